import type { Input } from '../../model.ts';
import { ageBands, trades } from '../categories.ts';
import { row, rows } from '../../rows.ts';

const positive = [0, null] as const;
const people = 'people';

const tradeShares = {
  managers: 0.07,
  professionals: 0.22,
  technicians: 0.13,
  clerical: 0.07,
  serviceSales: 0.16,
  agriculture: 0.04,
  craft: 0.13,
  operators: 0.1,
  elementary: 0.08,
};

/** Who lives and works in the hub's town as the run begins. */
export const townspeople: readonly Input[] = [
  row(
    people,
    'labourForce',
    ['Labour force of the region', 'Erwerbspersonen der Region'],
    'persons',
    500000,
    [100, null],
    'assumption: a round number; every region sets its own',
    { initialOnly: true },
  ),
  ...rows(
    people,
    'labourForceAge',
    ageBands,
    ['Weight of the age band in the labour force', 'Gewicht der Altersgruppe'],
    'weight',
    { '15-24': 0.07, '25-29': 0.11, '30-39': 0.28, '40-54': 0.37, '55+': 0.17 },
    positive,
    'assumption: a European average',
    { initialOnly: true },
  ),
  ...rows(
    people,
    'unemployment',
    ageBands,
    ['Unemployment rate at the start', 'Arbeitslosenquote zu Beginn'],
    'share',
    { '15-24': 0.1, '25-29': 0.05, '30-39': 0.03, '40-54': 0.025, '55+': 0.02 },
    [0, 0.6],
    'assumption: every region sets its own, and says whether people are registered or found by a survey',
    { initialOnly: true },
  ),
  ...rows(
    people,
    'trade',
    trades,
    ['Weight of the occupation outside the hub', 'Gewicht des Berufs außerhalb des Standorts'],
    'weight',
    tradeShares,
    positive,
    'assumption: every region sets its own',
    { initialOnly: true },
  ),
  ...rows(
    people,
    'hubAge.junior',
    ageBands,
    ['Weight of the age band among juniors', 'Altersgewicht: Einstieg'],
    'weight',
    { '15-24': 0.4, '25-29': 0.42, '30-39': 0.15, '40-54': 0.03, '55+': 0 },
    positive,
    'absl2024 judgement',
    { initialOnly: true, note: 'together with the two below 43 % are 35 or older; the split is judgement' },
  ),
  ...rows(
    people,
    'hubAge.mid',
    ageBands,
    ['Weight of the age band among mid-level staff', 'Altersgewicht: mittel'],
    'weight',
    { '15-24': 0.02, '25-29': 0.25, '30-39': 0.5, '40-54': 0.21, '55+': 0.02 },
    positive,
    'absl2024 judgement',
    { initialOnly: true, note: 'see juniors' },
  ),
  ...rows(
    people,
    'hubAge.senior',
    ageBands,
    ['Weight of the age band among seniors', 'Altersgewicht: erfahren'],
    'weight',
    { '15-24': 0, '25-29': 0.03, '30-39': 0.4, '40-54': 0.5, '55+': 0.07 },
    positive,
    'absl2024 judgement',
    { initialOnly: true, note: 'see juniors' },
  ),
];
