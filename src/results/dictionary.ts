import type { Language } from '../models/model.ts';
import type { MeasureInfo, Results } from './results.ts';

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

const summary: readonly (readonly [string, string, string])[] = [
  ['measure', 'name', 'What is measured; each measure is explained below as a column of draws.parquet.'],
  ['unit', 'name', 'share, change and points are fractions: 0.12 is 12 % or 12 percentage points.'],
  ['mean', 'as unit', 'Mean of the draws.'],
  ['sd', 'as unit', 'Standard deviation of the draws.'],
  ['p2_5 … p97_5', 'as unit', 'Quantiles of the draws, type R-7.'],
  ['mcse_mean, mcse_p5, mcse_p50, mcse_p95', 'as unit', 'Monte Carlo standard errors of the mean and the quantiles.'],
  [
    'diff_*',
    'as unit',
    'Difference to the baseline on the same draw: mean, quantiles and Monte Carlo standard errors.',
  ],
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
  'p2_5 … p97_5': 'hyndmanFan1996',
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
