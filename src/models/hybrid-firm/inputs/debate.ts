import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const group = 'trust and culture';

/** A public debate about AI and jobs that reaches the staff: (C11). */
export const debate: readonly Input[] = [
  row(
    group,
    'debate.reach',
    [
      'Staff whom a public debate about AI and jobs reaches this month',
      'Personal, das eine öffentliche Debatte über KI und Arbeitsplätze in diesem Monat erreicht',
    ],
    'share of staff',
    0,
    share,
    'assumption: no more than is felt in any month; a dated pulse is a post that millions see',
  ),
  row(
    group,
    'debate.threat',
    ['Threat felt by those whom it reaches', 'Bedrohung, die jene empfinden, die sie erreicht'],
    'share',
    { uniform: [0, 0.5] },
    share,
    'assumption: from none to nearly what announced cuts make; a pledge takes most of it away',
    { needs: ['debate.reach'] },
  ),
];
