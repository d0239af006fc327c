import { localJobsStep, rentStep } from '../../economy/multiplier.ts';
import { wageStep } from '../../economy/wages.ts';
import { log } from '../../numeric/arithmetic.ts';
import { at } from './indices.ts';
import { I } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  curve: at('wage.curve'),
  vacancyEffect: at('wage.vacancyEffect'),
  adjustment: at('wage.adjustment'),
  feedback: at('wage.feedback'),
  multiplier: at('multiplier'),
  speed: at('multiplier.speed'),
  rentElasticity: at('rent.elasticity'),
  rentSpeed: at('rent.speed'),
  newJobs: at('newIndustry.jobs'),
  delay: at('newIndustry.delay'),
};

/** Ratios to the start beyond these no longer move wages or newcomers: no curve was ever estimated there. */
const LEAST_RATIO = 0.1;
const GREATEST_RATIO = 10;

/** (K20) Wages by occupation answer to the unemployment and the vacancies of the last month, relative to the start. */
export function setWages(state: HubState, now: Float64Array): void {
  const { market, monthly: figures } = state;
  for (let i = 0; i < I; i++) {
    market.lnWage[i] +=
      now[input.feedback] *
      wageStep(
        market.lnWage[i],
        bounded(figures.unemploymentByOccupation[i] / market.unemploymentAtStart[i]),
        bounded(figures.vacanciesByOccupation[i] / market.vacanciesAtStart[i]),
        now[input.curve],
        now[input.vacancyEffect],
        now[input.adjustment],
      );
  }
}

/** A ratio to the start, within what anything was estimated for. */
export function bounded(ratio: number): number {
  return ratio < LEAST_RATIO ? LEAST_RATIO : ratio > GREATEST_RATIO ? GREATEST_RATIO : ratio;
}

/** (B8) Jobs of attracted industries: agreed at the rate the inputs say, open after the delay. */
export function openNewIndustry(state: HubState, now: Float64Array, month: number): void {
  const { town, monthly: figures } = state;
  town.newIndustryAgreed.push(now[input.newJobs] / 12);
  const agreed = month - Math.round(now[input.delay]);
  const opened = agreed >= 0 ? town.newIndustryAgreed[agreed] : 0;
  town.newIndustry += opened;
  figures.newJobs = opened;
}

/** (K24), (K25) Local services follow the jobs that sell to the outside world, rents the earnings of the young. */
export function followHub(state: HubState, now: Float64Array, earningsBefore: number): void {
  const { town, monthly: figures } = state;
  const tradable = figures.jobs - figures.jobsAtStart + town.newIndustry;
  town.local = localJobsStep(town.local, tradable, now[input.multiplier], now[input.speed]);
  const change = log(Math.max(1, figures.youngEarnings) / Math.max(1, earningsBefore));
  town.lnRent = rentStep(town.lnRent, change, now[input.rentElasticity], now[input.rentSpeed]);
}
