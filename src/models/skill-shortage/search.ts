import { exp } from '../../numeric/arithmetic.ts';
import { at } from './indices.ts';
import { G, O } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

const input = { onTheJob: at('matching.employed'), attraction: at('mobility.wageAttraction') };

const spread = new Float64Array(G * O);

/** (K15), (K16) Where whom searches: effort by sex and occupation, spread over the vacancies they see. */
export function search(state: ShortageState, { layout }: Country, now: Float64Array): void {
  const { ledger, market, scratch } = state;
  const { stock } = ledger;
  const { network, effort, norm, attraction, arriving, searchers, searchWeight } = market;
  const { bands, groups, employed, unemployed } = layout;
  const onTheJob = now[input.onTheJob];
  const meanWage = meanLnWage(state);
  const byCell = scratch.effort;
  for (let o = 0; o < O; o++) {
    const pay = market.lnWage[o] - meanWage;
    const worth = pay === 0 ? 1 : exp(now[input.attraction] * pay);
    market.open[o] = market.vacancies[o];
    market.worth[o] = worth;
    attraction[o] = market.vacancies[o] * market.pull[o] * worth;
    attraction[O + o] = market.vacancies[o] * market.pull[O + o] * worth;
    const weight = searchWeight[o];
    const first = o * groups;
    let women = 0;
    let men = 0;
    for (let cell = first; cell < first + bands; cell++) {
      const ofWomen = weight * stock[unemployed + cell] + onTheJob * stock[employed + cell];
      const ofMen = weight * stock[unemployed + bands + cell] + onTheJob * stock[employed + bands + cell];
      byCell[cell] = ofWomen;
      byCell[bands + cell] = ofMen;
      women += ofWomen;
      men += ofMen;
    }
    effort[o] = women;
    effort[O + o] = men;
  }
  // Both sexes at once: they share the network, and neither sum waits for the other.
  for (let i = 0; i < O; i++) {
    let women = 0;
    let men = 0;
    for (let j = 0; j < O; j++) {
      const link = network[i * O + j];
      women += link * attraction[j];
      men += link * attraction[O + j];
    }
    norm[i] = women > 0 ? 1 / women : 0;
    norm[O + i] = men > 0 ? 1 / men : 0;
    spread[i] = effort[i] * norm[i];
    spread[O + i] = effort[O + i] * norm[O + i];
  }
  for (let j = 0; j < O; j++) {
    let women = 0;
    let men = 0;
    for (let i = 0; i < O; i++) {
      const link = network[i * O + j];
      women += spread[i] * link;
      men += spread[O + i] * link;
    }
    arriving[j] = women * attraction[j];
    arriving[O + j] = men * attraction[O + j];
    searchers[j] = arriving[j] + arriving[O + j];
  }
}

/** Mean ln wage above trend, over jobs. */
export function meanLnWage({ market, report }: ShortageState): number {
  let sum = 0;
  let jobs = 0;
  for (let o = 0; o < O; o++) {
    sum += report.employed[o] * market.lnWage[o];
    jobs += report.employed[o];
  }
  return jobs > 0 ? sum / jobs : 0;
}
