import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const group = 'compliance';

/** What happens to a firm that ignores the AI Act: (C16). */
export const enforcement: readonly Input[] = [
  row(
    group,
    'compliance.ignored',
    ['Systems not in line with the law that run all the same', 'Nicht rechtskonforme Systeme, die trotzdem laufen'],
    'share',
    0,
    share,
    'assumption: who is not in line switches off from the date on; at 1 the law is ignored',
  ),
  row(
    group,
    'enforcement.rate',
    ['Unlawful systems that an authority finds', 'Rechtswidrige Systeme, die eine Behörde entdeckt'],
    'per system and year',
    { uniform: [0.01, 0.1] },
    positive,
    'assumption: nobody has enforced it yet; from one in a hundred to one in ten a year',
    { needs: ['compliance.ignored'] },
  ),
  row(
    group,
    'enforcement.share',
    ['Highest fine relative to turnover', 'Höchststrafe relativ zum Umsatz'],
    'share of yearly turnover',
    0.03,
    share,
    'aiact2024 official',
    {
      note: 'Art. 99(4): duties of providers and deployers and of transparency; prohibited practices, 7 %, are no task here',
      needs: ['compliance.ignored'],
    },
  ),
  row(
    group,
    'enforcement.fixed',
    ['Highest fine as an amount', 'Höchststrafe als Betrag'],
    'EUR',
    15_000_000,
    positive,
    'aiact2024 official',
    {
      note: 'Art. 99(4) and (6): the higher of amount and share of turnover counts, for small and medium firms the lower',
      needs: ['compliance.ignored'],
    },
  ),
  row(
    group,
    'enforcement.part',
    ['Fine that is imposed, of the highest', 'Verhängte Strafe, vom Höchstmaß'],
    'share',
    { uniform: [0.01, 0.2] },
    share,
    'assumption: fines follow gravity, intent and cooperation, and stay far below what the law allows at most',
    { needs: ['compliance.ignored'] },
  ),
  row(
    group,
    'enforcement.months',
    [
      'Months for which a system that was found is out of use',
      'Monate, in denen ein entdecktes System außer Betrieb ist',
    ],
    'months',
    { uniform: [3, 12] },
    positive,
    'assumption: until it has been brought into line, as long as that takes elsewhere or longer',
    { needs: ['compliance.ignored'] },
  ),
];
