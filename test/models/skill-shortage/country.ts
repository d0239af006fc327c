import { median } from '../../../src/numeric/distribution.ts';
import { fillUniforms, keyFromSeed } from '../../../src/numeric/random.ts';
import type { Mode } from '../../../src/models/model.ts';
import { skillShortage as model } from '../../../src/models/skill-shortage/index.ts';
import { prepare } from '../../../src/models/skill-shortage/prepare.ts';
import type { Country, ShortageState } from '../../../src/models/skill-shortage/state.ts';
import { readData } from '../../../src/node/data.ts';

export type CountryRun = {
  readonly state: ShortageState;
  readonly country: Country;
  /** The inputs; a test may change one on the way. */
  readonly now: Float64Array;
  /** Reads a measure of the current month. */
  read(measure: string): number;
  /** Steps on by some months, auditing each; calls `each` after every one. */
  step(months: number, each?: (month: number) => void): void;
};

export type Options = {
  mode?: Mode;
  startYear?: number;
  bands?: readonly number[];
  region?: string;
  draw?: number;
  people?: number;
};

/** Inputs that leave a country alone: nobody ages or moves, nothing grows, no AI, no cycle. */
export const QUIET: Readonly<Record<string, number>> = {
  ...Object.fromEntries(model.causes.flatMap(({ off }) => Object.entries(off))),
  ...Object.fromEntries(
    model.inputs.filter(({ name }) => name.startsWith('demand.trend.')).map(({ name }) => [name, 0]),
  ),
};

/** The same country with so many people. */
function shrunk(country: Country, people: number): Country {
  const share = people / country.population.reduce((sum, persons) => sum + persons, 0);
  const part = (values: Float64Array) => values.map((value) => share * value);
  return {
    ...country,
    population: part(country.population).map(Math.round),
    births: part(country.births),
    mothers: part(country.mothers),
    migration: country.migration.map(part),
  };
}

/** One country by hand: every input at its median unless said otherwise, every month audited. */
export function countryRun(inputs: Readonly<Record<string, number>> = {}, options: Options = {}): CountryRun {
  const { mode = 'expected', startYear = 2025, bands, region: name = 'austria', draw: index = 0 } = options;
  const { region, tables } = readData({ model: model.name, region: name });
  const full = prepare({ region, tables, calendar: { startYear, startMonth: 1, months: 240 } }, bands);
  const country = options.people === undefined ? full : shrunk(full, options.people);
  const unknown = Object.keys(inputs).find((input) => !model.inputs.some((known) => known.name === input));
  if (unknown !== undefined) throw new Error(`no input ${unknown}`);
  const now = Float64Array.from(
    model.inputs,
    ({ name, value }) => inputs[name] ?? median(region.inputs[name]?.value ?? value),
  );
  const key = keyFromSeed('one country');
  const draw = {
    now,
    mode,
    uniforms: (out: Float64Array, count: number, stream: number, month: number) =>
      fillUniforms(out, count, key, index, stream, month),
  };
  const state = model.initial(country, draw);
  model.audit(state, country);
  let month = 0;
  return {
    state,
    country,
    now,
    read(measure) {
      const found = model.measures.find(({ name }) => name === measure);
      if (found === undefined) throw new Error(`no measure ${measure}`);
      return found.read(state, country);
    },
    step(months, each) {
      for (let n = 0; n < months; n++, month++) {
        model.step(state, country, draw, month);
        model.audit(state, country);
        each?.(month);
      }
    },
  };
}
