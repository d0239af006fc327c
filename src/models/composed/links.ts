import { exp, log } from '../../numeric/arithmetic.ts';
import type { AnyModel, Input } from '../model.ts';
import { splitPort } from './composition.ts';
import type { Link, PartSpec } from './composition.ts';
import type { LinkPlan, LinkState, Reading, Receiver, Sender } from './link-state.ts';

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
  const measureOf = (part: string, name: string) =>
    members.find((member) => member.part.name === part)?.model.measures.find((one) => one.name === name);
  const reading = (part: string, name: string): Reading => {
    const measure = measureOf(part, name);
    if (measure === undefined) throw new RangeError(`There is no measure ${part}.${name}`);
    return {
      part,
      stock: measure.kind === 'stock',
      settles: measure.settles === undefined ? null : place(`${part}.${measure.settles}`),
      read: (state, fixed) => measure.read(state, fixed),
    };
  };
  const sender = (port: string, cost?: string): Sender => {
    const [part, name] = splitPort(port);
    const { rivals } = measureOf(part, name) ?? {};
    const answers = rivals !== undefined && cost !== undefined;
    return {
      ...reading(part, name),
      rivals: answers ? { input: place(`${part}.${rivals.input}`), price: reading(part, rivals.price) } : null,
    };
  };
  return links.map(({ name, from, to, split }) => ({
    name,
    from: from.map((port) => sender(port, split?.cost)),
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

/** Notes where stocks, costs and the receiving inputs stand before the first month. */
export function openLinks(plan: LinkPlan, state: LinkState, parts: States, fixed: States, now: Float64Array): void {
  let r = 0;
  let s = 0;
  for (const { from, to } of plan) {
    for (const { input, part, cost } of to) {
      state.base[r] = now[input];
      state.costAtStart[r++] = cost === null ? 1 : cost.read(parts[part], fixed[part]);
    }
    for (const { part, stock, settles, rivals, read } of from) {
      state.settledBase[s] = settles === null ? 0 : now[settles];
      state.rivalBase[s] = rivals === null ? 1 : now[rivals.input];
      state.ownPriceAtStart[s] = rivals === null ? 1 : rivals.price.read(parts[part], fixed[part]);
      state.before[s++] = stock ? read(parts[part], fixed[part]) : 0;
    }
  }
}

/**
 * What left last month arrives: the receiving inputs are set for this one, and the senders learn what was taken of it and what it costs there. What comes month by
 * month as the run begins is in the receiver's own growth, which was counted with it: a level is told only of what comes beyond that.
 */
export function deliver(plan: LinkPlan, state: LinkState, now: Float64Array): void {
  let r = 0;
  let s = 0;
  for (const { from } of plan) {
    for (const { settles, rivals } of from) {
      if (settles !== null) now[settles] = state.settledBase[s];
      if (rivals !== null) now[rivals.input] = state.rivalBase[s];
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
    for (const { settles, rivals } of from) {
      if (settles !== null) now[settles] += state.taken[s];
      if (rivals !== null) now[rivals.input] += state.dearer[s];
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
    const relative = to.map(({ part, cost }, n) =>
      cost === null ? 1 : cost.read(parts[part], fixed[part]) / state.costAtStart[firstReceiver + n],
    );
    const weightsOfAll = to.map((receiver, n) => weightOf(receiver, relative[n], parts, fixed, now, elasticity));
    for (const { part, stock, rivals, read } of from) {
      const value = read(parts[part], fixed[part]);
      const leaving = stock ? value - state.before[s] : value;
      if (stock) state.before[s] = value;
      const sender = s++;
      state.sent[l] += leaving;
      state.leaving[sender] = leaving;
      const weights = weightsOfAll.map((weight, n) => (to[n].part === part ? 0 : weight));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      state.dearer[sender] = 0;
      if (sum <= 0) continue;
      if (rivals !== null) {
        const own = rivals.price.read(parts[part], fixed[part]) / state.ownPriceAtStart[sender];
        const there = weights.reduce((total, weight, n) => total + relative[n] * (weight / sum), 0);
        state.dearer[sender] = now[share] * (there / own - 1);
      }
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
  relative: number,
  parts: States,
  fixed: States,
  now: Float64Array,
  elasticity: number,
): number {
  const base = size === null ? 1 : Math.max(0, size.read(parts[part], fixed[part]));
  if (cost === null || elasticity < 0) return base;
  return relative > 0 ? base * exp(now[elasticity] * log(relative)) : 0;
}
