import { fittedApplications, fittedEfficiency } from '../../economy/matching.ts';
import { searchNetwork } from '../../economy/mobility.ts';
import type { Draw } from '../model.ts';
import { durationMonths } from './categories.ts';
import { at } from './indices.ts';
import { G, O } from './layout.ts';
import { D } from './market.ts';
import { flowsAtStart, jobLosers, sum } from './opening-flows.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  vacancyRate: at('vacancyRate'),
  fillTime: at('fillTime'),
  onTheJob: at('matching.employed'),
  elasticity: at('matching.elasticity'),
  urnBall: at('matching.urnBall'),
  searchWeight: at('searchWeight.0-2'),
  direct: at('entrants.direct'),
  unemploymentWeight: at('unemploymentWeight.managers'),
  vacancyWeight: at('vacancyWeight.managers'),
  stay: at('mobility.stay'),
};

/** Where people apply by chance, no more of an occupation's vacancies are filled in the first month. */
const MOST_FILLED = 0.98;
/** No market can match more of its searchers than this as the run begins. */
const MOST_MATCHED = 0.9;
/**
 * Splits a group's labour force into employed and unemployed by occupation, into out[0..O) and out[O..2O): searchers of each group,
 * the unemployed and those who look on the job, are in the occupations in the same proportions.
 */
export function occupationShares(
  { groups, layout }: Country,
  now: Float64Array,
  labourForce: Float64Array,
  unemployed: Float64Array,
): (group: number, out: Float64Array) => void {
  const idle = meanSearchWeight(0.12, now);
  const onTheJob = now[input.onTheJob];
  const jobs = Array.from({ length: G }, (_, g) =>
    normal(groups.share.map((share, o) => share * (g === 0 ? groups.female[o] : 1 - groups.female[o]))),
  );
  const build = (evenness: number) =>
    jobs.map((ofSex, g) => {
      const weighted = normal(
        ofSex.map((share, o) => share * (1 + (now[input.unemploymentWeight + o] - 1) * (1 - evenness))),
      );
      let [without, working] = [0, 0];
      for (let band = 0; band < layout.bands; band++) {
        without += unemployed[g * layout.bands + band];
        working += labourForce[g * layout.bands + band] - unemployed[g * layout.bands + band];
      }
      return normal(weighted.map((share, o) => idle * without * share + onTheJob * working * ofSex[o]));
    });
  const split = (searchers: Float64Array[], group: number, out: Float64Array): number => {
    const g = Math.floor(group / layout.bands);
    const without = unemployed[group];
    const working = labourForce[group] - without;
    let least = 0;
    for (let o = 0; o < O; o++) {
      const effort = (idle * without + onTheJob * working) * searchers[g][o];
      out[o] = working * jobs[g][o];
      out[O + o] = (effort - onTheJob * out[o]) / idle;
      least = Math.min(least, out[O + o]);
    }
    return least;
  };
  const out = new Float64Array(2 * O);
  let evenness = 0;
  let searchers = build(0);
  const feasible = () => labourForce.every((_, group) => split(searchers, group, out) >= 0);
  while (!feasible() && evenness < 1) {
    evenness = Math.min(1, evenness + 0.1);
    searchers = build(evenness);
  }
  return (group, into) => void split(searchers, group, into);
}

function normal(parts: Float64Array): Float64Array {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (total > 0 ? part / total : 0));
}

/** Spells of unemployment by duration when a share `finding` of the newly unemployed finds work each month: their steady shares. */
function steadySpells(finding: number, now: Float64Array): Float64Array {
  const spells = new Float64Array(D);
  let arriving = 1;
  for (let d = 0; d < D; d++) {
    const leaving = finding * now[input.searchWeight + d];
    // Who stays a month may move on to the next class: chances follow each other as in `ageSpells`.
    const older = d < D - 1 ? (1 - leaving) / durationMonths[d] : 0;
    spells[d] = arriving / Math.max(1e-6, leaving + older);
    arriving = spells[d] * older;
  }
  return normal(spells);
}

function meanSearchWeight(finding: number, now: Float64Array): number {
  return steadySpells(finding, now).reduce((sum, share, d) => sum + share * now[input.searchWeight + d], 0);
}

/**
 * Sets vacancies, turnover and matching so that, with nothing else going on, next month is like this one: unemployment, vacancies and
 * time to fill are the country's, every occupation hires as many of each sex as it loses.
 */
