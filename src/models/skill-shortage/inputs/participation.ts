import type { Input } from '../../model.ts';
import { row, rows } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const any = [null, null] as const;

const group = 'participation and hours';

/** Who takes part, for how many hours: (A2). */
export const participation: readonly Input[] = [
  row(
    group,
    'participation.trend',
    [
      'Speed of the trend to more participation (1: official main variant)',
      'Tempo des Trends zu mehr Erwerbsbeteiligung (1: amtliche Hauptvariante)',
    ],
    'factor',
    { normal: { mean: 1, sd: 0.77, low: -2, high: 4 } },
    any,
    'statistikaustria2020 official',
    { note: 'the constant and the activation variant stand 1.3 standard deviations below and above the main variant' },
  ),
  row(
    group,
    'participation.womenTrend',
    ['Trend of women under 55', 'Trend der Frauen unter 55'],
    'log odds per year',
    0.012,
    any,
    'assumption: so that the main variant’s labour force exceeds the constant one by about 5 % in 25 years',
  ),
  row(
    group,
    'participation.olderTrend',
    ['Trend of people from 55', 'Trend ab 55'],
    'log odds per year',
    0.025,
    any,
    'assumption: so that the main variant’s labour force exceeds the constant one by about 5 % in 25 years',
  ),
  row(
    group,
    'participation.menTrend',
    ['Trend of men under 55', 'Trend der Männer unter 55'],
    'log odds per year',
    { normal: { mean: 0, sd: 0.009, low: -0.04, high: 0.04 } },
    any,
    'assumption: none expected, as uncertain as that of women in the official variants; men’s and women’s need not err together',
  ),
  row(
    group,
    'participation.women',
    ['Women of 20 to 54 who join', 'Frauen von 20 bis 54, die hinzukommen'],
    'share',
    0,
    [-0.3, 0.3],
    'assumption: none beyond the trend',
  ),
  row(
    group,
    'participation.older',
    ['People of 55 to 69 who stay or join', 'Menschen von 55 bis 69, die bleiben oder hinzukommen'],
    'share',
    0,
    [-0.3, 0.3],
    'assumption: none beyond the trend',
  ),
  row(
    group,
    'participation.wage',
    ['Response of participation to wages above trend', 'Reaktion der Erwerbsbeteiligung auf Löhne über Trend'],
    'log odds per ln wage',
    { uniform: [0, 0.6] },
    positive,
    'assumption: an elasticity of participation near zero to 0.1',
  ),
  ...rows(
    group,
    'partTime',
    ['female', 'male'] as const,
    ['Share working part-time', 'Anteil in Teilzeit'],
    'share',
    { female: 0.5, male: 0.13 },
    share,
    'assumption: Austrian shares from memory; half of employed women, an eighth of men',
  ),
  row(
    group,
    'hours.fullTime',
    ['Weekly hours of full-time work', 'Wochenstunden in Vollzeit'],
    'hours per week',
    40,
    [20, 60],
    'assumption: usual hours of full-time employees',
  ),
  row(
    group,
    'hours.partTime',
    ['Weekly hours of part-time work', 'Wochenstunden in Teilzeit'],
    'hours per week',
    21,
    [1, 40],
    'assumption: usual hours of part-time employees',
  ),
  row(
    group,
    'hours.trend',
    ['Yearly change of hours per person', 'Jährliche Veränderung der Stunden je Person'],
    'per year',
    { normal: { mean: 0, sd: 0.0015, low: -0.01, high: 0.01 } },
    [-0.02, 0.02],
    'assumption: the fall of hours is part of the growth of positions that demand.growth describes',
  ),
  row(
    group,
    'productivityOfAge.young',
    ['Work done by people under 25, relative', 'Leistung unter 25, relativ'],
    'factor',
    0.85,
    positive,
    'assumption: apprentices are productive part of the time',
  ),
  row(
    group,
    'productivityOfAge.older',
    ['Work done by people from 55, relative', 'Leistung ab 55, relativ'],
    'factor',
    1,
    positive,
    'assumption: studies find none or small differences',
  ),
];
