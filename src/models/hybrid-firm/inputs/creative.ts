import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

/** Ideas and texts, in which precise prompting helps more than in other work at a screen: (C17). */
export const creative: readonly Input[] = [
  row(
    'learning',
    'assist.creative',
    ['Time saved on ideas and texts by competent use', 'Zeitersparnis bei Ideen und Texten durch gekonnte Nutzung'],
    'share',
    { uniform: [0.1, 0.4] },
    [0, 1],
    'noy2023 peer-reviewed',
    {
      note: 'a trial of professional writing with marketers among others: 40 % less time; down to a quarter of it, since ideas are also chosen and agreed on. Grows with competence: who prompts without precision saves little',
    },
  ),
];
