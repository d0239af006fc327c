import type { Draw } from '../model.ts';
import { AGES } from './categories.ts';
import { at } from './indices.ts';
import { G, Q } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  young: at('qualification.young.low'),
  old: at('qualification.old.low'),
  effect: at('qualification.effect.low'),
};

const [LOW, VOCATIONAL, GENERAL, TERTIARY] = [0, 1, 2, 3];

/** Ages at which a cohort finishes upper secondary education and university, and when all have. */
const SECONDARY = [17, 20] as const;
const UNIVERSITY = [21, 29] as const;
/** Ages between which the composition of the old and the young is interpolated. */
const [YOUNG, OLD] = [30, 60];

/** Share of a cohort by highest education at an age, into `out`. */
export function levelsAtAge(out: Float64Array, age: number, now: Float64Array): void {
  if (age >= YOUNG) {
    const old = Math.min(1, (age - YOUNG) / (OLD - YOUNG));
    for (let q = 0; q < Q; q++) out[q] = now[input.young + q] + old * (now[input.old + q] - now[input.young + q]);
  } else {
    const secondary = reached(age, SECONDARY);
    const university = reached(age, UNIVERSITY);
    const tertiary = now[input.young + TERTIARY];
    out[VOCATIONAL] = secondary * (now[input.young + VOCATIONAL] + 0.5 * tertiary * (1 - university));
    out[GENERAL] = secondary * (now[input.young + GENERAL] + 0.5 * tertiary * (1 - university));
    out[TERTIARY] = secondary * tertiary * university;
    out[LOW] = 1 - out[VOCATIONAL] - out[GENERAL] - out[TERTIARY];
  }
  let sum = 0;
  for (let q = 0; q < Q; q++) sum += out[q];
  for (let q = 0; q < Q; q++) out[q] /= sum;
}

function reached(age: number, [from, to]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (age - from) / (to - from)));
}

/** January: the young rise in education as last year's completions of their cohort allow. */
export function graduate(state: ShortageState, country: Country, { now, mode }: Draw): void {
  const { people, graduates, graduatesAtStart } = state.population;
  const secondary = gain(graduates[0] + graduates[1], graduatesAtStart[0] + graduatesAtStart[1], state, country, 19);
  const university = gain(graduates[2], graduatesAtStart[2], state, country, 25);
  const tertiary = now[input.young + TERTIARY];
  for (let age = SECONDARY[0] + 1; age <= UNIVERSITY[1]; age++) {
    const upper = (reached(age, SECONDARY) - reached(age - 1, SECONDARY)) * secondary;
    const higher = (reached(age, UNIVERSITY) - reached(age - 1, UNIVERSITY)) * university * tertiary;
    for (let g = 0; g < G; g++) {
      const first = (age * G + g) * Q;
      const persons = people[first] + people[first + 1] + people[first + 2] + people[first + 3];
      rise(
        people,
        first + LOW,
        first + VOCATIONAL,
        persons * upper * (now[input.young + VOCATIONAL] + 0.5 * tertiary),
        mode,
      );
      rise(people, first + LOW, first + GENERAL, persons * upper * (now[input.young + GENERAL] + 0.5 * tertiary), mode);
      rise(people, first + VOCATIONAL, first + TERTIARY, 0.5 * persons * higher, mode);
      rise(people, first + GENERAL, first + TERTIARY, 0.5 * persons * higher, mode);
    }
  }
  graduates.fill(0);
  state.population.compositionBefore.set(state.population.composition);
  compose(state, now);
}

/** Completions per person of the age at which they fall, relative to the start. */
function gain(
  completed: number,
  atStart: number,
  { population }: ShortageState,
  country: Country,
  age: number,
): number {
  const { people } = population;
  let persons = 0;
  for (let cell = age * G * Q; cell < (age + 1) * G * Q; cell++) persons += people[cell];
  const before = country.population[age] + country.population[AGES + age];
  return completed > 0 && atStart > 0 && persons > 0 ? (completed / atStart) * (before / persons) : 1;
}

function rise(people: Float64Array, from: number, to: number, wanted: number, mode: Draw['mode']): void {
  const rising = Math.min(people[from], mode === 'expected' ? wanted : Math.floor(wanted + 0.5));
  people[from] -= rising;
  people[to] += rising;
}

/** What education, compared with the start, does to the participation of each age and sex, in log odds. */
export function compose({ population }: ShortageState, now: Float64Array): void {
  const { people, composition, levelsAtStart } = population;
  for (let cell = 0; cell < AGES * G; cell++) {
    const first = cell * Q;
    const persons = people[first] + people[first + 1] + people[first + 2] + people[first + 3];
    let effect = 0;
    if (persons > 0) {
      for (let q = 0; q < Q; q++)
        effect += (people[first + q] / persons - levelsAtStart[first + q]) * now[input.effect + q];
    }
    composition[cell] = effect;
  }
}
