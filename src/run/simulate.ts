import type { AnyModel } from '../models/index.ts';
import type { Draw, Mode } from '../models/model.ts';
import { fillUniforms } from '../numeric/random.ts';
import type { Key } from '../numeric/random.ts';
import { copyState } from './copy.ts';
import type { Plain } from './copy.ts';
import type { Values } from './draw.ts';
import type { Months } from './months.ts';
import type { Tally } from './tally.ts';

/** What one run is made of besides its arm. */
export type Setting = {
  readonly model: AnyModel;
  readonly fixed: unknown;
  /** One for each part of the model, or one for all of it. */
  readonly keys: readonly Key[];
  readonly mode: Mode;
  readonly draw: number;
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
 * One draw in one future under several arms, the baseline first. Until its first month an arm is the baseline, so it branches off
 * there from a copy of the state.
 */
export function simulate(setting: Setting, [baseline, ...others]: readonly Arm[]): void {
  const { model, fixed, values, length } = setting;
  const draw = drawOf(setting);
  const state = model.initial(fixed, draw) as Plain;
  baseline.tally.open(state, values);
  let month = 0;
  for (const arm of [...others].sort((a, b) => a.months.first - b.months.first)) {
    const branch = Math.min(length, arm.months.first);
    proceed(setting, baseline, draw, state, month, branch);
    month = branch;
    arm.tally.branch(baseline.tally, values);
    arm.state ??= model.initial(fixed, draw) as Plain;
    copyState(arm.state, state);
    proceed(setting, arm, drawOf(setting), arm.state, month, length);
    arm.tally.close(arm.state);
  }
  proceed(setting, baseline, draw, state, month, length);
  baseline.tally.close(state);
}

function drawOf({ model, keys, mode, draw, values, future }: Setting): Draw {
  const now = values.inputs[future].slice();
  const lucky = (part: Float64Array, key: Key, own = mode): Draw => ({
    now: part,
    mode: own,
    uniforms: (out, count, stream, month, first) => fillUniforms(out, count, key, draw, stream, month, first),
  });
  if (model.parts === undefined) return lucky(now, keys[0]);
  let end = 0;
  const parts = model.parts.map((part, p) =>
    lucky(now.subarray(end, (end += part.inputs)), keys[p], mode === 'auto' ? part.mode : mode),
  );
  return { ...lucky(now, keys[0]), parts };
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
