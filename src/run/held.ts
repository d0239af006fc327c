import type { AnyModel } from '../models/index.ts';
import type { Move } from '../models/model.ts';
import { bounded } from './draw.ts';
import type { Values } from './draw.ts';

/** Inputs of the causes that are not in the coalition (bit c: cause c is at work), with the values they are held at. */
export function switchedOff(model: AnyModel, coalition: number): Map<number, number> {
  const off = new Map<number, number>();
  model.causes.forEach((cause, c) => {
    if ((coalition >> c) & 1) return;
    for (const [name, value] of Object.entries(cause.off)) off.set(inputIndex(model, name), value);
  });
  return off;
}

export function inputIndex(model: AnyModel, name: string): number {
  return model.inputs.findIndex((input) => input.name === name);
}

/** A draw's values with some inputs held. */
export function withInputs(values: Values, off: ReadonlyMap<number, number>): Values {
  const inputs = values.inputs.map((start) => {
    const changed = start.slice();
    for (const [input, value] of off) changed[input] = value;
    return changed;
  });
  return { ...values, inputs };
}

/** A draw's values with some inputs moved, within their bounds. */
export function withMoved(
  model: AnyModel,
  values: Values,
  moved: readonly ({ readonly input: number } & Move)[],
): Values {
  const inputs = values.inputs.map((start) => {
    const changed = start.slice();
    for (const { input, times = 1, plus = 0 } of moved)
      changed[input] = bounded(times * start[input] + plus, model.inputs[input].bounds);
    return changed;
  });
  return { ...values, inputs };
}
