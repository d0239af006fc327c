import type { Input } from '../../model.ts';
import { row, rows } from '../../rows.ts';

const share = [0, 1] as const;

const group = 'retirement';

/** Who retires when: (A4). */
export const retirement: readonly Input[] = [
  ...rows(
    group,
    'pension',
    ['female', 'male'] as const,
    ['Statutory pension age at the start', 'Gesetzliches Pensionsalter zu Beginn'],
    'years',
    { female: 65, male: 65 },
    [50, 75],
    'assumption: every country sets its own',
    { initialOnly: true },
  ),
  ...rows(
    group,
    'pension.final',
    ['female', 'male'] as const,
    ['Statutory pension age that current law leads to', 'Gesetzliches Pensionsalter am Ende des Pfads'],
    'years',
    { female: 65, male: 65 },
    [50, 75],
    'assumption: every country sets its own',
    { initialOnly: true },
  ),
  row(
    group,
    'pension.rise',
    ['Yearly rise on the way there', 'Jährlicher Anstieg bis dahin'],
    'years per year',
    0.5,
    [0, 2],
    'assumption: half a year each year, as in Austria for women until 2033; without effect where start and end are equal',
  ),
  row(
    group,
    'pension.extra',
    ['Pension age above current law', 'Pensionsalter über geltendem Recht'],
    'years',
    0,
    [0, 10],
    'assumption: current law',
  ),
  row(
    group,
    'pension.lead',
    [
      'Years before the pension age in which people already follow it',
      'Jahre vor dem Pensionsalter, in denen Menschen ihm folgen',
    ],
    'years',
    1,
    [0, 10],
    'assumption: early exits move with the statutory age, invalidity does not',
    { initialOnly: true },
  ),
  row(
    group,
    'pension.blocked',
    ['Share of blocked retirements that do not happen', 'Anteil verhinderter Pensionierungen, der unterbleibt'],
    'share',
    { uniform: [0.6, 1] },
    share,
    'assumption: 1 would be a law without exceptions; illness and hardship leave ways out',
  ),
  row(
    group,
    'pension.employed',
    ['Share of people held back who stay in work', 'Anteil der Zurückgehaltenen, der in Arbeit bleibt'],
    'share',
    { pert: { low: 0.35, mode: 0.46, high: 0.6 } },
    share,
    'staubli2013 peer-reviewed',
    { note: 'employment +9.75 and +11, unemployment +12.5 and +11.8 points: .44 and .48' },
  ),
];
