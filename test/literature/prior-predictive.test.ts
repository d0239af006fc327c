import { beforeAll, describe, expect, test } from 'vitest';
import { quantileSorted } from 'simple-statistics';
import type { Results } from '../../src/results/results.ts';
import { drawsOf, jobFrom, runDraws } from '../hub.ts';

/**
 * The equations of capability, adoption and demand were once run on their own, outside this engine (4,000 draws, one average firm, no
 * cuts; the specification's prior-predictive reference). Stripped to the same set-up the engine must give the same quantiles, within
 * .02 and two Monte Carlo standard errors.
 */
const TOLERANCE = 0.02;

let results: Results;

beforeAll(() => {
  results = runDraws(jobFrom('test/literature/prior-predictive.yaml'));
}, 300_000);

const measured = 0;
const accelerated = 1;
const atRisk = 'atRisk.share';
const headcount = 'hub.change';

describe.each([
  ['share at risk at the start', atRisk, measured, 'start', [0.02, 0.06, 0.14]],
  ['share at risk at the end of 2028', atRisk, measured, 2028, [0.11, 0.21, 0.34]],
  ['share at risk at the end of 2030', atRisk, measured, 2030, [0.13, 0.24, 0.36]],
  ['headcount at the end of 2028, diffusion as measured', headcount, measured, 2028, [0.85 - 1, 0.98 - 1, 1.14 - 1]],
  ['headcount at the end of 2030, diffusion as measured', headcount, measured, 2030, [0.77 - 1, 0.96 - 1, 1.22 - 1]],
  ['headcount at the end of 2028, much faster diffusion', headcount, accelerated, 2028, [0.7 - 1, 0.84 - 1, 1 - 1]],
] as const)('%s', (_, measure, future, when, printed) => {
  test.each([
    [5, printed[0]],
    [50, printed[1]],
    [95, printed[2]],
  ])('percentile %i is %f', (percentile, expected) => {
    const sorted = sortedDraws(measure, future, when);
    const value = quantileSorted(sorted, percentile / 100);
    expect(Math.abs(value - expected)).toBeLessThan(TOLERANCE + 2 * quantileError(sorted, percentile / 100));
  });
});

test('without cuts and closures nobody is laid off in nine of ten draws, however fast AI spreads', () => {
  for (const future of [measured, accelerated]) {
    for (const year of [2028, 2030]) {
      expect(quantileSorted(sortedDraws('layoffs.people', future, year), 0.95)).toBe(0);
    }
  }
});

test('a loss of 27 % by 2028 is all but impossible as measured, and one case in nine if much faster', () => {
  expect(lossOf27(measured)).toBeLessThan(0.005);
  expect(lossOf27(accelerated)).toBeGreaterThan(0.11 - 0.04);
  expect(lossOf27(accelerated)).toBeLessThan(0.11 + 0.04);
});

function sortedDraws(measure: string, future: number, when: number | 'start'): number[] {
  const { draws, periods, measures, years } = results;
  if (when !== 'start') return [...drawsOf(results, measure, { future, year: when })].sort((a, b) => a - b);
  const m = measures.findIndex(({ name }) => name === measure);
  return [...years.subarray(m * periods.length * draws, (m * periods.length + 1) * draws)].sort((a, b) => a - b);
}

/** Half the distance between the quantiles one standard error of the count to either side. */
function quantileError(sorted: number[], p: number): number {
  const spread = Math.sqrt((p * (1 - p)) / sorted.length);
  return (quantileSorted(sorted, Math.min(1, p + spread)) - quantileSorted(sorted, Math.max(0, p - spread))) / 2;
}

function lossOf27(future: number): number {
  const draws = drawsOf(results, headcount, { future, year: 2028 });
  return draws.filter((change) => change <= -0.27).length / draws.length;
}
