import type { Input, Text } from '../model.ts';

const shock = 'demand';
const flows = 'turnover';
const search = 'search';

type Row = readonly [
  name: string,
  label: readonly [string, string],
  unit: string,
  value: number,
  bounds: readonly [number | null, number | null],
];

/** Read when a run begins: what shapes the whole path of demand, and what is counted. */
const once = new Set(['automation.scale', 'shock.start', 'shock.years', 'cycle.period', 'longTerm.threshold']);

/** Everything the model assumes beside its two tables, as published. All rates are per step of 6.75 weeks. */
export const inputs: readonly Input[] = [
  published(flows, [
    'separation.rate',
    ['Chance of losing a job per step, whatever the demand (δu)', 'Chance je Schritt, die Stelle zu verlieren (δu)'],
    'per step',
    0.016,
    [0, 1],
  ]),
  published(flows, [
    'opening.rate',
    [
      'Jobs that open per step and employee, whatever the demand (δv)',
      'Offene Stellen je Schritt und Beschäftigten (δv)',
    ],
    'per step',
    0.012,
    [0, 1],
  ]),
  published(flows, [
    'layoff.speed',
    ['Part of a surplus of jobs laid off per step (γu)', 'Teil eines Überhangs, der je Schritt abgebaut wird (γu)'],
    'per step',
    0.16,
    [0, 1],
  ]),
  published(flows, [
    'posting.speed',
    ['Part of a lack of jobs posted per step (γv)', 'Teil eines Mangels, der je Schritt ausgeschrieben wird (γv)'],
    'per step',
    0.16,
    [0, 1],
  ]),
  {
    ...published(search, [
      'search.stay',
      ['Attention that searchers keep on their own occupation (r)', 'Suche im eigenen Beruf (r)'],
      'share',
      0.5502916755953751,
      [0, 1],
    ]),
    note: '(D9): 19 % of people change occupation in a year, at an unemployment rate of 6 %',
  },
  assumed(shock, 'how much of the table’s shares comes true is the question, not an answer', [
    'automation.scale',
    ['Part of the table’s automation that comes about', 'Teil der Automatisierung der Tabelle, der eintritt'],
    'factor',
    1,
    [0, 1],
  ]),
  published(shock, [
    'shock.start',
    ['Step at which demand begins to change', 'Schritt, ab dem sich die Nachfrage ändert'],
    'steps',
    100,
    [0, null],
  ]),
  published(shock, [
    'shock.years',
    ['Years until the change of demand has come about', 'Jahre, bis der Wandel der Nachfrage vollzogen ist'],
    'years',
    30,
    [0.5, null],
  ]),
  {
    ...published(shock, [
      'cycle.amplitude',
      ['Amplitude of the business cycle', 'Ausschlag der Konjunktur'],
      'share',
      0,
      [0, 1],
    ]),
    note: 'off, as in the published automation runs; the published Beveridge curve has .065',
  },
  published(shock, [
    'cycle.period',
    ['Length of a business cycle', 'Länge eines Konjunkturzyklus'],
    'steps',
    103,
    [4, null],
  ]),
  published('reporting', [
    'longTerm.threshold',
    ['Steps from which unemployment counts as long-term', 'Schritte, ab denen Arbeitslosigkeit als lang gilt'],
    'steps',
    4,
    [1, 60],
  ]),
].map((input) => ({ ...input, initialOnly: once.has(input.name) }));

function published(group: string, row: Row): Input {
  return { ...plain(group, row), source: 'delrio2021', grade: 'peer-reviewed' };
}

function assumed(group: string, note: string, row: Row): Input {
  return { ...plain(group, row), source: 'assumption', grade: 'judgement', note };
}

function plain(group: string, [name, [en, de], unit, value, bounds]: Row) {
  const label: Text = { en, de };
  return { group, name, label, unit, value, bounds };
}