export function calibrate(state: ShortageState, country: Country, { now, mode }: Draw): void {
  const { ledger, market, work } = state;
  const { layout } = country;
  const { groups } = layout;
  const { stock } = ledger;
  const employed = new Float64Array(O);
  const idle = new Float64Array(O);
  for (let cell = 0; cell < O * groups; cell++) {
    employed[Math.floor(cell / groups)] += stock[layout.employed + cell];
    idle[Math.floor(cell / groups)] += stock[layout.unemployed + cell];
  }
  openVacancies(state, employed, now, mode);
  const { entering } = flowsAtStart(state, country, now);
  let vacancies = 0;
  for (let o = 0; o < O; o++) vacancies += market.vacancies[o];
  const direct = now[input.direct] * sum(entering);
  const hires = Math.max(0.3 * (vacancies / now[input.fillTime]), vacancies / now[input.fillTime] - direct);

  // The weight of a searcher depends on how long spells last, and these on how fast searchers find.
  let weight = meanSearchWeight(0.12, now);
  const totals = [sum(employed), sum(idle)];
  let finding = 0;
  for (let round = 0; round < 60; round++) {
    finding = Math.min(MOST_MATCHED, hires / (weight * totals[1] + now[input.onTheJob] * totals[0]));
    weight = meanSearchWeight(finding, now);
  }
  market.searchWeight.fill(weight);
  const spells = steadySpells(finding, now);
  for (let o = 0; o < O; o++) for (let d = 0; d < D; d++) market.spells[o * D + d] = idle[o] * spells[d];

  searchNetwork(market.network, country.moves, now[input.stay]);
  for (let g = 0; g < G; g++) {
    for (let o = 0; o < O; o++) {
      let effort = 0;
      for (let band = 0; band < layout.bands; band++) {
        const cell = o * groups + g * layout.bands + band;
        effort += weight * stock[layout.unemployed + cell] + now[input.onTheJob] * stock[layout.employed + cell];
      }
      market.effort[g * O + o] = effort;
    }
    balance(market, g);
  }
  for (let j = 0; j < O; j++) {
    const searchers = market.effort[j] + market.effort[O + j];
    const open = market.vacancies[j] + finding * weight * idle[j];
    for (let g = 0; g < G; g++) market.pull[g * O + j] /= open;
    market.hires[j] = finding * searchers;
    market.direct[j] = direct * country.groups.share[j];
    market.efficiency[j] =
      now[input.urnBall] >= 0.5
        ? fittedApplications(Math.min(finding * searchers, MOST_FILLED * open), searchers, open)
        : fittedEfficiency(finding * searchers, searchers, open, now[input.elasticity]);
  }
  fitSeparations(state, country, now, finding * weight);
  for (let o = 0; o < O; o++) work.positionsAtStart[o] = employed[o] + market.vacancies[o];
}

/** Chances of losing one's job such that unemployment stays in sum; `finding` is the share of the unemployed who find work in a month. */
function fitSeparations(state: ShortageState, country: Country, now: Float64Array, finding: number): void {
  const { ledger, market } = state;
  const { employed, unemployed, groups } = country.layout;
  const { stock } = ledger;
  const { entering, arriving, leaving } = flowsAtStart(state, country, now);
  const without = new Float64Array(groups);
  const found = new Float64Array(groups);
  const fed = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    let working = 0;
    for (let o = 0; o < O; o++) {
      without[group] += stock[unemployed + o * groups + group];
      working += stock[employed + o * groups + group];
    }
    if (without[group] <= 0) continue;
    const joining = (1 - now[input.direct]) * entering[group] + arriving[group];
    fed[group] = joining - (leaving[group] * without[group]) / (without[group] + working);
    // Who joins the unemployed searches in the same month.
    found[group] = finding * Math.max(0, without[group] + fed[group]);
  }
  const losing = jobLosers(found, fed);
  for (let cell = 0; cell < O * groups; cell++) {
    const group = cell % groups;
    const jobs = stock[employed + cell];
    const share = without[group] > 0 ? stock[unemployed + cell] / without[group] : 0;
    market.separation[cell] = jobs > 0 ? Math.min(0.5, (losing[group] * share) / jobs) : 0;
  }
}

function openVacancies({ market }: ShortageState, employed: Float64Array, now: Float64Array, mode: Draw['mode']): void {
  const jobs = sum(employed);
  const vacancies = (jobs * now[input.vacancyRate]) / (1 - now[input.vacancyRate]);
  let weighted = 0;
  for (let o = 0; o < O; o++) weighted += employed[o] * now[input.vacancyWeight + o];
  for (let o = 0; o < O; o++) {
    const open = (vacancies * employed[o] * now[input.vacancyWeight + o]) / weighted;
    market.vacancies[o] = mode === 'expected' ? open : Math.round(open);
  }
}

/** How attractive vacancies must be for a sex's searchers to spread over occupations as they are spread now (Sinkhorn). */
function balance({ network, effort, pull }: ShortageState['market'], g: number): void {
  for (let j = 0; j < O; j++) pull[g * O + j] = effort[g * O + j];
  for (let round = 0; round < 400; round++) {
    let worst = 0;
    const arriving = new Float64Array(O);
    for (let i = 0; i < O; i++) {
      let seen = 0;
      for (let j = 0; j < O; j++) seen += network[i * O + j] * pull[g * O + j];
      const share = seen > 0 ? effort[g * O + i] / seen : 0;
      for (let j = 0; j < O; j++) arriving[j] += share * network[i * O + j] * pull[g * O + j];
    }
    for (let j = 0; j < O; j++) {
      if (arriving[j] <= 0) continue;
      const factor = effort[g * O + j] / arriving[j];
      worst = Math.max(worst, Math.abs(factor - 1));
      pull[g * O + j] *= factor;
    }
    if (worst < 1e-13) break;
  }
}
