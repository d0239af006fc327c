import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { table } from 'arquero';
import type { References } from '../../models/tables.ts';
import type { Claim } from '../../models/tables/claims.ts';
import type { Observation } from '../../models/tables/observations.ts';
import { present } from '../../pipeline.ts';
import type { Documents } from '../../pipeline.ts';
import { findMeasure } from '../../results/cells.ts';
import type { DictionaryRow } from '../../results/dictionary.ts';
import type { MeasureInfo, Results } from '../../results/results.ts';
import type { Job } from '../../run/plan.ts';
import type { Backtest } from '../../study/backtest.ts';
import type { ValidationSummary } from '../../study/validation/index.ts';
import type { CheckResult } from '../../study/checks.ts';
import { headlineRows } from '../headline.ts';
import type { HeadlineRow } from '../headline.ts';
import { version } from '../package.ts';
import { resultHash, scenarioHash, sha256, sha256Base64 } from './hashes.ts';
import type { WrittenFile } from './manifest.ts';

/** Everything that is needed to write down a run; can be sent to a thread. */
export type Order = {
  readonly folder: string;
  readonly job: Job;
  readonly results: Results;
  readonly references: References;
  readonly claims: readonly Claim[];
  readonly validation: ValidationSummary;
  readonly observations: readonly Observation[];
  readonly dataHash: string;
  readonly run: {
    readonly file: string;
    readonly started: string;
    readonly workers: number;
    readonly repeat: string;
    /** Day printed in the report. */
    readonly date: string;
  };
};

/** The files of a run except its draws, and what the user who waits for it is told. */
export type Written = {
  /** The main sentence of the report. */
  readonly title: string;
  /** How many it took. */
  readonly draws: number;
  readonly measure: MeasureInfo;
  readonly headline: readonly HeadlineRow[];
  readonly checks: readonly CheckResult[];
  readonly backtest: Backtest | null;
  readonly scenarioHash: string;
  readonly dataHash: string;
  readonly resultHash: string;
  readonly repeat: string;
  readonly workers: number;
  readonly files: Readonly<Record<string, WrittenFile>>;
};

/** Turns the results of a run into its folder: report, summary, charts and the scenario as it ran. */
export function writeDocuments({ folder, job, results, dataHash, run, ...sources }: Order): Written {
  const { scenario } = job;
  const hashes = { scenario: scenarioHash(scenario), data: dataHash, results: resultHash(results) };
  const { date, repeat, workers } = run;
  const documents = present(job, results, { ...sources, command: repeat, version, date, hashes, sha256Base64 });

  const files: Record<string, WrittenFile> = {};
  for (const [name, content] of textsOf(documents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    files[name] = { bytes: Buffer.byteLength(content), sha256: sha256(content) };
  }
  return {
    title: documents.title,
    draws: results.draws,
    measure: results.measures[findMeasure(results, scenario.headline.measure)],
    headline: headlineRows(scenario, results),
    checks: documents.checks,
    backtest: documents.backtest,
    scenarioHash: hashes.scenario,
    dataHash,
    resultHash: hashes.results,
    repeat,
    workers,
    files,
  };
}

/** Each text by the name of its file. */
function* textsOf(documents: Documents): Generator<readonly [name: string, content: string]> {
  yield ['report.html', documents.html];
  for (const [name, html] of Object.entries(documents.pages)) yield [name, html];
  for (const [name, spec] of Object.entries(documents.charts)) {
    yield [`charts/${name}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`];
  }
  yield ['summary.csv', documents.summary];
  yield ['data-dictionary.csv', dictionaryCsv(documents.dictionary)];
  if (documents.backtest !== null) yield ['backtest.json', `${JSON.stringify(documents.backtest, null, 2)}\n`];
  yield ['scenario.yaml', documents.scenario];
  for (const [name, text] of Object.entries(documents.tables)) yield [name, text];
}

function dictionaryCsv(rows: readonly DictionaryRow[]): string {
  const names = ['file', 'column', 'unit', 'definition', 'source'] as const;
  return table(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]))).toCSV();
}
