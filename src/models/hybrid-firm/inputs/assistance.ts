import type { Input } from '../../model.ts';
import { row, rows } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const group = 'learning';

/** What competent use of AI is worth: (C17). */
export const assistance: readonly Input[] = [
  ...rows(
    group,
    'assist.general',
    ['junior', 'skilled', 'senior'] as const,
    ['Time saved on any screen work by competent use', 'Zeitersparnis bei Bildschirmarbeit durch gekonnte Nutzung'],
    'share',
    { junior: { uniform: [0.1, 0.3] }, skilled: { uniform: [0.03, 0.2] }, senior: { uniform: [-0.02, 0.08] } },
    [-1, 1],
    'brynjolfsson2025 peer-reviewed',
    { note: '+15 % on average, about 30 % for novices, about 0 at the top' },
  ),
  row(
    group,
    'assist.useCase',
    ['Time saved on a task with its own use case', 'Zeitersparnis bei Arbeiten mit eigenem Anwendungsfall'],
    'share',
    { uniform: [0.1, 0.4] },
    share,
    'assumption: 3–6 hours a week of people who spend a third to half of it on the task (the briefing, without a source)',
    { needs: ['pilots.cap'] },
  ),
  row(
    group,
    'assist.byLead',
    ['Extra help of a tool that is a year ahead', 'Zusätzliche Hilfe eines um ein Jahr besseren Werkzeugs'],
    'share',
    { uniform: [0, 0.3] },
    [0, 1],
    'assumption: between none and a third more time saved; matters only with a better tool',
    { needs: ['agents.lead'] },
  ),
  row(
    group,
    'assist.realised',
    ['Saved time that becomes work or is not needed', 'Ersparnis, die wirksam wird'],
    'share',
    { uniform: [0.3, 0.8] },
    share,
    'assumption: 66 % of staff get no guidance on what to do with it (BCG 2026, read in another text)',
  ),
  row(
    group,
    'leverage.slope',
    ['Extra value of an hour in the most influential role', 'Mehrwert einer Stunde in der einflussreichsten Rolle'],
    'share',
    { uniform: [0, 0.3] },
    positive,
    'assumption: the briefing’s leverage gradient; the width includes none',
  ),
];
