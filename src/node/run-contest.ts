import { basename, dirname, join, resolve } from 'node:path';
import { models } from '../models/index.ts';
import type { Region } from '../models/model.ts';
import type { Years } from '../results/cells.ts';
import { planBlocks } from '../run/plan.ts';
import type { ComparePlan, Entry } from '../scenario/compare/plan.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assumptionRows, isUncertain } from '../study/assumptions.ts';
import { contest, courseOf } from '../study/contest.ts';
import type { Contest, Course } from '../study/contest.ts';
import { outputTime } from './clock.ts';
import { readData } from './data.ts';
import type { EarlierRun } from './earlier-runs.ts';
import { readYears } from './earlier-runs.ts';
import { exitCodes, Failure } from './failure.ts';
import { interruptible } from './interrupt.ts';
import { refuseTooLarge } from './memory.ts';
import { dayOfRun, openDraft } from './outputs/folder.ts';
import { resultHash } from './outputs/hashes.ts';
import { writeIndex } from './outputs/run-index.ts';
import type { WrittenContest } from './outputs/write-contest.ts';
import { openContestWriter } from './outputs/writer-thread.ts';
import { shown } from './paths.ts';
import { openPool } from './pool.ts';
import type { Pool } from './pool.ts';
import { showProgress, silentProgress } from './progress.ts';
import { simulate } from './simulate.ts';

export type ContestRequest = {
  readonly plan: ComparePlan;
  /** Runs that were made before, in the order of the plan's entries; nothing is simulated then. */
  readonly earlier?: readonly EarlierRun[];
  readonly target: string;
  readonly workers: number;
  readonly repeat: string;
  readonly quiet: boolean;
};

export type Contested = WrittenContest & {
  readonly contest: Contest;
  readonly folder: string;
  readonly report: string;
  readonly seconds: number;
  readonly resultHashes: readonly string[];
};

type Finished = {
  readonly scenario: Scenario;
  readonly region: Region;
  readonly course: Course;
  readonly hash: string;
  readonly measures: Years['measures'];
};

/** A comparison from its plan to its folder, one place after the other; of each only what is compared is kept. */
export async function runContest(request: ContestRequest): Promise<Contested> {
  const { plan, target, earlier } = request;
  for (const { scenario } of plan.entries) refuseTooLarge(scenario, models[plan.model].measures);
  const started = outputTime();
  const clock = performance.now();
  const draft = openDraft(target);
  let thread: { destroy(): Promise<void> } | undefined;
  let stopped = false;

  const work = async (): Promise<Contested> => {
    const finished: Finished[] = [];
    for (const [n, entry] of plan.entries.entries()) {
      finished.push(
        earlier === undefined
          ? await simulated(request, entry, (opened) => (thread = opened))
          : await readBack(plan, entry, earlier[n]),
      );
    }
    // Where a stop rule ended the places after different numbers of draws, all get those of the one that took most.
    const most = Math.max(...finished.map(({ scenario }) => scenario.draws));
    for (const [n, { scenario }] of finished.entries()) {
      if (earlier !== undefined || scenario.draws === most) continue;
      const entry = { ...plan.entries[n], scenario: { ...scenario, draws: most } };
      finished[n] = await simulated(request, entry, (opened) => (thread = opened));
    }
    const entries = plan.entries.map((entry, n) => ({ ...entry, ...finished[n] }));
    const ran = { ...plan, entries: entries.map(({ name, label, scenario }) => ({ name, label, scenario })) };
    const found = contest(ran, { measures: finished[0].measures }, entries);
    if (found.disciplines.length === 0) {
      const names = found.left.map(({ yardstick }) => yardstick.measure.name).join(', ');
      throw new Failure(exitCodes.usage, `Nothing can be compared: some place has no value of ${names} in any draw.`);
    }
    const resultHashes = finished.map(({ hash }) => hash);
    const { repeat, workers } = request;
    const writer = openContestWriter();
    thread = writer;
    const written = await writer.write({
      folder: draft.path,
      contest: found,
      asRun: earlier !== undefined,
      resultHashes,
      run: { started: started.toISOString(), workers, repeat },
    });
    const report = shown(join(target, 'report.html'));
    if (!stopped) {
      draft.publish();
      if (basename(dirname(resolve(target))) === 'reports') writeIndex(resolve(target));
    }
    const seconds = (performance.now() - clock) / 1000;
    return { ...written, resultHashes, contest: found, folder: shown(target), report, seconds };
  };
  const stop = async (): Promise<string> => {
    stopped = true;
    await thread?.destroy();
    draft.discard();
    const before = dayOfRun(target);
    return `Stopped. Nothing was written${before === null ? '' : `; ${shown(target)} still holds the run of ${before}`}.`;
  };

  try {
    return await interruptible(work, stop);
  } finally {
    await thread?.destroy();
    draft.discard();
  }
}

async function simulated(
  { plan, workers, quiet }: ContestRequest,
  { name, scenario }: Entry,
  opened: (pool: Pool) => void,
): Promise<Finished> {
  const { region, tables } = readData(scenario);
  const job = { scenario, region, tables, aligned: unknownHere(plan, scenario.region), drawsOnly: true as const };
  const progress = quiet ? silentProgress() : showProgress(name, scenario.draws);
  const pool = openPool(job, { workers: Math.min(workers, planBlocks(job).length) });
  opened(pool);
  try {
    const { results } = await simulate(job, pool, progress);
    const ran = { ...scenario, draws: results.draws, precision: undefined };
    return {
      scenario: ran,
      region,
      course: courseOf(results, plan),
      hash: resultHash(results),
      measures: results.measures,
    };
  } finally {
    progress.stop();
    await pool.destroy();
  }
}

/**
 * What is uncertain in any scenario of this region: where several are compared, they draw all of it, so that the rest of their inputs
 * are the same draw by draw.
 */
function unknownHere({ entries, model }: ComparePlan, region: string): readonly string[] {
  const here = entries.filter(({ scenario }) => scenario.region === region);
  if (here.length < 2) return [];
  const { inputs } = models[model];
  const place = readData(here[0].scenario).region;
  return inputs
    .filter((_, n) =>
      here.some(({ scenario }) => {
        const { value, inFutures } = assumptionRows(inputs, place, scenario)[n];
        return [value, ...inFutures.map((one) => one.value)].some(isUncertain);
      }),
    )
    .map(({ name }) => name);
}

async function readBack(plan: ComparePlan, { scenario }: Entry, run: EarlierRun): Promise<Finished> {
  const years = await readYears(run, plan.comparables);
  const { region } = readData(scenario);
  return { scenario, region, course: courseOf(years, plan), hash: run.hashes.results, measures: years.measures };
}
