import { expect, test } from 'vitest';
import { drawFlow } from '../../../src/economy/flows.ts';
import { fittedEfficiency, matches } from '../../../src/economy/matching.ts';
import { pooledAway, positionsNeeded } from '../../../src/economy/outsourcing.ts';
import { EDUCATION_STAGES, advanceChain, fillChain } from '../../../src/economy/pipeline.ts';
import { growOlderByOne, ratesByAge, splitBands } from '../../../src/economy/cohorts.ts';
import { heldWithoutWork, remainingShare } from '../../../src/economy/retirement.ts';
import { accountingGap, excessVacancies, notionalGap, unstaffedWork } from '../../../src/economy/shortage.ts';
import { fillUniforms, keyFromSeed } from '../../../src/numeric/random.ts';

test('A-T1: a closed cohort shrinks as (1 − p)^t, with the variance of a binomial', () => {
  const [people, p, months, runs] = [1000, 0.02, 24, 4000];
  const u = new Float64Array(runs);
  const left = new Float64Array(runs).fill(people);
  const key = keyFromSeed('closed cohort');
  for (let t = 0; t < months; t++) {
    fillUniforms(u, runs, key, 0, 1, t);
    for (let n = 0; n < runs; n++) left[n] -= drawFlow(left[n], p, u[n], 'integer');
  }
  const survival = (1 - p) ** months;
  const mean = left.reduce((sum, n) => sum + n, 0) / runs;
  const variance = left.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (runs - 1);
  const expected = people * survival * (1 - survival);
  expect(Math.abs(mean - people * survival)).toBeLessThan(4 * Math.sqrt(expected / runs));
  // The variance of a sample variance of normal draws is 2 σ⁴ / n; the skew-corrected normal above np 10 adds under 1 %.
  expect(Math.abs(variance / expected - 1)).toBeLessThan(4 * Math.sqrt(2 / runs) + 0.01);
});

/** A population of ten ages on its way under constant survival and fertility. */
function project(fertility: readonly number[], survival: readonly number[], years: number): Float64Array {
  let people = new Float64Array(10).fill(100);
  for (let t = 0; t < years; t++) {
    const births = fertility.reduce((sum, f, age) => sum + f * people[age], 0);
    people = people.map((n, age) => n * survival[age]);
    people[9] = 0;
    growOlderByOne(people, 10, 1, [births]);
  }
  return people;
}

test('A-T2: constant rates lead to the growth and the age structure of the Leslie matrix', () => {
  const fertility = [0, 0, 0.5, 0.7, 0.4, 0, 0, 0, 0, 0];
  const survival = [0.95, 0.99, 0.99, 0.98, 0.97, 0.95, 0.9, 0.8, 0.6, 0];
  const [before, after] = [400, 401].map((years) => project(fertility, survival, years));
  const growth = after[0] / before[0];
  // Euler–Lotka: births of all ages, discounted at the growth rate, replace the one who was born.
  let alive = 1;
  let sum = 0;
  for (let age = 0; age < 10; age++) {
    sum += (fertility[age] * alive) / growth ** (age + 1);
    alive *= survival[age];
  }
  expect(sum).toBeCloseTo(1, 9);
  for (let age = 1; age < 9; age++) {
    expect(after[age] / after[age - 1]).toBeCloseTo(survival[age - 1] / growth, 6);
  }
});

test('A-T3: constant births and mortality lead to births times the life table', () => {
  const survival = [0.99, 0.98, 0.97, 0.95, 0.93, 0.9, 0.8, 0.7, 0.5, 0];
  let people = new Float64Array(10);
  for (let t = 0; t < 40; t++) {
    people = people.map((n, age) => n * survival[age]);
    people[9] = 0;
    growOlderByOne(people, 10, 1, [1000]);
  }
  let alive = 1000;
  for (let age = 0; age < 10; age++) {
    expect(people[age]).toBeCloseTo(alive, 8);
    alive *= survival[age];
  }
});

