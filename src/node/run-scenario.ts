import { basename, dirname, join, resolve } from 'node:path';
import { modelOf } from '../models/index.ts';
import { planBlocks } from '../run/plan.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { day, outputTime } from './clock.ts';
import { readData } from './data.ts';
import { scenarioName } from './files.ts';
import { interruptible } from './interrupt.ts';
import { refuseTooLarge } from './memory.ts';
import { dayOfRun, openDraft } from './outputs/folder.ts';
import { writeIndex } from './outputs/run-index.ts';
import type { Written } from './outputs/write.ts';
import { openRunWriter } from './outputs/writer-thread.ts';
import { shown } from './paths.ts';
import { openPool } from './pool.ts';
import type { Pool } from './pool.ts';
import { grouped, showProgress, silentProgress } from './progress.ts';
import { simulate } from './simulate.ts';

export type RunRequest = {
  readonly file: string;
  readonly scenario: Scenario;
  /** The folder that will hold the results. */
  readonly target: string;
  readonly workers: number;
  readonly repeat: string;
  readonly quiet: boolean;
};

/** What a finished run tells its user. */
export type Ran = Written & {
  readonly scenario: Scenario;
  readonly folder: string;
  readonly report: string;
  readonly seconds: number;
};

/** One scenario from file to folder. Until the last line nothing has changed at the target; then all of it has. */
export async function runScenario(request: RunRequest): Promise<Ran> {
  const { scenario, target, workers } = request;
  refuseTooLarge(scenario, modelOf(scenario).measures);
  const started = outputTime();
  const clock = performance.now();
  const { region, tables, references, claims, observations, validation, hash } = readData(scenario);
  const job = { scenario, region, tables };
  const draft = openDraft(target);
  const progress = request.quiet ? silentProgress() : showProgress(scenarioName(request.file), scenario.draws);
  const threads: { destroy(): Promise<void> }[] = [];
  const opened = <Thread extends { destroy(): Promise<void> }>(thread: Thread): Thread => {
    threads.push(thread);
    return thread;
  };

  let stopped = false;
  const work = async (): Promise<Written> => {
    // Opened now, the threads that write load their code while others simulate.
    const writer = opened(openRunWriter());
    const pool: Pool = opened(openPool(job, { workers: Math.min(workers, planBlocks(job).length) }));
    const simulated = await simulate(job, pool, progress);
    await pool.destroy();
    progress.phase('writing the report');
    const { repeat } = request;
    const run = { file: shown(request.file), started: started.toISOString(), workers, repeat, date: day(started) };
    const order = {
      folder: draft.path,
      ...simulated,
      references,
      claims,
      observations,
      validation,
      dataHash: hash,
      run,
    };
    const written = await writer.write(order);
    if (!stopped) {
      draft.publish();
      // Elsewhere than in a folder of reports nobody asked for a page beside the results.
      if (basename(dirname(resolve(target))) === 'reports') writeIndex(resolve(target));
    }
    return written;
  };
  const stop = async (): Promise<string> => {
    stopped = true;
    progress.stop();
    await Promise.race([Promise.all(threads.map((thread) => thread.destroy())), soon()]);
    draft.discard();
    return farewell(progress.draws(), scenario.draws, target);
  };

  try {
    const written = await interruptible(work, stop);
    const seconds = (performance.now() - clock) / 1000;
    return {
      ...written,
      scenario: { ...scenario, draws: written.draws },
      folder: shown(target),
      report: shown(join(target, 'report.html')),
      seconds,
    };
  } finally {
    progress.stop();
    await Promise.all(threads.map((thread) => thread.destroy()));
    draft.discard();
  }
}

function farewell(done: number, all: number, target: string): string {
  const day = dayOfRun(target);
  const kept = day === null ? '' : `; ${shown(target)} still holds the run of ${day}`;
  return `Stopped after ${grouped(done)} of ${grouped(all)} draws. Nothing was written${kept}.`;
}

/** A thread that does not end in time must not hold up the user: the process is about to end anyway. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
