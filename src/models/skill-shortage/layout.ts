import { TRAINING_STAGES } from '../../economy/training.ts';
import { levels, occupations, sexes } from './categories.ts';

export const O = occupations.length;
export const G = sexes.length;
export const Q = levels.length;

/** Accounts of the people ledger. A group is one sex in one band of age: sex · bands + band. */
export type Layout = {
  readonly bands: number;
  readonly groups: number;
  /** Bands under 25, and the first band from 55. */
  readonly youngBands: number;
  readonly olderBand: number;
  /** occupation · groups + group */
  readonly employed: number;
  readonly unemployed: number;
  /** Lost their job this month, search from the next; same order. */
  readonly separated: number;
  /** stage · groups + group */
  readonly training: number;
  /** By group: foreign qualification not yet recognised; held back by a later pension age without work. */
  readonly waiting: number;
  readonly held: number;
  /** By group: on their way from one account to another within a month, empty at its end. */
  readonly between: number;
  /** By sex: children; out of the labour force under 60; out of it from 60. */
  readonly children: number;
  readonly outside: number;
  readonly retired: number;
  readonly dead: number;
  /** The rest of the world and those not yet born. */
  readonly world: number;
  readonly unborn: number;
  readonly accounts: number;
  /** The accounts of a group's labour force, group · CELLS + n: employed and unemployed by occupation, held, waiting, in training. */
  readonly cells: Int32Array;
};

/** Among the accounts of a group's labour force: who is held back, and who waits for recognition; training comes last. */
export const HELD = 2 * O;
export const WAITING = HELD + 1;
/** Accounts that make up the labour force of a group. */
export const CELLS = WAITING + 1 + TRAINING_STAGES;

export function layoutOf(bandStarts: readonly number[]): Layout {
  const bands = bandStarts.length;
  const youngBands = bandStarts.filter((start) => start < 25).length;
  const olderBand = bandStarts.filter((start) => start < 55).length;
  let next = 0;
  const block = (size: number): number => {
    const first = next;
    next += size;
    return first;
  };
  const groups = G * bands;
  const accounts = {
    employed: block(O * groups),
    unemployed: block(O * groups),
    separated: block(O * groups),
    training: block(TRAINING_STAGES * groups),
    waiting: block(groups),
    held: block(groups),
    between: block(groups),
    children: block(G),
    outside: block(G),
    retired: block(G),
    dead: block(1),
    world: block(1),
    unborn: block(1),
  };
  const cells = new Int32Array(groups * CELLS);
  for (let group = 0; group < groups; group++) {
    for (let n = 0; n < CELLS; n++) cells[group * CELLS + n] = cellAccount(accounts, groups, group, n);
  }
  return { bands, groups, youngBands, olderBand, ...accounts, accounts: next, cells };
}

function cellAccount(
  first: Pick<Layout, 'employed' | 'unemployed' | 'held' | 'waiting' | 'training'>,
  groups: number,
  group: number,
  n: number,
): number {
  if (n < O) return first.employed + n * groups + group;
  if (n < 2 * O) return first.unemployed + (n - O) * groups + group;
  if (n === HELD) return first.held + group;
  if (n === WAITING) return first.waiting + group;
  return first.training + (n - WAITING - 1) * groups + group;
}

const kinds = [
  'employed',
  'unemployed',
  'separated',
  'training',
  'waiting',
  'held',
  'between',
  'children',
  'outside',
  'retired',
  'dead',
  'world',
  'unborn',
] as const;

export function accountName(layout: Layout, index: number): string {
  const kind = kinds.findLast((name) => layout[name] <= index)!;
  return `${kind}[${index - layout[kind]}]`;
}

const reasons = [
  'born',
  'age',
  'die',
  'arrive',
  'leave',
  'retire',
  'withdraw',
  'enter',
  'enterDirectly',
  'separate',
  'layOff',
  'search',
  'hire',
  'changeJob',
  'hold',
  'train',
  'advance',
  'complete',
  'dropOut',
  'breakOff',
  'recognise',
] as const;

/** Why people move; the ledger counts each. */
export const reason = Object.fromEntries(reasons.map((name, index) => [name, index])) as Record<
  (typeof reasons)[number],
  number
>;
export const REASONS = reasons.length;

/** Streams of chance: each use has its own, so that none shifts another. */
export const stream = {
  macro: 1,
  deaths: 2,
  labourDeaths: 3,
  migration: 4,
  labourMigration: 5,
  births: 6,
  participation: 7,
  exits: 8,
  separations: 9,
  layoffs: 10,
  entrants: 11,
  training: 12,
  recognition: 13,
  posting: 14,
  hires: 15,
  hiresByGroup: 16,
  hiresByOrigin: 17,
  held: 18,
  ageing: 19,
  skilled: 20,
  migrationLuck: 21,
} as const;
