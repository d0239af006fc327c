import type { Input } from '../../model.ts';
import { row } from '../../rows.ts';

const share = [0, 1] as const;
const positive = [0, null] as const;
const group = 'use cases';

/** The pipeline of use cases: (C14). */
export const useCases: readonly Input[] = [
  row(
    group,
    'pilots.cap',
    ['Pilots at the same time', 'Gleichzeitige Piloten'],
    'pilots',
    0,
    positive,
    'assumption: none without a programme; 2–3 in the briefing',
  ),
  row(
    group,
    'pilots.team',
    ['People in a pilot team', 'Personen je Pilotteam'],
    'persons',
    4.5,
    positive,
    'briefing2025 press',
  ),
  row(
    group,
    'pilots.hours',
    ['Hours of each per week', 'Stunden je Person und Woche'],
    'hours',
    4,
    positive,
    'assumption: half a day',
  ),
  row(
    group,
    'pilots.success',
    [
      'Success of a pilot at middling clarity, data and competence',
      'Erfolg eines Piloten bei mittlerer Klarheit, Datenlage und Kompetenz',
    ],
    'log odds',
    { normal: { mean: 0.2, sd: 0.4 } },
    [null, null],
    'assumption: about half of pilots succeed',
  ),
  row(
    group,
    'pilots.byReadiness',
    ['Gain from clarity, data and competence', 'Zugewinn durch Klarheit, Daten und Kompetenz'],
    'log odds',
    3,
    positive,
    'assumption: unclear work fails',
  ),
  row(
    group,
    'ideas.rate',
    ['Ideas per user', 'Ideen je nutzender Person'],
    'per year',
    0.3,
    positive,
    'assumption: every third user has one a year',
  ),
  row(
    group,
    'ideas.new',
    ['Ideas that make a new product or process', 'Ideen für neue Produkte oder Verfahren'],
    'share',
    0.2,
    share,
    'assumption: most improve what is there',
  ),
  row(
    group,
    'ideas.gain',
    ['Screen time an improvement saves its users', 'Bildschirmzeit, die eine Verbesserung spart'],
    'share',
    0.004,
    share,
    'assumption: about half an hour a month',
  ),
  row(
    group,
    'useCases.life',
    ['Years until a use case is retired', 'Jahre bis zur Ablösung eines Anwendungsfalls'],
    'years',
    4,
    [0.1, null],
    'assumption: tools are replaced',
  ),
];
