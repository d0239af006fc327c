import { ageBands, durations, families, fields, occupations, seniorities, trades } from './categories.ts';
import { TRAINING_STAGES } from '../../economy/training.ts';

export const K = families.length;
export const S = seniorities.length;
export const G = trades.length;
export const I = occupations.length;
export const B = ageBands.length;
/** Months without work in four classes, and people who have completed training as a fifth. */
export const D = durations.length + 1;
export const TRAINED = durations.length;
export const GROUPS = I * B;

let next = 0;
function block(size: number): number {
  const first = next;
  next += size;
  return first;
}

/** First account of each kind in the people ledger; the comment says how to reach a member. */
export const account = {
  /** (k · S + s) · B + b */
  hub: block(K * S * B),
  /** g · B + b */
  trade: block(G * B),
  /** (i · B + b) · D + d */
  unemployed: block(GROUPS * D),
  /** i · B + b: left their job by themselves this month */
  leavers: block(GROUPS),
  /** i · B + b: arrived in the labour force this month */
  entrants: block(GROUPS),
  /** i · B + b: lost their job this month, search from the next */
  separated: block(GROUPS),
  /** (i · B + b) · stages + stage, i the occupation they come from */
  training: block(GROUPS * TRAINING_STAGES),
  /** i · B + b */
  inactive: block(GROUPS),
  /** b: on their way from one account to another within a month, empty at its end */
  between: block(B),
  /** field of study */
  students: block(fields.length),
  /** b: people who moved away and may return */
  away: block(B),
  retired: block(1),
  dead: block(1),
  /** Boundary: everybody not yet in the labour force, and the rest of the world. */
  childhood: block(1),
  world: block(1),
} as const;

export const ACCOUNTS = next;

export function accountName(index: number): string {
  const kinds = Object.entries(account).filter(([, first]) => first <= index);
  const [kind, first] = kinds[kinds.length - 1];
  return `${kind}[${index - first}]`;
}

const reasons = [
  'quit',
  'quitAway',
  'retire',
  'die',
  'age',
  'layoff',
  'separate',
  'settle',
  'hire',
  'jobToJob',
  'promote',
  'enrol',
  'graduate',
  'graduateAway',
  'enter',
  'arrive',
  'leave',
  'return',
  'settleAway',
  'settleLinked',
  'discourage',
  'reactivate',
  'withdraw',
  'wait',
  'train',
  'advance',
  'complete',
  'dropOut',
] as const;

/** Why people move; the ledger counts each. */
export const reason = Object.fromEntries(reasons.map((name, index) => [name, index])) as Record<
  (typeof reasons)[number],
  number
>;
export const REASONS = reasons.length;

/** Streams of chance: each use has its own, so that none shifts another. */
export const stream = {
  firmSize: 1,
  firmType: 2,
  firmFamilies: 3,
  firmAdopted: 4,
  firmLag: 5,
  firmCells: 6,
  macro: 10,
  adoption: 11,
  event: 12,
  eventSize: 13,
  eventKind: 14,
  eventNotice: 15,
  eventRealised: 16,
  exits: 20,
  layoffs: 21,
  layoffSplit: 22,
  posting: 23,
  promotion: 24,
  hubAges: 25,
  newIndustry: 26,
  separations: 30,
  emigration: 31,
  retirement: 32,
  ageing: 33,
  durations: 34,
  reactivation: 36,
  returns: 37,
  entrants: 38,
  withdrawal: 39,
  hires: 40,
  hiresByAge: 41,
  hiresByOrigin: 42,
  hiresByFirm: 44,
  training: 45,
  trainingTarget: 46,
  tradeLayoffs: 47,
  settled: 48,
  opening: 50,
} as const;
