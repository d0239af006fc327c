import type { Firm } from '../src/models/hybrid-firm/firm.ts';
import { observePeriod } from '../src/models/hybrid-firm/observe.ts';
import type { FirmState } from '../src/models/hybrid-firm/state.ts';
import { models } from '../src/models/index.ts';
import type { Mode } from '../src/models/model.ts';
import { median } from '../src/numeric/distribution.ts';
import { fillUniforms, keyFromSeed } from '../src/numeric/random.ts';
import { readData } from '../src/node/data.ts';

export const firmModel = models['hybrid-firm'];

/** Inputs that leave a firm alone: nobody learns or leaves, demand stands still, AI does nothing. */
export const STILL: Readonly<Record<string, number>> = Object.fromEntries(
  firmModel.causes.flatMap(({ off }) => Object.entries(off)),
);

/** A workshop of three days for nearly everyone, with no link to their work; and what follows up on learning. */
export const WORKSHOP: Readonly<Record<string, number>> = {
  'programme.on': 1,
  'programme.seats': 1,
  'programme.hours': 24,
  'programme.months': 1,
  'programme.fit': 0.2,
  'path.power': 0,
  'path.champion': 0,
};
export const BUDDIES: Readonly<Record<string, number>> = {
  'programme.on': 1,
  'programme.seats': 0.3,
  'path.power': 0.2,
  'path.champion': 0.06,
  'mentoring.span': 6,
  'community.hours': 2,
  'updates.minutes': 30,
  'pilots.cap': 3,
  'documentation.hours': 40,
  pledge: 0.8,
};

export type FirmRun = {
  readonly state: FirmState;
  readonly firm: Firm;
  read(measure: string): number;
  /** Changes inputs from the next month on. */
  set(inputs: Readonly<Record<string, number>>): void;
  step(months: number, each?: (month: number) => void): void;
};

const known = new Map<string, ReturnType<typeof readData>>();

function dataOf(name: string): ReturnType<typeof readData> {
  if (!known.has(name)) known.set(name, readData({ model: 'hybrid-firm', region: name }));
  return known.get(name)!;
}

type Options = { mode?: Mode; seed?: string; draw?: number; name?: string; change?: (firm: Firm) => Firm };

/** One firm by hand: every input at its median unless said otherwise, every month audited. */
export function firmRun(inputs: Readonly<Record<string, number>> = {}, options: Options = {}): FirmRun {
  const {
    mode = 'expected',
    seed = 'one run',
    draw: index = 0,
    name = 'consultancy',
    change = (firm) => firm,
  } = options;
  const { region, tables } = dataOf(name);
  const calendar = { startYear: 2026, startMonth: 1, months: 1200 };
  const firm = change(firmModel.prepare({ region, tables, calendar }) as Firm);
  const now = Float64Array.from(firmModel.inputs, (input) => median(region.inputs[input.name]?.value ?? input.value));
  const set = (changes: Readonly<Record<string, number>>): void => {
    for (const [input, value] of Object.entries(changes)) {
      const at = firmModel.inputs.findIndex((known) => known.name === input);
      if (at < 0) throw new Error(`no input ${input}`);
      now[at] = value;
    }
  };
  set(inputs);
  const key = keyFromSeed(seed);
  const draw = {
    now,
    mode,
    uniforms: (out: Float64Array, count: number, stream: number, month: number) =>
      fillUniforms(out, count, key, index, stream, month),
  };
  const state = firmModel.initial(firm, draw) as FirmState;
  let month = 0;
  return {
    state,
    firm,
    set,
    read(measure) {
      const found = firmModel.measures.find((known) => known.name === measure);
      if (found === undefined) throw new Error(`no measure ${measure}`);
      return found.read(state, firm);
    },
    step(months, each) {
      for (let n = 0; n < months; n++, month++) {
        firmModel.step(state, firm, draw, month);
        firmModel.audit(state, firm);
        // A test reads any month as a run reads the last of a year.
        observePeriod(state, firm, draw);
        each?.(month);
      }
    },
  };
}
