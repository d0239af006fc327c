import type { Language } from '../models/model.ts';
import type { MeasureInfo, Results } from './results.ts';
import { bandProbabilities } from './summary.ts';
import type { QuantileName } from './summary.ts';

export type DictionaryRow = {
  readonly file: string;
  readonly column: string;
  readonly unit: string;
  readonly definition: string;
  readonly source: string;
};

const keys: readonly (readonly [string, string, string])[] = [
  ['future', 'name', 'A view of how the world may go; futures carry no probability.'],
  ['arm', 'name', 'baseline, a policy or a package of policies. The same draw number has the same luck in every arm.'],
  ['year', 'year', 'Calendar year of period_end; the opening of a run that begins in January is in the year before.'],
  ['period_end', 'YYYY-MM', 'Month at whose end the value holds; the first one is the opening, before the run begins.'],
];

const quantiles = Object.keys(bandProbabilities) as readonly QuantileName[];
const limits: readonly QuantileName[] = ['p5', 'p50', 'p95'];
const percent = (name: QuantileName): string => `${bandProbabilities[name] * 100} %`;

const summary: readonly (readonly [string, string, string])[] = [
  ['measure', 'name', 'What is measured; each measure is explained below as a column of draws.parquet.'],
  ['unit', 'name', 'share, change and points are fractions: 0.12 is 12 % or 12 percentage points.'],
  ['mean', 'as unit', 'Mean of the draws.'],
  ['sd', 'as unit', 'Standard deviation of the draws.'],
  ...quantiles.map((name) => [name, 'as unit', `${percent(name)} quantile of the draws, type R-7.`] as const),
  ['mcse_mean', 'as unit', 'Monte Carlo standard error of the mean.'],
  ...limits.map(
    (name) => [`mcse_${name}`, 'as unit', `Monte Carlo standard error of the ${percent(name)} quantile.`] as const,
  ),
  [
    'diff_mean',
    'as unit',
    'Mean of the differences to the baseline on the same draw; empty for the baseline, as all that follow.',
  ],
  ...limits.map(
    (name) => [`diff_${name}`, 'as unit', `${percent(name)} quantile of those differences, type R-7.`] as const,
  ),
  ['diff_mcse_mean', 'as unit', 'Monte Carlo standard error of diff_mean.'],
  ['diff_mcse_p50', 'as unit', 'Monte Carlo standard error of diff_p50.'],
  [
    'share_better',
    'share',
    'Share of draws better than the baseline for the people concerned; empty where that is open.',
  ],
  ['share_higher', 'share', 'Share of draws above the baseline.'],
  ['variance_ratio', 'ratio', 'Variance of an unpaired difference relative to the paired one.'],
];

/** Where the columns of the summary come from that follow a publication, by key of data/references.yaml. */
const sources: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...quantiles, ...limits.map((name) => `diff_${name}`)].map((name) => [name, 'hyndmanFan1996']),
  ),
  share_better: 'worktide: src/results/summary.ts, paired draws',
  variance_ratio: 'worktide: src/results/summary.ts, paired draws',
};

/** Costs are billed by the run, everything else is measured by the model, whose README has the equations. */
function sourceOf({ name }: MeasureInfo): string {
  return name.startsWith('policy.cost') ? 'scenario: cost lines of its policies' : 'model: README.md, measures';
}

/** Explains every column of summary.csv and draws.parquet. */
export function dataDictionary(results: Results, language: Language): DictionaryRow[] {
  const both = 'summary.csv, draws.parquet';
  const row = (file: string, [column, unit, definition]: readonly [string, string, string]): DictionaryRow => ({
    file,
    column,
    unit,
    definition,
    source: sources[column] ?? 'worktide: src/results/rows.ts',
  });
  return [
    ...keys.map((key) => row(both, key)),
    row('draws.parquet', ['draw', 'number', 'Number of the draw, from 0.']),
    ...summary.map((column) => row('summary.csv', column)),
    ...results.measures.map((measure) => ({
      file: 'draws.parquet',
      column: measure.name,
      unit: measure.unit,
      definition: `${measure.label[language]} (${measure.kind}): ${measure.definition[language]}`,
      source: sourceOf(measure),
    })),
  ];
}
