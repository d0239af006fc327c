import type { Input } from '../../model.ts';
import { row, rows } from '../../rows.ts';
import { occupations } from '../categories.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;

const group = 'demand and productivity';

/** How much work there is, and how productive: (A6). */
export const demand: readonly Input[] = [
  row(
    group,
    'demand.growth',
    ['Yearly growth of output', 'Jährliches Wachstum der Produktion'],
    'per year',
    { normal: { mean: 0.01, sd: 0.0032, low: -0.01, high: 0.03 } },
    [-0.1, 0.1],
    'assumption: with productivity.growth and care .43 % more positions a year, which is what the chamber’s 363,000 by 2040 imply with flat supply; together the two spread by .4 points; before AI, of which the chamber says nothing',
  ),
  row(
    group,
    'productivity.growth',
    ['Yearly growth of output per hour without AI', 'Jährliches Wachstum der Produktion je Stunde ohne KI'],
    'per year',
    { normal: { mean: 0.0077, sd: 0.0024, low: -0.01, high: 0.03 } },
    [-0.1, 0.1],
    'assumption: the trend of the last decade',
  ),
  ...rows(
    group,
    'demand.trend',
    occupations,
    ['Yearly growth of demand relative to the average', 'Jährliches Wachstum der Nachfrage relativ zum Durchschnitt'],
    'per year',
    {
      managers: 0,
      engineering: 0.004,
      ict: 0.012,
      health: 0,
      teaching: 0,
      business: 0.004,
      clerical: -0.006,
      hospitality: 0.001,
      sales: -0.003,
      personalCare: 0,
      agriculture: -0.012,
      construction: 0.001,
      metalElectro: -0.002,
      otherCrafts: -0.006,
      machines: -0.004,
      drivers: 0,
      elementary: -0.002,
    },
    [-0.1, 0.1],
    'assumption: the direction of the last decade’s shifts between occupations, smaller; they cancel in sum',
  ),
  row(
    group,
    'demand.wageElasticity',
    ['Elasticity of positions to wages', 'Elastizität der Stellen zum Lohn'],
    'elasticity',
    { pert: { low: -0.8, mode: -0.4, high: -0.1 } },
    [-3, 0],
    'assumption: the range of estimates, from memory',
  ),
  row(
    group,
    'care.response',
    [
      'Care follows the number of old people (1) or the economy (0)',
      'Pflege folgt der Zahl der Alten (1) oder der Wirtschaft (0)',
    ],
    'switch',
    1,
    share,
    'assumption: on',
  ),
  row(
    group,
    'care.health',
    ['Share of health professions tied to people from 75', 'An Menschen ab 75 gebundener Anteil der Gesundheitsberufe'],
    'share',
    { uniform: [0.25, 0.45] },
    share,
    'assumption: about that share of hospital days',
    { needs: ['care.response'] },
  ),
  row(
    group,
    'care.personalCare',
    ['Share of care workers tied to people from 75', 'An Menschen ab 75 gebundener Anteil der Betreuungsberufe'],
    'share',
    { uniform: [0.5, 0.75] },
    share,
    'assumption: the rest look after children and disabled people',
    { needs: ['care.response'] },
  ),
  row(
    group,
    'valueAdded',
    ['Value added per full-time equivalent', 'Wertschöpfung je Vollzeitäquivalent'],
    'EUR per year',
    105000,
    positive,
    'assumption: about 430 bn EUR of gross value added by 4.1 m full-time equivalents in Austria',
    { initialOnly: true },
  ),
];