test('single years keep the totals of their bands and are never negative', () => {
  const totals = [400, 90, 0, 500, 30, 2];
  const single = new Float64Array(101);
  splitBands(single, totals, [0, 5, 10, 15, 60, 100]);
  const edges = [0, 5, 10, 15, 60, 100, 101];
  totals.forEach((total, b) => {
    expect(single.subarray(edges[b], edges[b + 1]).reduce((sum, n) => sum + n, 0)).toBeCloseTo(total, 9);
  });
  expect(Math.min(...single)).toBeGreaterThanOrEqual(-1e-9);
});

test('A-T4: an education of six stages takes its mean, with a sixth of its square as variance', () => {
  const [months, result] = [60, new Float64Array(2)];
  const stages = new Float64Array(EDUCATION_STAGES);
  let [mean, square, completed] = [0, 0, 0];
  advanceChain(stages, 0, 1, months, 0, result);
  for (let t = 1; t < 2000; t++) {
    advanceChain(stages, 0, 0, months, 0, result);
    mean += t * result[0];
    square += t * t * result[0];
    completed += result[0];
  }
  expect(completed).toBeCloseTo(1, 9);
  expect(mean).toBeCloseTo(months, 6);
  // Geometric stages of chance c = k / D: k (1 − c) / c² = D² / k − D, the Erlang law's D² / k less a month's coarseness.
  expect(square - mean * mean).toBeCloseTo(months ** 2 / EDUCATION_STAGES - months, 4);
});

test('a chain filled by a constant intake gives it back, less those who drop out', () => {
  const stages = new Float64Array(EDUCATION_STAGES);
  const result = new Float64Array(2);
  fillChain(stages, 0, 100, 48);
  advanceChain(stages, 0, 100, 48, 0.25, result);
  expect(result[0]).toBeCloseTo(75, 9);
  expect(result[1]).toBeCloseTo(25, 9);
});

test('A-T5, K-T3: unemployment comes to s / (s + f), with f = μ θ^(1 − η)', () => {
  const [s, mu, eta] = [0.01, 0.35, 0.5];
  for (const theta of [0.5, 1, 2]) {
    let u = 0.2;
    for (let t = 0; t < 4000; t++) u += s * (1 - u) - matches(u, theta * u, mu, eta);
    const f = mu * theta ** (1 - eta);
    expect(u).toBeCloseTo(s / (s + f), 9);
    if (theta === 1) expect(u).toBeCloseTo(0.02778, 5);
  }
});

test('K-T4: with this matching function, free entry gives the tightness of Mortensen and Pissarides', () => {
  const [r, s, b, beta, mu, y] = [0.012, 0.1, 0.4, 0.72, 1.355, 1];
  const tightness = (c: number): number => {
    let [low, high] = [0.01, 5];
    for (let n = 0; n < 200; n++) {
      const theta = (low + high) / 2;
      const unlimited = 1e-3;
      const fill = matches(unlimited, unlimited * theta, mu * 1e-3, beta) / (unlimited * theta * 1e-3);
      if ((r + s) / fill + beta * theta < ((1 - beta) * (y - b)) / c) low = theta;
      else high = theta;
    }
    return low;
  };
  expect(tightness(0.2093)).toBeCloseTo(1, 3);
  expect(tightness(0.213)).toBeCloseTo(0.9821, 3);
});

test('K-T8: half the time step moves steady unemployment by less than half a per cent', () => {
  const steady = (steps: number): number => {
    const s = 1 - Math.exp(-0.012 / steps);
    const theta = (0.177 / 0.28) ** 2;
    let u = 0.06;
    for (let t = 0; t < 6000 * steps; t++) u += s * (1 - u) - matches(u, theta * u, 0.28 / steps, 0.5);
    return u;
  };
  const [whole, half] = [steady(1), steady(2)];
  expect(whole).toBeCloseTo(0.0631, 4);
  expect(Math.abs(half / whole - 1)).toBeLessThan(0.005);
});

test('the fitted efficiency makes exactly the hires it was fitted to', () => {
  expect(matches(300, 100, fittedEfficiency(40, 300, 100, 0.6), 0.6)).toBeCloseTo(40, 9);
});

