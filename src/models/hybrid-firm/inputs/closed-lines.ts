import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const group = 'demand';

/** Contacts that come while nobody is at the lines: (C7). */
export const closedLines: readonly Input[] = [
  row(
    group,
    'queue.closedDemand',
    [
      'Contacts in an hour without opening, relative to an open one',
      'Kontakte je geschlossener Stunde, relativ zu einer offenen',
    ],
    'ratio',
    0,
    [0, null],
    'assumption: the table counts contacts of opening hours only; above 0 a part of them comes in the other hours of the month',
  ),
  row(
    group,
    'queue.return',
    [
      'Contacts nobody answered that come again when lines are open',
      'Unbeantwortete Kontakte, die zur Öffnungszeit wiederkommen',
    ],
    'share',
    { uniform: [0.3, 0.9] },
    share,
    'assumption: some wait until the lines open, others go elsewhere',
    { needs: ['queue.closedDemand'] },
  ),
];
