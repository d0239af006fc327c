import { exp } from '../../numeric/arithmetic.ts';
import { clear } from '../../numeric/clear.ts';
import { B, G, GROUPS, I, K, S } from './layout.ts';
import type { HubState } from './state.ts';

/**
 * How well an age band suits a seniority: rows are bands, columns junior, mid, senior. Jobs outside the hub suit everybody.
 *
 * @assumption juniors are young, seniors are not
 */
const SUITABILITY = Float64Array.from(
  [
    [1, 0.15, 0],
    [1, 0.8, 0.15],
    [0.6, 1, 0.8],
    [0.25, 0.8, 1],
    [0.1, 0.4, 0.7],
  ].flat(),
);

type Market = HubState['market'];

export const MARKETS = K * S + G;

/** Occupation of each market: hub markets by family and seniority, then trades. */
const occupation = Int32Array.from({ length: MARKETS }, (_, m) => (m < K * S ? Math.floor(m / S) : K + m - K * S));

/** Chances that an age band looks at a market: m · B + b. */
const suitability = Float64Array.from({ length: MARKETS * B }, (_, n) => {
  const m = Math.floor(n / B);
  return m < K * S ? SUITABILITY[(n % B) * S + (m % S)] : 1;
});

const pay = new Float64Array(I);
const openings = new Float64Array(GROUPS);
const reached = new Float64Array(GROUPS);
const effortPerOpening = new Float64Array(GROUPS);

/**
 * (K16) Sends each group's search effort to the markets that are open to it. In: `effort`, `vacancies`, the network, wages.
 * Out: `searchers` per market (effective persons) and `norm`, the openings each group sees.
 *
 * A departure: vacancies and wages count relative to the start (`pull`, from the calibration, makes searchers proportional to hires
 * there). The network's shares are observed moves, which reflect how many vacancies each occupation had and what it paid; to weigh
 * by levels again would count size twice and leave small occupations without applicants.
 */
export function sendSearchers(market: Market, wageAttraction: number): void {
  const { network, attraction, vacancies, norm, effort, searchers } = market;
  for (let i = 0; i < I; i++) pay[i] = market.lnWage[i] === 0 ? 1 : exp(wageAttraction * market.lnWage[i]);
  for (let m = 0; m < MARKETS; m++) attraction[m] = market.pull[m] * vacancies[m] * pay[occupation[m]];
  clear(openings);
  for (let m = 0; m < MARKETS; m++) {
    const row = occupation[m] * B;
    for (let b = 0; b < B; b++) openings[row + b] += suitability[m * B + b] * attraction[m];
  }
  throughNetwork(norm, network, openings);
  for (let group = 0; group < GROUPS; group++)
    effortPerOpening[group] = norm[group] > 0 ? effort[group] / norm[group] : 0;
  throughNetwork(reached, market.reverse, effortPerOpening);
  for (let m = 0; m < MARKETS; m++) {
    const row = occupation[m] * B;
    let sum = 0;
    for (let b = 0; b < B; b++) sum += suitability[m * B + b] * reached[row + b];
    searchers[m] = attraction[m] * sum;
  }
}

/** Given each market's hires: the chance of a job per unit of search effort in every group, and of one in its own occupation. */
export function findingChances(market: Market): void {
  const { network, attraction, searchers, hires, norm, finding, findingSame } = market;
  clear(openings);
  for (let m = 0; m < MARKETS; m++) {
    if (searchers[m] <= 0) continue;
    const row = occupation[m] * B;
    const perSearcher = (attraction[m] * hires[m]) / searchers[m];
    for (let b = 0; b < B; b++) openings[row + b] += suitability[m * B + b] * perSearcher;
  }
  throughNetwork(finding, network, openings);
  for (let group = 0; group < GROUPS; group++) {
    const i = Math.floor(group / B);
    const seen = norm[group];
    finding[group] = seen > 0 ? finding[group] / seen : 0;
    findingSame[group] = seen > 0 ? (network[i * I + i] * openings[group]) / seen : 0;
  }
}

/** Weights by which a market's hires fall on age bands. */
export function hireWeightsByAge(out: Float64Array, m: number): void {
  const row = occupation[m] * B;
  for (let b = 0; b < B; b++) out[b] = suitability[m * B + b] * reached[row + b];
}

/**
 * What people of origin i and age b who change occupation earn there, relative to their own, and their weight: expectations of this
 * month, after `findingChances`.
 */
export function wagesElsewhere(
  market: Market,
  i: number,
  b: number,
): { readonly wage: number; readonly weight: number } {
  const { network, wageAtStart } = market;
  let wage = 0;
  let weight = 0;
  for (let j = 0; j < I; j++) {
    if (j === i) continue;
    const hires = effortPerOpening[i * B + b] * network[i * I + j] * openings[j * B + b];
    weight += hires;
    wage += (hires * wageAtStart[j]) / wageAtStart[i];
  }
  return { wage, weight };
}

/** out[i, b] = Σ_j network[i, j] · values[j, b], the five ages side by side. */
function throughNetwork(out: Float64Array, network: Float64Array, values: Float64Array): void {
  for (let i = 0; i < I; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let j = 0, row = i * I, v = 0; j < I; j++, row++, v += B) {
      const share = network[row];
      a += share * values[v];
      b += share * values[v + 1];
      c += share * values[v + 2];
      d += share * values[v + 3];
      e += share * values[v + 4];
    }
    const first = i * B;
    out[first] = a;
    out[first + 1] = b;
    out[first + 2] = c;
    out[first + 3] = d;
    out[first + 4] = e;
  }
}