test('A-T6: pooling saves n (1 − φ / u) positions', () => {
  const [firms, need, load] = [120, 0.4, 0.8];
  const saved = positionsNeeded(firms, need, load, false) - positionsNeeded(firms, need, load, true);
  expect(saved).toBeCloseTo(firms * (1 - need / load), 12);
  expect(firms * pooledAway(1, 1, need, load)).toBeCloseTo(saved, 12);
  expect(pooledAway(1, 1, 0.9, 0.8)).toBe(0);
});

/** Retirement from 58 to 66: a tenth of all people on each birthday from the 59th. */
const [RETIRING_FROM, LAST] = [58, 75];
const sharesBefore = Array.from({ length: LAST + 1 }, (_, age) =>
  Math.max(0, Math.min(0.8, 0.8 - 0.1 * (age - RETIRING_FROM))),
);
const workedBefore = (age: number): number => {
  const whole = Math.floor(age);
  return sharesBefore.slice(0, whole).reduce((sum, share) => sum + share, 0) + (age - whole) * sharesBefore[whole];
};
const remaining = (youngest: number, anchor: number, shift: number, blocked: number): number =>
  remainingShare(youngest, anchor, shift, blocked, LAST, sharesBefore[anchor], workedBefore);

test('A-T8: a year more, all blocked and kept in work, adds exactly the blocked cohort', () => {
  const people = (age: number): number => 1000 - 3 * age;
  let added = 0;
  for (let age = 50; age < LAST; age++) added += people(age) * (remaining(age, 60, 1, 1) - sharesBefore[age]);
  // Everybody from the anchor on is where they were a year younger.
  let blocked = 0;
  for (let age = 61; age < LAST; age++) blocked += people(age) * (sharesBefore[age - 1] - sharesBefore[age]);
  expect(added).toBeCloseTo(blocked, 9);
  expect(heldWithoutWork(added, 1)).toBe(0);
  expect(heldWithoutWork(100, 0.46)).toBeCloseTo(54, 12);
});

test('a later pension age leaves everybody alone under it, takes nobody away above it, and nothing blocked changes nothing', () => {
  expect(remaining(57, 60, 2, 0.8)).toBeCloseTo(sharesBefore[57], 12);
  for (let age = 50; age < LAST; age += 0.25) {
    expect(remaining(age, 60, 0, 1)).toBe(remaining(age, 60, 5, 0));
    expect(remaining(age, 60, 2, 0.8)).toBeGreaterThanOrEqual(remaining(age, 60, 0, 0.8));
  }
});

test('rates by single years keep the mean of each band and fall with age where bands do', () => {
  const [rates, starts] = [
    [0.36, 0.74, 0.85, 0.74, 0.31, 0.09, 0.02],
    [15, 30, 50, 55, 60, 65, 75],
  ];
  const single = new Float64Array(101);
  ratesByAge(single, rates, starts);
  [...starts.slice(1), 101].forEach((end, b) => {
    const band = single.subarray(starts[b], end);
    expect(band.reduce((sum, rate) => sum + rate, 0) / band.length).toBeCloseTo(rates[b], 12);
  });
  for (let age = 51; age < 101; age++) expect(single[age]).toBeLessThanOrEqual(single[age - 1]);
  expect(single[14]).toBe(0);
});

test('S1 to S4: the signs and the exact link of one occupation', () => {
  const [employed, unemployed, vacancies, frictional] = [1000, 60, 40, 0.04];
  const wanted = 1200;
  const labourForce = 1020;
  const s4 = accountingGap(vacancies, wanted - (employed + vacancies), labourForce - (employed + unemployed));
  const s1 = notionalGap(wanted, labourForce, frictional);
  expect(s1).toBeCloseTo(s4 - (unemployed - frictional * labourForce), 9);
  expect(notionalGap(900, 1000, 0)).toBe(0);
  expect(excessVacancies(10, 10, 2)).toBe(0);
  expect(excessVacancies(30, 10, 2)).toBe(10);
  expect(unstaffedWork(110, 100, 20, 40)).toBe(5);
});
