import { exp, log } from '../../numeric/arithmetic.ts';
import { EDUCATION_STAGES, advanceChain, fillChain } from '../../economy/pipeline.ts';
import { tracks } from './categories.ts';
import { at } from './indices.ts';
import { G, O } from './layout.ts';
import { allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  share: at('education.share.apprenticeship'),
  months: at('education.months.apprenticeship'),
  dropout: at('education.dropout.apprenticeship'),
  places: at('education.places.apprenticeship'),
  vacancyEffect: at('education.vacancyEffect'),
};

/** Age at which a track begins. */
const BEGINS = [15, 15, 19] as const;

/**
 * How people come into each occupation: by apprenticeship, vocational school, university; the rest without.
 * @assumption from the usual requirements of the occupations
 */
const WAYS: readonly (readonly [number, number, number])[] = [
  [0.2, 0.3, 0.45],
  [0.1, 0.4, 0.45],
  [0.08, 0.32, 0.55],
  [0.03, 0.37, 0.55],
  [0.02, 0.13, 0.83],
  [0.1, 0.35, 0.5],
  [0.35, 0.45, 0.1],
  [0.5, 0.2, 0.05],
  [0.55, 0.2, 0.05],
  [0.15, 0.55, 0.1],
  [0.3, 0.35, 0.05],
  [0.7, 0.08, 0.01],
  [0.75, 0.12, 0.02],
  [0.65, 0.12, 0.03],
  [0.45, 0.12, 0.03],
  [0.4, 0.1, 0.02],
  [0.2, 0.1, 0.02],
];

/** The same by track · O + o, for the months. */
const WEIGHTS = Float64Array.from({ length: tracks.length * O }, (_, n) => WAYS[n % O][Math.floor(n / O)]);

const result = new Float64Array(2);

/** Schools as a constant intake has filled them, and which occupations their graduates take up. */
export function openSchools(state: ShortageState, country: Country, now: Float64Array): void {
  const { schools, population } = state;
  const { share } = country.groups;
  for (let track = 0; track < tracks.length; track++) {
    const cohort = cohortOf(state, track);
    const intake = (now[input.share + track] * cohort) / 12;
    fillChain(schools.enrolled, track * EDUCATION_STAGES, intake, now[input.months + track]);
    population.graduatesAtStart[track] = 12 * intake * (1 - now[input.dropout + track]);
    schools.relative[track] = 1;
    for (let k = 0; k < EDUCATION_STAGES; k++) schools.atStart[track] += schools.enrolled[track * EDUCATION_STAGES + k];
  }
  schools.plain.set(schools.enrolled);
  for (let o = 0; o < O; o++) {
    let without = 1;
    for (let track = 0; track < tracks.length; track++) {
      schools.ways[track * O + o] = share[o] * WAYS[o][track];
      without -= WAYS[o][track];
    }
    schools.ways[tracks.length * O + o] = share[o] * without;
  }
  spreadEntrants(state, country);
}

function cohortOf({ population }: ShortageState, track: number): number {
  const first = BEGINS[track] * G;
  return allLevels(population.people, first) + allLevels(population.people, first + 1);
}

/** (A5) A month of the pipelines: who begins, completes or drops out, and what entrants have learnt. */
export function advanceSchools(state: ShortageState, country: Country, now: Float64Array): void {
  const { schools, population, market } = state;
  const { vacancies: open, vacanciesAtStart } = market;
  for (let track = 0; track < tracks.length; track++) {
    let vacancies = 0;
    let before = 0;
    for (let o = 0; o < O; o++) {
      const weight = WEIGHTS[track * O + o];
      vacancies += weight * open[o];
      before += weight * vacanciesAtStart[o];
    }
    const pull = before > 0 && vacancies > 0 ? exp(now[input.vacancyEffect] * log(vacancies / before)) : 1;
    const cohort = cohortOf(state, track);
    const wanted = ((now[input.share + track] * cohort + now[input.places + track]) / 12) * pull;
    const intake = Math.max(0, Math.min(wanted, (0.9 * cohort) / 12));
    // What the cohorts alone would bring: fewer young people are no shift between ways into work.
    const plain = (now[input.share + track] * cohort) / 12;
    advanceChain(
      schools.plain,
      track * EDUCATION_STAGES,
      plain,
      now[input.months + track],
      now[input.dropout + track],
      result,
    );
    schools.relative[track] = result[0];
    advanceChain(
      schools.enrolled,
      track * EDUCATION_STAGES,
      intake,
      now[input.months + track],
      now[input.dropout + track],
      result,
    );
    schools.beginners[track] = intake;
    schools.begun[track] += intake;
    schools.completed[track] += result[0];
    schools.left[track] += result[1];
    schools.relative[track] = schools.relative[track] > 0 ? result[0] / schools.relative[track] : 1;
    population.graduates[track] += result[0];
  }
  spreadEntrants(state, country);
}

/** Entrants' occupations by sex: as the jobs are now held, shifted by how many complete each way relative to the start. */
function spreadEntrants({ schools }: ShortageState, country: Country): void {
  const { female } = country.groups;
  const { ways, relative, entrants } = schools;
  let share = 1;
  let shareAtStart = 1;
  for (let track = 0; track < tracks.length; track++) {
    let weight = 0;
    for (let o = 0; o < O; o++) weight += ways[track * O + o];
    share -= weight * relative[track];
    shareAtStart -= weight;
  }
  const without = shareAtStart > 0 ? Math.max(0.05, share / shareAtStart) : 1;
  for (let o = 0; o < O; o++) {
    let weight = without * ways[tracks.length * O + o];
    for (let track = 0; track < tracks.length; track++) weight += relative[track] * ways[track * O + o];
    entrants[o] = weight * female[o];
    entrants[O + o] = weight * (1 - female[o]);
  }
}
