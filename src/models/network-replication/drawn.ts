import { binomial, binomialExact } from '../../numeric/binomial.ts';
import { hypergeometric, hypergeometricExact, multivariateHypergeometric } from '../../numeric/hypergeometric.ts';
import type { HypergeometricSampler } from '../../numeric/hypergeometric.ts';
import { occupancy } from '../../numeric/occupancy.ts';
import { openingChance, separationChance, settle } from './market.ts';
import type { Market, Rates } from './market.ts';

/** Where uniforms come from; a `Draw` of the engine will do. */
export type Chance = { uniforms(out: Float64Array, count: number, stream: number, month: number): void };

/** How whole people are drawn: by the exact laws whatever that takes, or fast where counts are large. */
export type Samplers = {
  readonly binomial: (n: number, p: number, u: number) => number;
  readonly hypergeometric: HypergeometricSampler;
  /** Largest number of applications to one occupation for which the occupancy law is built. */
  readonly occupancyUpTo: number;
};

export const exactSamplers: Samplers = {
  binomial: binomialExact,
  hypergeometric: hypergeometricExact,
  occupancyUpTo: 20_000,
};
export const fastSamplers: Samplers = { binomial, hypergeometric, occupancyUpTo: 100 };

const stream = { separations: 0, openings: 1, applications: 2, occupied: 3, hires: 4, spells: 5 } as const;

/**
 * One step with whole people, without following any of them: applicants to an occupation are exchangeable, so given how many of its
 * vacancies are hit, those hired are a uniform subset. Same law as an agent simulation of (D1)–(D6).
 *
 * @source delrio2021
 */
export function stepDrawn(market: Market, rates: Rates, chance: Chance, at: number, samplers: Samplers): void {
  const { occupations: n, employed, separated, opened, scratch } = market;
  chance.uniforms(scratch.u, n, stream.separations, at);
  for (let i = 0; i < n; i++) {
    separated[i] = samplers.binomial(employed[i], separationChance(market, i, rates), scratch.u[i]);
  }
  chance.uniforms(scratch.u, n, stream.openings, at);
  for (let i = 0; i < n; i++) {
    opened[i] = samplers.binomial(employed[i], openingChance(market, i, rates), scratch.u[i]);
  }
  apply(market, chance, at, samplers);
  match(market, chance, at, samplers);
  ageSpells(market, chance, at, samplers);
  settle(market);
}

/** (D3) Each unemployed person sends one application: a multinomial over occupations, by conditional binomials. */
function apply(market: Market, chance: Chance, at: number, { binomial }: Samplers): void {
  const { occupations: n, unemployed, vacancies, network, scratch } = market;
  const { applications, u, byOccupation: rest } = scratch;
  chance.uniforms(u, n * n, stream.applications, at);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let seen = 0;
    // Summed from the end, so that the last occupation with a vacancy takes all who are left.
    for (let j = n - 1; j >= 0; j--) rest[j] = seen += vacancies[j] * network[row + j];
    let people = seen > 0 ? unemployed[i] : 0;
    for (let j = 0; j < n; j++) {
      const pull = vacancies[j] * network[row + j];
      let sent = 0;
      if (people > 0 && pull > 0) sent = pull >= rest[j] ? people : binomial(people, pull / rest[j], u[row + j]);
      applications[row + j] = sent;
      people -= sent;
    }
  }
}

/** (D4) How many vacancies have an applicant, and whom they take. */
function match(market: Market, chance: Chance, at: number, samplers: Samplers): void {
  const { occupations: n, vacancies, left, hired, scratch } = market;
  const { applications, hires, u, byOccupation: applicants } = scratch;
  applicants.fill(0);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) applicants[j] += applications[i * n + j];
  }
  chance.uniforms(u, n, stream.occupied, at);
  for (let j = 0; j < n; j++) hired[j] = occupancy(applicants[j], vacancies[j], u[j], samplers.occupancyUpTo);
  chance.uniforms(u, n * n, stream.hires, at);
  for (let j = 0; j < n; j++) {
    const column = { start: j, stride: n, count: n };
    multivariateHypergeometric(hires, applications, column, hired[j], u, samplers.hypergeometric);
  }
  for (let i = 0; i < n; i++) {
    let out = 0;
    for (let j = 0; j < n; j++) out += hires[i * n + j];
    left[i] = out;
  }
}

/** (D6) Those hired away are a uniform subset of the unemployed whatever their spell; the others' spells grow longer. */
function ageSpells(market: Market, chance: Chance, at: number, { hypergeometric }: Samplers): void {
  const { occupations: n, classes, spells, separated, left, scratch } = market;
  const { bySpell, u } = scratch;
  chance.uniforms(u, classes * n, stream.spells, at);
  const last = classes - 1;
  for (let i = 0; i < n; i++) {
    multivariateHypergeometric(bySpell, spells, { start: i, stride: n, count: classes }, left[i], u, hypergeometric);
    for (let k = 0; k < classes; k++) spells[k * n + i] -= bySpell[k * n + i];
    for (let k = last; k > 0; k--) spells[k * n + i] = spells[(k - 1) * n + i] + (k === last ? spells[k * n + i] : 0);
    spells[i] = separated[i] + (last === 0 ? spells[i] : 0);
  }
}
