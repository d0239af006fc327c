import type { Measure, Text } from '../model.ts';
import { longTerm } from './market.ts';
import { TENTHS } from './state.ts';
import type { Network, NetworkState } from './state.ts';

type NetworkMeasure = Measure<NetworkState, Network>;

const market = 'labour market';
const transition = 'transition';

/** Everything the model reports. */
export const measures: readonly NetworkMeasure[] = [
  {
    ...said(
      'unemployment.rate',
      ['Unemployment rate', 'Arbeitslosenquote'],
      [
        'Unemployed people over all people, after the last step of 6.75 weeks that ended.',
        'Arbeitslose je Person, nach dem zuletzt vollendeten Schritt von 6,75 Wochen.',
      ],
    ),
    ...{ unit: 'share', kind: 'stock', better: 'lower', group: market, monthly: true },
    read: ({ market: m }) => ratio(sum(m.unemployed), sum(m.employed) + sum(m.unemployed)),
  },
  {
    ...said(
      'vacancy.rate',
      ['Vacancy rate', 'Quote offener Stellen'],
      ['Vacant jobs over all jobs, filled or vacant.', 'Offene Stellen je Stelle, besetzt oder offen.'],
    ),
    ...{ unit: 'share', kind: 'stock', better: null, group: market, monthly: true },
    read: ({ market: m }) => ratio(sum(m.vacancies), sum(m.employed) + sum(m.vacancies)),
  },
  {
    ...said(
      'longTerm.rate',
      ['Long-term unemployment rate', 'Langzeitarbeitslosenquote'],
      [
        'People unemployed for longTerm.threshold steps or more (4 are 27 weeks), over all people.',
        'Personen, die seit longTerm.threshold Schritten oder länger arbeitslos sind (4 sind 27 Wochen), je Person.',
      ],
    ),
    ...{ unit: 'share', kind: 'stock', better: 'lower', group: market, monthly: true },
    read: ({ market: m }) => {
      let people = 0;
      for (let i = 0; i < m.occupations; i++) people += longTerm(m, i);
      return ratio(people, sum(m.employed) + sum(m.unemployed));
    },
  },
  {
    ...said(
      'employed.people',
      ['People employed', 'Beschäftigte'],
      ['People with a job.', 'Personen mit einer Stelle.'],
    ),
    ...{ unit: 'persons', kind: 'stock', better: 'higher', group: market },
    read: ({ market: m }) => sum(m.employed),
  },
  {
    ...said(
      'jobs.wanted',
      ['Jobs wanted', 'Gewünschte Stellen'],
      [
        'Jobs that employers aim at, filled or vacant (d†).',
        'Stellen, die Arbeitgeber anstreben, besetzt oder offen (d†).',
      ],
    ),
    ...{ unit: 'jobs', kind: 'stock', better: null, group: market },
    read: ({ market: m }) => sum(m.target),
  },
  {
    ...said(
      'separations.people',
      ['People who lost a job', 'Verlorene Stellen'],
      [
        'People who lost their job during the year (the steps that ended in it).',
        'Personen, die im Jahr ihre Stelle verloren (in den Schritten, die darin endeten).',
      ],
    ),
    ...{ unit: 'persons', kind: 'flow', better: 'lower', group: market },
    read: ({ separated }) => separated,
  },
  {
    ...said(
      'hires.people',
      ['People hired', 'Einstellungen'],
      [
        'People hired during the year (the steps that ended in it).',
        'Personen, die im Jahr eingestellt wurden (in den Schritten, die darin endeten).',
      ],
    ),
    ...{ unit: 'persons', kind: 'flow', better: null, group: market },
    read: ({ hired }) => hired,
  },
  overTransition(
    'transition.unemployment',
    ['Unemployment rate while demand changes', 'Arbeitslosenquote im Wandel'],
    'unemployed',
  ),
  overTransition(
    'transition.longTerm',
    ['Long-term unemployment rate while demand changes', 'Langzeitarbeitslosenquote im Wandel'],
    'longTerm',
  ),
  ...Array.from({ length: TENTHS }, (_, k) => k).flatMap(tenth),
];

function said(name: string, [en, de]: readonly [string, string], [defined, definiert]: readonly [string, string]) {
  const label: Text = { en, de };
  return { name, label, definition: { en: defined, de: definiert } };
}

function overTransition(name: string, label: readonly [string, string], of: 'unemployed' | 'longTerm'): NetworkMeasure {
  return {
    ...said(name, label, [
      'Mean over the steps from the beginning of the change of demand until it has come about, as far as the run reaches; 0 before.',
      'Mittel über die Schritte vom Beginn des Wandels der Nachfrage bis zu seinem Ende, so weit der Lauf reicht; davor 0.',
    ]),
    ...{ unit: 'share', kind: 'final', better: 'lower', group: transition },
    read: ({ transition: t }) => ratio(sum(t[of]), sum(t.people)),
  };
}

/** Unemployment of a tenth of the people by automation, and what its automation is. */
function tenth(k: number): NetworkMeasure[] {
  const number = k + 1;
  const which: Text = {
    en: `tenth ${number} of people by their occupation’s automation`,
    de: `${number}. Zehntel der Personen nach der Automatisierung ihres Berufs`,
  };
  return [
    {
      ...said(
        `transition.tenth.${number}`,
        [`Unemployment rate while demand changes, ${which.en}`, `Arbeitslosenquote im Wandel, ${which.de}`],
        [
          'As transition.unemployment, of a tenth of employment at the start, the least automated occupations first.',
          'Wie transition.unemployment, für ein Zehntel der Beschäftigung zu Beginn, die am wenigsten automatisierten Berufe zuerst.',
        ],
      ),
      ...{ unit: 'share', kind: 'final', better: 'lower', group: transition },
      read: ({ transition: { people, unemployed } }, { tenths }) =>
        ratio(weighted(unemployed, tenths, k), weighted(people, tenths, k)),
    },
    {
      ...said(
        `automation.tenth.${number}`,
        [`Automation, ${which.en}`, `Automatisierung, ${which.de}`],
        [
          'Mean share of automation in the table of occupations.',
          'Mittlerer Anteil der Automatisierung in der Tabelle der Berufe.',
        ],
      ),
      ...{ unit: 'share', kind: 'final', better: null, group: transition },
      read: (_, { automationOfTenth }) => automationOfTenth[k],
    },
  ];
}

function weighted(values: Float64Array, tenths: Float64Array, k: number): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] * tenths[k * values.length + i];
  return total;
}

function sum(parts: Float64Array): number {
  let total = 0;
  for (const part of parts) total += part;
  return total;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
