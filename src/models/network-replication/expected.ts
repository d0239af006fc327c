import { urnBallMatches } from '../../economy/urn-ball.ts';
import { openingChance, separationChance, settle } from './market.ts';
import type { Market, Rates } from './market.ts';

/**
 * One step in expectation, (D1)–(D6): jobs end and open, searchers spread over vacancies, matches are made, spells grow older. Every
 * flow rests on the stocks of the step before.
 *
 * @source delrio2021
 */
export function stepExpected(market: Market, rates: Rates): void {
  const { occupations: n, employed, separated, opened } = market;
  for (let i = 0; i < n; i++) {
    separated[i] = employed[i] * separationChance(market, i, rates);
    opened[i] = employed[i] * openingChance(market, i, rates);
  }
  apply(market);
  match(market);
  ageSpells(market);
  settle(market);
}

/** (D3) Expected applications s_ij; their sums by target occupation go to `byOccupation`. */
function apply({ occupations: n, unemployed, vacancies, network, scratch }: Market): void {
  const { applications, byOccupation } = scratch;
  byOccupation.fill(0);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let seen = 0;
    for (let j = 0; j < n; j++) seen += vacancies[j] * network[row + j];
    const each = seen > 0 ? unemployed[i] / seen : 0;
    for (let j = 0; j < n; j++) {
      const sent = each * vacancies[j] * network[row + j];
      applications[row + j] = sent;
      byOccupation[j] += sent;
    }
  }
}

/** (D4) Every applicant to j has the same chance. */
function match({ occupations: n, vacancies, left, hired, scratch }: Market): void {
  const { applications, byOccupation } = scratch;
  for (let j = 0; j < n; j++) {
    hired[j] = urnBallMatches(byOccupation[j], vacancies[j]);
    byOccupation[j] = byOccupation[j] > 0 ? hired[j] / byOccupation[j] : 0;
  }
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let out = 0;
    for (let j = 0; j < n; j++) out += applications[row + j] * byOccupation[j];
    left[i] = out;
  }
}

/** (D6) Who is not hired is unemployed for a step longer; who has just lost the job begins with one. */
function ageSpells({ occupations: n, classes, spells, unemployed, separated, left }: Market): void {
  const last = classes - 1;
  for (let i = 0; i < n; i++) {
    const stay = unemployed[i] > 0 ? 1 - left[i] / unemployed[i] : 0;
    for (let k = last; k > 0; k--) {
      spells[k * n + i] = (spells[(k - 1) * n + i] + (k === last ? spells[k * n + i] : 0)) * stay;
    }
    spells[i] = separated[i] + (last === 0 ? spells[i] * stay : 0);
  }
}
