import { modelOf } from '../models/index.ts';
import type { Region, Table } from '../models/model.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** All that a run needs to know; plain data, so that it can be sent to a thread or another machine. */
export type Job = {
  readonly scenario: Scenario;
  readonly region: Region;
  /** By the names of the model's tables; the scenario's own tables come before these. */
  readonly tables: Readonly<Record<string, Table>>;
};

/**
 * The unit of work: a fixed set of draws (or of replicates of the noise audit, or of draws of the attribution), the same whatever the
 * number of workers. `index` is its place in the list of all blocks.
 */
export type Block = {
  readonly kind: 'draws' | 'audit' | 'attribution';
  readonly index: number;
  readonly first: number;
  readonly count: number;
};

/** Runs of one block are at most about this many, so that blocks of every kind take about as long. */
const RUNS = 96;
const AUDIT_REPLICATES = 200;
const ATTRIBUTION_DRAWS = 16;

/** Policies and packages compared in a scenario, the baseline first. */
export function armsOf(scenario: Scenario): readonly { readonly name: string; readonly policies: readonly string[] }[] {
  return [
    { name: 'baseline', policies: [] },
    ...scenario.policies.map(({ name }) => ({ name, policies: [name] })),
    ...scenario.packages.map(({ name, policies }) => ({ name, policies })),
  ];
}

/** Replicates of the noise audit in each future: 200 in all, and not more than there are draws. */
export function auditReplicates({ draws, futures }: Scenario): number {
  return Math.min(draws, Math.ceil(AUDIT_REPLICATES / futures.length));
}

/** Draws on which the baseline is told apart by cause: a sixteenth, at most 16, since each costs a run per set of causes. */
export function attributionDraws({ draws }: Scenario): number {
  return Math.min(Math.ceil(draws / 16), ATTRIBUTION_DRAWS);
}

/** Every block of a job, in the order in which results are merged. */
export function planBlocks({ scenario }: Job): readonly Block[] {
  const causes = modelOf(scenario).causes.length;
  const futures = scenario.futures.length;
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], total: number, runsEach: number) => {
    const size = Math.max(1, Math.floor(RUNS / runsEach));
    for (let first = 0; first < total; first += size) {
      blocks.push({ kind, index: blocks.length, first, count: Math.min(size, total - first) });
    }
  };
  add('draws', scenario.draws, futures * armsOf(scenario).length);
  add('audit', auditReplicates(scenario), futures);
  if (causes > 0) add('attribution', attributionDraws(scenario), futures * 2 ** causes);
  return blocks;
}
