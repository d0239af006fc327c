import type { Input } from '../../model.ts';
import { rows } from '../../rows.ts';
import { occupations } from '../categories.ts';

const share = [0, 1] as const;

const group = 'tasks';

/** What AI can do in each occupation: (K5)–(K11). */
export const tasks: readonly Input[] = [
  ...rows(
    group,
    'exposure',
    occupations,
    ['Share of tasks exposed to AI', 'KI-exponierter Aufgabenanteil'],
    'share',
    {
      managers: 0.36,
      engineering: 0.34,
      ict: 0.49,
      health: 0.25,
      teaching: 0.33,
      business: 0.41,
      clerical: 0.55,
      hospitality: 0.2,
      sales: 0.36,
      personalCare: 0.19,
      agriculture: 0.17,
      construction: 0.12,
      metalElectro: 0.18,
      otherCrafts: 0.19,
      machines: 0.24,
      drivers: 0.19,
      elementary: 0.15,
    },
    share,
    'ilo2025 peer-reviewed',
    { note: 'means of the sub-major groups’ scores; a score is read as the share of tasks' },
  ),
  ...rows(
    group,
    'taskLength',
    occupations,
    ['Median length of a task', 'Median der Aufgabenlänge'],
    'minutes',
    {
      managers: 60,
      engineering: 120,
      ict: 90,
      health: 30,
      teaching: 45,
      business: 45,
      clerical: 15,
      hospitality: 15,
      sales: 15,
      personalCare: 20,
      agriculture: 45,
      construction: 60,
      metalElectro: 60,
      otherCrafts: 45,
      machines: 30,
      drivers: 30,
      elementary: 20,
    },
    [0.1, null],
    'assumption: to be replaced by time-study data',
    { initialOnly: true },
  ),
];
