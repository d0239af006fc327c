import { exp, log } from '../../numeric/arithmetic.ts';
import type { AnyModel, Input } from '../model.ts';
import { splitPort } from './composition.ts';
import type { Link, PartSpec } from './composition.ts';

/** A measure of a part as the links read it. */
type Reading = {
  readonly part: string;
  readonly stock: boolean;
  /** Place of the input that learns how many were taken; null where nobody counted here may come back. */
  readonly settles: number | null;
  readonly read: (state: unknown, fixed: unknown) => number;
};

type Receiver = {
  readonly part: string;
  /** Place of the input among the whole model's. */
  readonly input: number;
  /** Holds all that has come so far beyond what came at the start, not what comes this month. */
  readonly level: boolean;
  readonly size: Reading | null;
  readonly cost: Reading | null;
};

type Planned = {
  readonly name: string;
  readonly from: readonly Reading[];
  readonly to: readonly Receiver[];
  readonly share: number;
  readonly factor: number;
  readonly elasticity: number;
};

export type LinkPlan = readonly Planned[];

/** What is on its way; per link, per sender or per receiver, in the order of the plan. */
export type LinkState = {
  /** What left this month, and what of it will reach the receivers or goes to the world outside, in the sender's unit. */
  readonly sent: Float64Array;
  readonly reached: Float64Array;
  readonly outside: Float64Array;
  /** [receiver of any link] its part of what will reach them, in the sender's unit. */
  readonly reaching: Float64Array;
  /** [sender of any link] what leaves it this month. */
  readonly leaving: Float64Array;
  /** [sender] what the receivers take of it, which the sender learns next month. */
  readonly taken: Float64Array;
  /** [sender] the value without the link of the input that says so. */
  readonly settledBase: Float64Array;
  /** [receiver] what arrives next month, and what has arrived in all, in the receiver's unit. */
  readonly transit: Float64Array;
  readonly arrived: Float64Array;
  /** [receiver] what a month brings at the start, and how much that is since then. */
  readonly usual: Float64Array;
  readonly usualSoFar: Float64Array;
  /** [receiver] the input's value without the link, and the cost at the start. */
  readonly base: Float64Array;
  readonly costAtStart: Float64Array;
  /** [sender] a stock at the end of the month before. */
  readonly before: Float64Array;
  /** [link] since the start: left; gone to the world outside; let go to the receivers (times the factor); taken from the senders. */
  readonly totalSent: Float64Array;
  readonly totalOutside: Float64Array;
  readonly totalReleased: Float64Array;
  readonly totalTaken: Float64Array;
  months: number;
};

type States = Readonly<Record<string, unknown>>;

/** Resolves the ports of the links; throws where one does not exist, which the checks of a scenario have said before. */
export function linkPlan(
  links: readonly Link[],
  members: readonly { readonly part: PartSpec; readonly model: AnyModel }[],
  inputs: readonly Input[],
): LinkPlan {
  const place = (name: string): number => {
    const found = inputs.findIndex((input) => input.name === name);
    if (found < 0) throw new RangeError(`There is no input ${name}`);
    return found;
  };
  const reading = (part: string, name: string): Reading => {
    const measure = members
      .find((member) => member.part.name === part)
      ?.model.measures.find((one) => one.name === name);
    if (measure === undefined) throw new RangeError(`There is no measure ${part}.${name}`);
    return {
      part,
      stock: measure.kind === 'stock',
      settles: measure.settles === undefined ? null : place(`${part}.${measure.settles}`),
      read: (state, fixed) => measure.read(state, fixed),
    };
  };
  return links.map(({ name, from, to, split }) => ({
    name,
    from: from.map((port) => reading(...splitPort(port))),
    to: to.map((port) => {
      const [part] = splitPort(port);
      const input = place(port);
      return {
        part,
        input,
        level: inputs[input].linked === 'level',
        size: split?.size === undefined ? null : reading(part, split.size),
        cost: split?.cost === undefined ? null : reading(part, split.cost),
      };
    }),
    share: place(`link.${name}.share`),
    factor: place(`link.${name}.factor`),
    elasticity: split === undefined ? -1 : place(`link.${name}.elasticity`),
  }));
}

export function createLinks(plan: LinkPlan): LinkState {
  const receivers = plan.reduce((sum, { to }) => sum + to.length, 0);
  const senders = plan.reduce((sum, { from }) => sum + from.length, 0);
  const numbers = (length: number) => new Float64Array(length);
  return {
    sent: numbers(plan.length),
    reached: numbers(plan.length),
    outside: numbers(plan.length),
    reaching: numbers(receivers),
    leaving: numbers(senders),
    taken: numbers(senders),
    settledBase: numbers(senders),
    transit: numbers(receivers),
    arrived: numbers(receivers),
    usual: numbers(receivers),
    usualSoFar: numbers(receivers),
    base: numbers(receivers),
    costAtStart: numbers(receivers),
    before: numbers(senders),
    totalSent: numbers(plan.length),
    totalOutside: numbers(plan.length),
    totalReleased: numbers(plan.length),
    totalTaken: numbers(plan.length),
    months: 0,
  };
}

