import { monthly } from '../../economy/calendar.ts';
import { matches } from '../../economy/matching.ts';
import { urnBallElasticity } from '../../economy/urn-ball.ts';
import { replicateNetwork } from '../../models/network-replication/replicate.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import { printed } from './suite.ts';
import type { Check, Suite } from './suite.ts';

const source = 'spec';

/** Reference numbers of job search and matching. */
export const matching: Suite = {
  name: 'matching',
  title: 'Job search and matching',
  checks: () => [
    ...steadyStates(),
    ...[
      [0.5, 0.771],
      [1, 0.582],
      [2, 0.313],
    ].map(([x, published]): Check => ({
      id: `K-T9 ${x}`,
      what: `Elasticity of urn-ball matching at ${x} searchers per vacancy`,
      source,
      published,
      ours: urnBallElasticity(x),
      ...printed(3),
    })),
  ],
};

function steadyStates(): Check[] {
  const steady = (loss: number, efficiency: number, tightness: number, step: number): number => {
    let idle = 0.1;
    for (let n = 0; n < 3000 / step; n++) {
      idle += loss * (1 - idle) - matches(idle, tightness * idle, efficiency * step, 0.5);
    }
    return idle;
  };
  const urnBall = (ofStep: (rate: number) => number): number => {
    const parameters = {
      separationRate: ofStep(0.016),
      openingRate: ofStep(0.012),
      layoffSpeed: ofStep(0.16),
      postingSpeed: ofStep(0.16),
    };
    return replicateNetwork({ employment: [1e6], mobility: [[1]], steps: 2000, parameters }).unemploymentRate[2000];
  };
  const hazard = (rate: number): number => 1 - exp((log(1 - rate) * 52) / 81);
  return [
    {
      id: 'K-T3',
      what: 'Beveridge curve s/(s + μ√θ) at s = .01, μ = .35, θ = 1',
      source,
      published: 0.02778,
      ours: steady(0.01, 0.35, 1, 1),
      ...printed(5),
    },
    {
      id: 'K-T4 c=.2093',
      what: 'Tightness at which job creation pays (Mortensen–Pissarides), cost .2093',
      source,
      published: 1,
      ours: tightness(0.2093),
      ...printed(3),
    },
    {
      id: 'K-T4 c=.213',
      what: 'The same, cost .213',
      source,
      published: 0.9821,
      ours: tightness(0.213),
      ...printed(4),
    },
    {
      id: 'K-T8 month',
      what: 'Steady unemployment in steps of a month, s = .012, μ = .28, θ = .4',
      source,
      published: 0.0631,
      ours: steady(monthly(0.144), 0.28, 0.4, 1),
      tolerance: 1e-5,
      why: 'the published value rests on f = .177, printed to three digits',
    },
    {
      id: 'K-T8 half',
      what: 'The same in steps of half a month',
      source,
      published: 0.06329,
      ours: steady(monthly(0.072), 0.28, 0.4, 0.5),
      tolerance: 1e-5,
      why: 'the published value rests on f = .177, printed to three digits',
    },
    {
      id: 'K-T8 urn-ball 6.75',
      what: 'Urn-ball matching at the published step of 6.75 weeks',
      source,
      published: 0.04107,
      ours: urnBall((rate) => rate),
      ...printed(5),
    },
    {
      id: 'K-T8 urn-ball month',
      what: 'The same hazards in steps of a month: it depends on the step, by design',
      source,
      published: 0.03406,
      ours: urnBall(hazard),
      ...printed(5),
    },
  ];
}

/** Root of (r + s)/q(θ) + βθ = (1 − β)(y − b)/c; the chance to fill a vacancy comes from the matching function. */
function tightness(cost: number): number {
  const surplus = (theta: number): number => {
    const fill = (100 * matches(1, theta, 0.01355, 0.72)) / theta;
    return 0.112 / fill + 0.72 * theta - (0.28 * 0.6) / cost;
  };
  let low = 0.1;
  let high = 10;
  for (let n = 0; n < 100; n++) {
    const middle = (low + high) / 2;
    if (surplus(middle) < 0) low = middle;
    else high = middle;
  }
  return low;
}
