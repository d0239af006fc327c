import { table } from 'arquero';
import type { DictionaryRow } from '../results/dictionary.ts';
import { bandOf } from '../results/summary.ts';
import type { Contest, Discipline } from './contest.ts';

type Row = Readonly<Record<(typeof columns)[number], string | number | null>>;

const columns = [
  'future',
  'shock',
  'place',
  'measure',
  'basis',
  'unit',
  'better',
  'year',
  'statistic',
  'value',
] as const;

/** Every number of a comparison, one a row: courses by year, and ranks with their probabilities in the year of the comparison. */
export function comparisonCsv(contest: Contest): string {
  const rows = contest.disciplines.flatMap((discipline) => rowsOf(contest, discipline));
  return table(Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name])]))).toCSV();
}

function rowsOf({ plan, places, periods, draws }: Contest, discipline: Discipline): Row[] {
  const { shock, yardstick, standings } = discipline;
  const { measure, comparable, unit } = yardstick;
  return plan.futures.flatMap(({ name: future }, f) =>
    places.flatMap(({ name: place }, p) => {
      const row = (year: number, statistic: string, value: number): Row => ({
        future,
        shock,
        place,
        measure: measure.name,
        basis: shock === 'own' || unit !== 'per1000' ? comparable.basis : 'effectPerThousand',
        unit,
        better: measure.better,
        year,
        statistic,
        value: Number.isFinite(value) ? value : null,
      });
      const years = periods.slice(1).flatMap((year, before) => {
        const { mean, sd, p5, p25, p50, p75, p95, error } = bandOf(
          discipline.draws[p][f][before + 1].subarray(0, draws),
        );
        const statistics = { mean, sd, p5, p25, p50, p75, p95, mcse_mean: error.mean, mcse_p50: error.p50 };
        return Object.entries(statistics).map(([statistic, value]) => row(year, statistic, value));
      });
      const { order, probability, error } = standings[f];
      const rank = order.indexOf(p);
      return [
        ...years,
        row(plan.year, 'rank', rank + 1),
        row(plan.year, 'rank_probability', probability[p][rank]),
        row(plan.year, 'mcse_rank_probability', error[p][rank]),
        ...probability[p].map((share, n) => row(plan.year, `probability_of_rank_${n + 1}`, share)),
      ];
    }),
  );
}

const definitions: Readonly<Record<(typeof columns)[number], readonly [unit: string, definition: string]>> = {
  future: ['name', 'A view of how the world may go; futures carry no probability.'],
  shock: [
    'name',
    'own: what each place’s scenario brings, in the baseline. standard: what the same shock adds to that, with it less without it on the same draw.',
  ],
  place: ['name', 'The region or scenario.'],
  measure: ['name', 'What is measured; `worktide measures` explains each.'],
  basis: [
    'name',
    'level; change: since the start; index: start (of a flow: first year) = 100; perThousand: per 1,000 of the base at the start, a flow summed since then; changePerThousand: change since the start per 1,000; effectPerThousand: effect of the standard shock per 1,000 of its base.',
  ],
  unit: ['name', 'base100, per1000, or that of the measure; share, change and points are fractions.'],
  better: ['name', 'Which side has the first rank: higher or lower; empty: open, the higher is first.'],
  year: ['year', 'Calendar year, at its end.'],
  statistic: [
    'name',
    'mean, sd, quantiles of type R-7 (p5 … p95), mcse_*: Monte Carlo standard errors; rank by the median; rank_probability: share of draws in which the place has that rank, ties shared; probability_of_rank_n: the same of every rank.',
  ],
  value: ['as unit', 'The number.'],
};

/** Explains every column of comparison.csv. */
export function comparisonDictionary(): DictionaryRow[] {
  return columns.map((column) => {
    const [unit, definition] = definitions[column];
    return { file: 'comparison.csv', column, unit, definition, source: 'worktide: src/study/contest-rows.ts' };
  });
}
