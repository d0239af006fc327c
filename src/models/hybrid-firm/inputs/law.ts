import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const group = 'compliance';

/** What the law asks for: (C16). */
export const law: readonly Input[] = [
  row(
    group,
    'compliance.programme',
    ['Systems brought into line with the law', 'Rechtskonform gemachte Systeme'],
    'share',
    1,
    share,
    'assumption: the firm obeys',
  ),
  row(
    group,
    'compliance.costHigh',
    ['Cost for a high-risk system', 'Kosten je Hochrisiko-System'],
    'EUR',
    { uniform: [15_000, 150_000] },
    positive,
    'assumption: estimates for conformity assessments differ tenfold',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'compliance.costLimited',
    ['Cost for a limited-risk system', 'Kosten je System mit begrenztem Risiko'],
    'EUR',
    { uniform: [1000, 5000] },
    positive,
    'assumption: labels and notices',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'compliance.delayHigh',
    ['Delay of a high-risk system', 'Verzögerung eines Hochrisiko-Systems'],
    'months',
    { uniform: [3, 9] },
    positive,
    'assumption: documents, risk management, registration',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'compliance.delayLimited',
    ['Delay of a limited-risk system', 'Verzögerung bei begrenztem Risiko'],
    'months',
    1,
    positive,
    'assumption: one month',
    { needs: ['pilots.cap', 'agents.overnight'] },
  ),
  row(
    group,
    'compliance.reviewFloor',
    ['Least review of high-risk results', 'Mindestprüfung bei hohem Risiko'],
    'share of human time',
    0.25,
    share,
    'assumption: human oversight must be effective',
  ),
  row(
    group,
    'compliance.literacyHours',
    ['Hours of AI literacy per user and year', 'Stunden KI-Kompetenzschulung je Nutzendem und Jahr'],
    'hours',
    2,
    positive,
    'assumption: the law sets no number',
  ),
  row(
    group,
    'compliance.costAssessment',
    ['Cost of a data protection impact assessment', 'Kosten einer Datenschutz-Folgenabschätzung'],
    'EUR',
    { uniform: [2000, 15_000] },
    positive,
    'assumption: some days to some weeks of an officer and a lawyer',
    { needs: ['pilots.cap'] },
  ),
];
