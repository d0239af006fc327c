import { modelOf } from '../models/index.ts';
import type { BlockResult } from '../run/block.ts';
import { layoutOf } from '../run/layout.ts';
import { armsOf, drawBlocks } from '../run/plan.ts';
import type { Block, Job } from '../run/plan.ts';
import { bandOf } from './summary.ts';

/** The first round: fewer draws say too little about their own error. */
const FIRST_ROUND = 256;

/** Adds draws round by round; the number of draws follows from the numbers alone, never from who computed them or how fast. */
export type Rounds = {
  /** Blocks to run next; null once the headline is exact enough or the most draws are made. */
  next(): readonly Block[] | null;
  add(result: BlockResult): void;
  /** The job with the number of draws that it took, and the results of its draws, to be taken out one by one. */
  done(): { readonly job: Job; readonly results: BlockResult[] };
};

/** Numbers of draws after which a run with a stop rule may end: doubled from 256 on, up to the most there can be. */
export function roundsUpTo(most: number): readonly number[] {
  const rounds: number[] = [];
  for (let draws = FIRST_ROUND; draws < most; draws *= 2) rounds.push(draws);
  return [...rounds, most];
}

/** For a job with a stop rule: ends when the Monte Carlo error of the baseline's median is below its limit in every future. */
export function createRounds(job: Job): Rounds {
  const { scenario } = job;
  const { until, most } = scenario.precision!;
  const ends = roundsUpTo(most);
  const results: BlockResult[] = [];
  const headlines = scenario.futures.map(() => [] as number[]);
  const read = headlineReader(job);
  let round = -1;
  return {
    next() {
      const draws = ends[round] ?? 0;
      if (draws > 0 && (draws === most || headlines.every((values) => isExact(values, until)))) return null;
      round++;
      return drawBlocks(scenario, draws, ends[round], results.length);
    },
    add(result) {
      results.push(result);
      headlines.forEach((values, future) => values.push(...read(result, future)));
    },
    done: () => ({ job: { ...job, scenario: { ...scenario, draws: ends[round] } }, results }),
  };
}

function isExact(values: readonly number[], until: number): boolean {
  const { p50, error } = bandOf(values);
  return error.p50 < until * Math.abs(p50);
}

/** The baseline's headline in one future, for each draw of a block. */
function headlineReader({ scenario }: Job): (result: BlockResult, future: number) => number[] {
  const { measures, periods } = layoutOf(scenario, modelOf(scenario));
  const arms = armsOf(scenario).length;
  const measure = measures.findIndex(({ name }) => name === scenario.headline.measure);
  const found = periods.lastIndexOf(scenario.headline.year);
  const period = found > 0 ? found : periods.length - 1;
  const cells = measures.length * periods.length;
  return ({ block, arrays: [years] }, future) =>
    Array.from({ length: block.count }, (_, draw) => {
      const run = (draw * scenario.futures.length + future) * arms;
      return years[run * cells + measure * periods.length + period];
    });
}
