import type { HubState } from '../src/models/hub-displacement/state.ts';
import type { Draw, Mode } from '../src/models/model.ts';
import { median } from '../src/numeric/distribution.ts';
import { fillUniforms, keyFromSeed } from '../src/numeric/random.ts';
import { hub, hubJob } from './hub.ts';

export type OneRun = {
  readonly state: HubState;
  /** Its inputs and its luck, for steps called by hand. */
  readonly draw: Draw;
  /** Reads a measure of the current month. */
  read(measure: string): number;
  /** Steps on by some months, auditing each; calls `each` after every one. */
  step(months: number, each?: (month: number) => void): void;
};

/** Inputs that leave a hub alone: no AI, no growth, no cycle, no cuts. */
export const QUIET: Readonly<Record<string, number>> = {
  ...Object.fromEntries(hub.causes.flatMap(({ off }) => Object.entries(off))),
  juniorBias: 0,
};

/** One town by hand: every input at its median unless said otherwise, every month audited. */
export function oneRun(
  inputs: Readonly<Record<string, number>> = {},
  options: { mode?: Mode; seed?: string; draw?: number } = {},
): OneRun {
  const { mode = 'expected', seed = 'one run', draw: index = 0 } = options;
  const { region, tables } = hubJob();
  const fixed: unknown = hub.prepare({ region, tables, calendar: { startYear: 2025, startMonth: 1, months: 1200 } });
  const now = Float64Array.from(
    hub.inputs,
    ({ name, value }) => inputs[name] ?? median(region.inputs[name]?.value ?? value),
  );
  const unknown = Object.keys(inputs).find((name) => !hub.inputs.some((input) => input.name === name));
  if (unknown !== undefined) throw new Error(`no input ${unknown}`);
  const key = keyFromSeed(seed);
  const draw: Draw = {
    now,
    mode,
    uniforms: (out: Float64Array, count: number, stream: number, month: number) =>
      fillUniforms(out, count, key, index, stream, month),
  };
  const state = hub.initial(fixed, draw) as HubState;
  hub.audit(state, fixed);
  let month = 0;
  return {
    state,
    draw,
    read(measure) {
      const found = hub.measures.find(({ name }) => name === measure);
      if (found === undefined) throw new Error(`no measure ${measure}`);
      return found.read(state, fixed);
    },
    step(months, each) {
      for (let n = 0; n < months; n++, month++) {
        hub.step(state, fixed, draw, month);
        hub.audit(state, fixed);
        each?.(month);
      }
    },
  };
}
