import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { table } from 'arquero';
import { models } from '../../models/index.ts';
import { compareHtml } from '../../report/compare/page.ts';
import { tableFile, writeScenario } from '../../scenario/write.ts';
import { comparisonCsv, comparisonDictionary } from '../../study/contest-rows.ts';
import type { Contest } from '../../study/contest.ts';
import { day, outputTime } from '../clock.ts';
import { readData } from '../data.ts';
import { version } from '../package.ts';
import { manifestName } from './folder.ts';
import { scenarioHash, sha256, sha256Base64 } from './hashes.ts';

/** Everything that is needed to write down a comparison; can be sent to a thread. */
export type ContestOrder = {
  readonly folder: string;
  readonly contest: Contest;
  /** Whether earlier runs are compared, as they were made. */
  readonly asRun: boolean;
  readonly resultHashes: readonly string[];
  readonly run: { readonly started: string; readonly workers: number; readonly repeat: string };
};

export type WrittenContest = {
  /** The main sentence of the report. */
  readonly title: string;
};

/** Turns a comparison into its folder: report, table, charts, the scenarios as they were compared and the manifest. */
export function writeContest({ folder, contest, asRun, resultHashes, run }: ContestOrder): WrittenContest {
  const { plan } = contest;
  const data = plan.entries.map(({ scenario }) => readData(scenario));
  const [{ scenario: first }] = plan.entries;
  const page = compareHtml({
    contest,
    model: models[plan.model],
    references: data[0].references,
    asRun,
    shared: plan.entries.every(
      ({ scenario: { seed, draws, sampling } }) =>
        seed === first.seed && draws === first.draws && sampling === first.sampling,
    ),
    command: run.repeat,
    version,
    date: day(new Date(run.started)),
    hashes: { data: sha256(JSON.stringify(data.map(({ hash }) => hash))), results: resultHashes },
    sha256Base64,
  });
  const dictionary = comparisonDictionary();
  const columns = ['file', 'column', 'unit', 'definition', 'source'] as const;
  const contents: readonly (readonly [string, string])[] = [
    ['report.html', page.html],
    ...Object.entries(page.charts).map(
      ([name, spec]) => [`charts/${name}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`] as const,
    ),
    ['comparison.csv', comparisonCsv(contest)],
    [
      'data-dictionary.csv',
      table(Object.fromEntries(columns.map((name) => [name, dictionary.map((row) => row[name])]))).toCSV(),
    ],
    ...plan.entries.flatMap(({ name, scenario }) => [
      [`scenarios/${name}/scenario.yaml`, writeScenario(scenario)] as const,
      ...Object.entries(scenario.tables ?? {}).map(
        ([own, { text }]) => [`scenarios/${name}/${tableFile(own)}`, text] as const,
      ),
    ]),
  ];
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const [name, content] of contents) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    files[name] = { bytes: Buffer.byteLength(content), sha256: sha256(content) };
  }
  const ended = outputTime();
  const manifest = {
    generator: 'worktide',
    version,
    title: plan.title,
    headline: page.title,
    compared: plan.entries.map(({ name, scenario }, n) => ({
      name,
      region: scenario.region,
      scenario: { hash: scenarioHash(scenario) },
      data: { hash: data[n].hash },
      seed: scenario.seed,
      draws: scenario.draws,
      result: { hash: resultHashes[n] },
    })),
    repeat: run.repeat,
    files,
    run: {
      started: run.started,
      finished: ended.toISOString(),
      seconds: (ended.getTime() - Date.parse(run.started)) / 1000,
      workers: run.workers,
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
    },
  };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return { title: page.title };
}
