import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputTime } from '../clock.ts';
import { version } from '../package.ts';
import { manifestName } from './folder.ts';
import type { Order, Written } from './write.ts';

/** A file as the manifest lists it. */
export type WrittenFile = { readonly bytes: number; readonly sha256: string };

/** What is in a folder of results, what it was made of, and how to make it again. */
export type Manifest = {
  readonly generator: 'worktide';
  readonly version: string;
  readonly title: string;
  /** The main sentence of the report. */
  readonly headline: string;
  /** What that sentence is about, as tables call it. */
  readonly headlineMeasure: string;
  readonly headlineYear: number;
  readonly scenario: { readonly file: string; readonly hash: string };
  readonly region: string;
  readonly data: { readonly hash: string };
  readonly seed: string;
  readonly draws: number;
  readonly mode: string;
  readonly result: { readonly hash: string };
  readonly repeat: string;
  readonly files: Readonly<Record<string, WrittenFile>>;
  /**
   * How it came about this time: the only part that differs when the run is repeated. With SOURCE_DATE_EPOCH both times are
   * that one.
   */
  readonly run: {
    readonly started: string;
    readonly finished: string;
    readonly seconds: number;
    readonly workers: number;
    readonly node: string;
    readonly platform: string;
  };
};

/** Says what is in the folder, when all of it is. */
export function writeManifest({ folder, job: { scenario }, run }: Order, written: Written): void {
  const manifest: Manifest = {
    generator: 'worktide',
    version,
    title: scenario.title,
    headline: written.title,
    headlineMeasure: scenario.headline.measure,
    headlineYear: scenario.headline.year,
    scenario: { file: run.file, hash: written.scenarioHash },
    region: scenario.region,
    data: { hash: written.dataHash },
    seed: scenario.seed,
    draws: scenario.draws,
    mode: scenario.mode,
    result: { hash: written.resultHash },
    repeat: run.repeat,
    files: written.files,
    run: circumstances(run.started, run.workers),
  };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

function circumstances(started: string, workers: number): Manifest['run'] {
  const finished = outputTime();
  return {
    started,
    finished: finished.toISOString(),
    seconds: (finished.getTime() - Date.parse(started)) / 1000,
    workers,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  };
}
