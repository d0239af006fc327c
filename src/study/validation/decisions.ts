import { normalCdf, normalQuantile } from '../../numeric/normal.ts';
import { exp } from '../../numeric/arithmetic.ts';
import { fairCrps, normalCrps } from '../scores.ts';
import { DERIVED, because, noneFails } from './suite.ts';
import type { Check, Suite } from './suite.ts';

const DRAWS = 20_000;
/** Equally likely quantiles of the standard normal: a sample without chance. */
const normals = Float64Array.from({ length: DRAWS }, (_, i) => normalQuantile((i + 0.5) / DRAWS));
const GRID = 'equally likely quantiles in place of the integral: an error of the order of 1/n in the tails';

/** Identities of the score of forecasts, and of what perfect information is worth. */
export const decisions: Suite = {
  name: 'decisions',
  title: 'Scores and the value of information',
  checks: () => [
    crps(0, 0.2337),
    crps(1, 0.60244),
    {
      id: 'E5 ensemble',
      what: 'Fair score of 20,000 standard normals at y = 1, against the closed form',
      source: 'ferro2014',
      follows: true,
      published: normalCrps(0, 1, 1),
      ours: fairCrps(normals, 1),
      tolerance: 2e-4,
      why: GRID,
    },
    {
      id: 'E5 one draw',
      what: 'Score of a single draw: the absolute error',
      source: 'gneiting2007',
      follows: true,
      published: 3,
      ours: fairCrps([4], 1),
      tolerance: 0,
      why: because.exact,
    },
    {
      id: 'E5 shift and scale',
      what: 'Score after doubling and moving forecast and outcome, over the score before',
      source: 'gneiting2007',
      follows: true,
      published: 2,
      ours:
        fairCrps(
          normals.map((x) => 2 * x + 5),
          7,
        ) / fairCrps(normals, 1),
      tolerance: 1e-9,
      why: because.rounding,
    },
    {
      id: 'EVPI normal',
      what: 'Perfect information on a gain with mean .5 and spread 2 against doing nothing: σφ(z) − |μ|Φ(−z), z = |μ|/σ',
      source: DERIVED,
      published: (2 * exp(-0.03125)) / 2.5066282746310002 - 0.5 * normalCdf(-0.25),
      ours: evpi([normals.map(() => 0), normals.map((x) => 0.5 + 2 * x)]),
      tolerance: 1e-3,
      why: GRID,
    },
    {
      id: 'EVPI none to choose',
      what: 'Perfect information where one arm is better in every draw',
      source: DERIVED,
      published: 0,
      ours: evpi([normals, normals.map((x) => x + 1)]),
      tolerance: 1e-12,
      why: because.rounding,
    },
    {
      id: 'EVPI ≥ 0',
      what: 'Cases in which perfect information is worth less than nothing',
      source: DERIVED,
      ...noneFails(
        [-1, -0.1, 0, 0.1, 1].filter((mean) => evpi([normals.map(() => 0), normals.map((x) => x + mean)]) < 0).length,
      ),
    },
  ],
};

function crps(observed: number, published: number): Check {
  return {
    id: `E5 y=${observed}`,
    what: `Score of a standard normal forecast where ${observed} comes about`,
    source: 'gneiting2007',
    follows: true,
    published,
    ours: normalCrps(0, 1, observed),
    tolerance: 6e-6,
    why: 'a unit of the last digit printed, which was rounded up from .2336950',
  };
}

/** E[max over arms] − max over arms of E. */
function evpi(arms: readonly Float64Array[]): number {
  const mean = (values: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[i];
    return sum / values.length;
  };
  return mean(arms[0].map((_, draw) => Math.max(...arms.map((arm) => arm[draw])))) - Math.max(...arms.map(mean));
}
