import { totalmem } from 'node:os';
import type { Scenario } from '../scenario/scenario.ts';
import { exitCodes, Failure } from './failure.ts';

/** What decides how much a run has to remember. */
type Sizes = Pick<Scenario, 'draws' | 'months' | 'policies' | 'packages' | 'futures'>;
type Measures = readonly { readonly monthly?: boolean }[];

/** Bytes that the results of a run take. */
export function bytesNeeded({ draws, months, policies, packages, futures }: Sizes, measures: Measures): number {
  const arms = 1 + policies.length + packages.length;
  const costs = policies.reduce((sum, { levers }) => sum + levers.filter(({ cost }) => cost !== undefined).length, 1);
  const yearly = (measures.length + costs) * (Math.ceil(months / 12) + 1);
  const monthly = measures.filter((measure) => measure.monthly).length * (months + 1);
  return 8 * draws * futures.length * arms * (yearly + monthly);
}

/** Refuses a run that the machine cannot hold, before it takes hours and is killed. */
export function refuseTooLarge(scenario: Sizes, measures: Measures, available = availableBytes()): void {
  const needed = bytesNeeded(scenario, measures);
  if (needed <= available) return;
  const fits = Math.floor((scenario.draws * available) / needed);
  const advice = fits < 1 ? 'Take fewer policies and futures.' : `At most ${round(fits)} draws fit; see --draws.`;
  throw new Failure(
    exitCodes.usage,
    `${scenario.draws.toLocaleString('en-US')} draws need about ${gigabytes(needed)} of memory, and there are ` +
      `${gigabytes(available)}. ${advice}`,
  );
}

/** Of the machine, or of the container where that has less. */
function availableBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Down to two figures: an estimate is no more than that. */
function round(count: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return (Math.floor(count / unit) * unit).toLocaleString('en-US');
}

function gigabytes(bytes: number): string {
  const billions = bytes / 1e9;
  return `${billions < 10 ? billions.toPrecision(2) : Math.round(billions).toLocaleString('en-US')} GB`;
}
