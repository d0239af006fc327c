import { modelOf } from '../models/index.ts';
import type { Region, Structure, Table } from '../models/model.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** All that a run needs to know; plain data, so that it can be sent to a thread or another machine. */
export type Job = {
  readonly scenario: Scenario;
  readonly region: Region;
  /** By the names of the model's tables; the scenario's own tables come before these. */
  readonly tables: Readonly<Record<string, Table>>;
  /** Inputs that take part in the design of the draws even where they are certain, so that runs of several places share their draws. */
  readonly aligned?: readonly string[];
  /** Leaves out the noise audit, the attribution to causes and levers, and other structures. */
  readonly drawsOnly?: true;
};

/** Levers of the main arm that are switched on together: a policy of a package, or of a policy those that move inputs of one kind. */
export type LeverGroup = {
  readonly name: string;
  readonly by: 'policy' | 'inputs';
  /** As `policy/number` in the scenario. */
  readonly levers: ReadonlySet<string>;
};

/**
 * The unit of work: a fixed set of draws (or of replicates of the noise audit, or of draws of the attribution, with groups of levers or in other structures), the same whatever the
 * number of workers. `index` is its place in the list of all blocks.
 */
export type Block = {
  readonly kind: 'draws' | 'audit' | 'attribution' | 'levers' | 'structures';
  readonly index: number;
  readonly first: number;
  readonly count: number;
};

/** Runs of one block are at most about this many, so that blocks of every kind take about as long. */
const RUNS = 96;
const AUDIT_REPLICATES = 200;
const ATTRIBUTION_DRAWS = 16;
/** What runs last is cut so much finer, so that no thread waits long for another. */
const FINER = 4;
/** Runs in each future in which groups of levers are switched on one after the other. */
const LEVER_RUNS = 96;
const STRUCTURE_DRAWS = 32;
/** And so many over all futures, since each of them repeats every variant. */
const STRUCTURE_DRAWS_IN_ALL = 64;

/** Policies and packages compared in a scenario, the baseline first. */
export function armsOf(scenario: Scenario): readonly { readonly name: string; readonly policies: readonly string[] }[] {
  return [
    { name: 'baseline', policies: [] },
    ...scenario.policies.map(({ name }) => ({ name, policies: [name] })),
    ...scenario.packages.map(({ name, policies }) => ({ name, policies })),
  ];
}

/** The arm that stands beside the baseline where there is room for one: the scenario's choice, or the last; 0 without any. */
export function mainArmOf(
  scenario: Scenario,
  arms: readonly string[] = armsOf(scenario).map(({ name }) => name),
): number {
  return scenario.main === undefined ? arms.length - 1 : arms.indexOf(scenario.main);
}

/** Replicates of the noise audit in each future: 200 in all, and not more than there are draws. */
export function auditReplicates({ draws, futures }: Scenario): number {
  return Math.min(draws, Math.ceil(AUDIT_REPLICATES / futures.length));
}

/** Draws on which the baseline is told apart by cause: at most 16, since each costs a run per set of causes; a quarter where there are few. */
export function attributionDraws({ draws }: Scenario): number {
  return Math.min(Math.ceil(draws / 4), ATTRIBUTION_DRAWS);
}

/** Draws that are repeated in every structural variant, the first ones: a sixteenth, at most 32, fewer with more than two futures. */
export function structureDraws({ draws, futures }: Scenario): number {
  return Math.min(Math.ceil(draws / 16), STRUCTURE_DRAWS, Math.ceil(STRUCTURE_DRAWS_IN_ALL / futures.length));
}

/** The arms that structural variants are run with: the baseline, and the main package or policy. */
export function structureArms(scenario: Scenario): readonly number[] {
  const main = mainArmOf(scenario);
  return main === 0 ? [0] : [0, main];
}

/** The groups of levers of the main arm, in the order of the scenario; none where it is the baseline or the headline is a cost. */
export function leverGroups(scenario: Scenario): readonly LeverGroup[] {
  const main = armsOf(scenario)[mainArmOf(scenario)];
  const model = modelOf(scenario);
  if (!model.measures.some(({ name }) => name === scenario.headline.measure)) return [];
  const by = main.policies.length > 1 ? 'policy' : 'inputs';
  const groups = new Map<string, Set<string>>();
  scenario.policies.forEach(({ name, levers }, policy) => {
    if (!main.policies.includes(name)) return;
    levers.forEach(({ target }, number) => {
      const group = by === 'policy' ? name : model.inputs.find((input) => input.name === target)!.group;
      groups.set(group, (groups.get(group) ?? new Set()).add(`${policy}/${number}`));
    });
  });
  return [...groups].map(([name, levers]) => ({ name, by, levers }));
}

/** Runs in which groups of levers join in an order and in its reverse: the baseline, the whole, and every coalition between them. */
export function leverRuns(groups: number): number {
  return groups === 1 ? 2 : 2 * groups;
}

/** Draws on which the main arm is told apart by groups of levers: as many as the runs of a future allow, at most those of the attribution. */
export function leverDraws(scenario: Scenario): number {
  const groups = leverGroups(scenario).length;
  if (groups === 0) return 0;
  return Math.max(1, Math.min(attributionDraws(scenario), Math.floor(LEVER_RUNS / leverRuns(groups))));
}

/** The variants that a scenario asks for, in the model's order. */
export function structuresOf(scenario: Scenario): readonly Structure[] {
  const { structures = [] } = scenario;
  return (modelOf(scenario).structures ?? []).filter(({ name }) => structures.includes(name));
}

/** Every block of a job, in the order in which results are merged. */
export function planBlocks({ scenario, drawsOnly }: Job): readonly Block[] {
  const draws = drawBlocks(scenario, 0, scenario.draws, 0);
  return drawsOnly ? draws : [...draws, ...blocksBesideDraws(scenario, draws.length)];
}

/** Blocks of the draws from `first` up to, but without, `end`; the first one is number `index`. */
export function drawBlocks(scenario: Scenario, first: number, end: number, index: number): readonly Block[] {
  const runsEach = scenario.futures.length * armsOf(scenario).length;
  return cut('draws', first, end, runsEach, index);
}

/** What a run does once its draws are made: the noise audit, the attribution, other structures. */
export function blocksBesideDraws(scenario: Scenario, index: number): readonly Block[] {
  const futures = scenario.futures.length;
  const causes = modelOf(scenario).causes.length;
  const levers = leverGroups(scenario).length;
  const variants = structuresOf(scenario).length;
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], total: number, runsEach: number): void => {
    blocks.push(...cut(kind, 0, total, runsEach * FINER, index + blocks.length));
  };
  add('audit', auditReplicates(scenario), futures);
  if (causes > 0) add('attribution', attributionDraws(scenario), futures * 2 ** causes);
  if (levers > 0) add('levers', leverDraws(scenario), futures * leverRuns(levers));
  if (variants > 0) {
    add('structures', structureDraws(scenario), futures * variants * structureArms(scenario).length);
  }
  return blocks;
}

function cut(kind: Block['kind'], from: number, end: number, runsEach: number, index: number): Block[] {
  const size = blockSize(runsEach);
  const blocks: Block[] = [];
  for (let first = from; first < end; first += size) {
    blocks.push({ kind, index: index + blocks.length, first, count: Math.min(size, end - first) });
  }
  return blocks;
}

function blockSize(runsEach: number): number {
  return Math.max(1, Math.floor(RUNS / runsEach));
}
