import type { AnyModel } from '../models/index.ts';
import type { Draw, Mode } from '../models/model.ts';
import { copyState } from './copy.ts';
import type { Plain } from './copy.ts';
import type { Values } from './draw.ts';
import type { Uniforms } from './luck.ts';
import { parting } from './months.ts';
import type { Months } from './months.ts';
import type { Tally } from './tally.ts';

/** What one run is made of besides its arm. */
export type Setting = {
  readonly model: AnyModel;
  readonly fixed: unknown;
  /** The draw's luck: one for each part of the model, or one for all of it. */
  readonly luck: readonly Uniforms[];
  readonly mode: Mode;
  readonly values: Values;
  readonly future: number;
  readonly length: number;
};

/** A policy's path through a run: its inputs month by month, and what takes note. */
export type Arm = {
  readonly months: Months;
  readonly tally: Tally;
  /** A state of the model that belongs to the arm, made when it is first needed. */
  state?: Plain;
};

/**
 * One draw in one future under several arms, the baseline first. As long as two arms have the same levers they are one run: an arm
 * branches off from a copy of the state of the arm before it that it is like for longest.
 */
export function simulate(setting: Setting, arms: readonly Arm[]): void {
  const { model, fixed, values } = setting;
  const [baseline] = arms;
  const draw = drawOf(setting);
  const state = model.initial(fixed, draw) as Plain;
  baseline.tally.open(state, values);
  follow(setting, baseline, draw, state, 0, branchesOf(arms, setting.length));
}

/** Where an arm leaves another. */
type Branch = { readonly arm: Arm; readonly from: Arm; readonly month: number };

function branchesOf([baseline, ...others]: readonly Arm[], length: number): readonly Branch[] {
  return others.map((arm, n) => {
    let from = baseline;
    let month = arm.months.first;
    for (const before of others.slice(0, n)) {
      const until = parting(arm.months, before.months);
      if (until <= month) continue;
      from = before;
      month = until;
    }
    return { arm, from, month: Math.min(length, month) };
  });
}

/** An arm to its end, and all that branch off from it. */
function follow(
  setting: Setting,
  arm: Arm,
  draw: Draw,
  state: Plain,
  start: number,
  branches: readonly Branch[],
): void {
  const { model, fixed, values, future, length } = setting;
  let month = start;
  for (const branch of branches.filter(({ from }) => from === arm).sort((a, b) => a.month - b.month)) {
    proceed(setting, arm, draw, state, month, branch.month);
    month = branch.month;
    const next = branch.arm;
    next.tally.branch(arm.tally, values);
    next.state ??= model.initial(fixed, draw) as Plain;
    copyState(next.state, state);
    const own = drawOf(setting);
    // The months it shares count for its own notes of inputs held at a bound, too.
    for (let shared = next.months.first; shared < month; shared++) next.months.set(own.now, values, future, shared);
    follow(setting, next, own, next.state, month, branches);
  }
  proceed(setting, arm, draw, state, month, length);
  arm.tally.close(state);
}

function drawOf({ model, luck, mode, values, future }: Setting): Draw {
  const now = values.inputs[future].slice();
  if (model.parts === undefined) return { now, mode, uniforms: luck[0] };
  let end = 0;
  const parts = model.parts.map((part, p) => ({
    now: now.subarray(end, (end += part.inputs)),
    mode: mode === 'auto' ? part.mode : mode,
    uniforms: luck[p],
  }));
  return { now, mode, uniforms: luck[0], parts };
}

function proceed(setting: Setting, arm: Arm, draw: Draw, state: unknown, from: number, to: number): void {
  const { model, fixed, values, future, length } = setting;
  for (let month = from; month < to; month++) {
    arm.months.set(draw.now, values, future, month);
    model.step(state, fixed, draw, month);
    arm.tally.month(state, month);
    if (month % 12 === 11 || month === length - 1) model.audit(state, fixed);
  }
}