/** Notes where stocks, costs and the receiving inputs stand before the first month. */
export function openLinks(plan: LinkPlan, state: LinkState, parts: States, fixed: States, now: Float64Array): void {
  let r = 0;
  let s = 0;
  for (const { from, to } of plan) {
    for (const { input, part, cost } of to) {
      state.base[r] = now[input];
      state.costAtStart[r++] = cost === null ? 1 : cost.read(parts[part], fixed[part]);
    }
    for (const { part, stock, settles, read } of from) {
      state.settledBase[s] = settles === null ? 0 : now[settles];
      state.before[s++] = stock ? read(parts[part], fixed[part]) : 0;
    }
  }
}

/**
 * What left last month arrives: the receiving inputs are set for this one, and the senders learn what was taken of it. What comes month by
 * month as the run begins is in the receiver's own growth, which was counted with it: a level is told only of what comes beyond that.
 */
export function deliver(plan: LinkPlan, state: LinkState, now: Float64Array): void {
  let r = 0;
  let s = 0;
  for (const { from } of plan) {
    for (const { settles } of from) {
      if (settles !== null) now[settles] = state.settledBase[s];
      s++;
    }
  }
  s = 0;
  for (const [l, { from, to }] of plan.entries()) {
    for (const { input, level } of to) {
      state.arrived[r] += state.transit[r];
      now[input] = state.base[r] + (level ? state.arrived[r] - state.usualSoFar[r] : state.transit[r]);
      state.transit[r++] = 0;
    }
    for (const { settles } of from) {
      if (settles !== null) now[settles] += state.taken[s];
      state.totalTaken[l] += state.taken[s];
      state.taken[s++] = 0;
    }
  }
}

/** What leaves this month, and how the receivers divide their share of it; nobody receives from itself. */
export function send(plan: LinkPlan, state: LinkState, parts: States, fixed: States, now: Float64Array): void {
  let firstReceiver = 0;
  let s = 0;
  for (const [l, { from, to, share, factor, elasticity }] of plan.entries()) {
    state.sent[l] = 0;
    state.reached[l] = 0;
    state.reaching.fill(0, firstReceiver, firstReceiver + to.length);
    const weightsOfAll = to.map((receiver, n) =>
      weightOf(receiver, state.costAtStart[firstReceiver + n], parts, fixed, now, elasticity),
    );
    for (const { part, stock, read } of from) {
      const value = read(parts[part], fixed[part]);
      const leaving = stock ? value - state.before[s] : value;
      if (stock) state.before[s] = value;
      const sender = s++;
      state.sent[l] += leaving;
      state.leaving[sender] = leaving;
      const weights = weightsOfAll.map((weight, n) => (to[n].part === part ? 0 : weight));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      if (sum <= 0) continue;
      const released = leaving * now[share];
      state.reached[l] += released;
      state.taken[sender] += released;
      weights.forEach((weight, n) => {
        state.reaching[firstReceiver + n] += released * (weight / sum);
        state.transit[firstReceiver + n] += released * now[factor] * (weight / sum);
      });
      state.totalReleased[l] += released * now[factor];
    }
    state.outside[l] = state.sent[l] - state.reached[l];
    state.totalSent[l] += state.sent[l];
    state.totalOutside[l] += state.outside[l];
    firstReceiver += to.length;
  }
  if (state.months++ === 0) state.usual.set(state.transit);
  for (let r = 0; r < state.usual.length; r++) state.usualSoFar[r] += state.usual[r];
}

function weightOf(
  { part, size, cost }: Receiver,
  costAtStart: number,
  parts: States,
  fixed: States,
  now: Float64Array,
  elasticity: number,
): number {
  const base = size === null ? 1 : Math.max(0, size.read(parts[part], fixed[part]));
  if (cost === null || elasticity < 0) return base;
  const relative = cost.read(parts[part], fixed[part]) / costAtStart;
  return relative > 0 ? base * exp(now[elasticity] * log(relative)) : 0;
}

/**
 * What was let go to the receivers has arrived or is on its way, and what left was taken by them, will be, or went to the world outside;
 * throws otherwise.
 */
export function auditLinks(plan: LinkPlan, state: LinkState): void {
  let r = 0;
  let s = 0;
  for (const [l, { name, from, to }] of plan.entries()) {
    let received = 0;
    for (let n = 0; n < to.length; n++, r++) received += state.arrived[r] + state.transit[r];
    let taken = state.totalTaken[l];
    for (let n = 0; n < from.length; n++, s++) taken += state.taken[s];
    const [sent, released, outside] = [state.totalSent[l], state.totalReleased[l], state.totalOutside[l]];
    const slack = 1e-9 * Math.max(1, Math.abs(released), Math.abs(sent));
    if (!(Math.abs(received - released) <= slack)) {
      throw new Error(`link ${name}: ${released} were let go, ${received} arrived or are on their way`);
    }
    if (!(Math.abs(sent - taken - outside) <= slack)) {
      throw new Error(`link ${name}: ${sent} left, ${taken} were taken in and ${outside} went to the world outside`);
    }
  }
}
