import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../models/index.ts';
import type { Comparable } from '../models/model.ts';
import type { Years } from '../results/cells.ts';
import { layoutOf } from '../run/layout.ts';
import { armsOf } from '../run/plan.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { exitCodes, Failure } from './failure.ts';
import { manifestName } from './outputs/folder.ts';
import { shown } from './paths.ts';
import { readScenarios } from './scenarios.ts';

/** A folder of an earlier run: its scenario, and what its manifest says. */
export type EarlierRun = {
  readonly folder: string;
  readonly scenario: Scenario;
  readonly hashes: { readonly data: string; readonly results: string };
};

const drawsFile = 'draws.parquet';

export function isRunFolder(path: string): boolean {
  return existsSync(join(path, manifestName)) && existsSync(join(path, drawsFile));
}

export function openRun(folder: string): EarlierRun {
  let manifest: { data: { hash: string }; result: { hash: string }; draws: number };
  try {
    manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as typeof manifest;
    if (typeof manifest.result.hash !== 'string' || typeof manifest.data.hash !== 'string') throw new TypeError();
  } catch (error) {
    throw unreadable(folder, 'its manifest.json is not that of a run', error);
  }
  const [{ scenario }] = readScenarios([join(folder, 'scenario.yaml')]);
  return {
    folder,
    scenario: { ...scenario, draws: manifest.draws, precision: undefined },
    hashes: { data: manifest.data.hash, results: manifest.result.hash },
  };
}

/** The baseline of an earlier run, read back from its table of draws: only what the comparables need. */
export async function readYears({ folder, scenario }: EarlierRun, comparables: readonly Comparable[]): Promise<Years> {
  const model = models[scenario.model];
  const { measures, periods, periodEnds } = layoutOf(scenario, model);
  const needed = new Set(comparables.flatMap((one) => ('per' in one ? [one.measure, one.per.measure] : [one.measure])));
  const kept = measures.filter(({ name }) => needed.has(name));
  const columns = kept.map(({ name }) => name);
  const { draws, futures } = scenario;
  const arms = armsOf(scenario).length;
  const { asyncBufferFromFile, parquetReadObjects } = await import('hyparquet');
  let rows: readonly Record<string, number>[];
  try {
    const file = await asyncBufferFromFile(join(folder, drawsFile));
    rows = await parquetReadObjects({ file, columns });
  } catch (error) {
    throw unreadable(folder, `${drawsFile} lacks a column, or is damaged`, error);
  }
  if (rows.length !== futures.length * arms * draws * periods.length) {
    throw unreadable(folder, `${drawsFile} does not have a row for each future, arm, draw and year of scenario.yaml`);
  }
  const years = new Float64Array(futures.length * kept.length * periods.length * draws);
  let to = 0;
  for (let future = 0; future < futures.length; future++)
    for (const column of columns)
      for (let period = 0; period < periods.length; period++)
        for (let draw = 0; draw < draws; draw++) {
          years[to++] = rows[(future * arms * draws + draw) * periods.length + period][column];
        }
  const names = futures.map(({ name }) => name);
  return { draws, futures: names, arms: ['baseline'], measures: kept, periods, periodEnds, years };
}

function unreadable(folder: string, why: string, cause?: unknown): Failure {
  return new Failure(
    exitCodes.usage,
    `${shown(folder)} cannot be compared: ${why}. Run its scenario again with worktide run.`,
    cause,
  );
}
