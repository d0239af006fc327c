import { localJobsStep } from '../../economy/multiplier.ts';
import { log } from '../../numeric/arithmetic.ts';
import { DERIVED, because } from './suite.ts';
import type { Check, Suite } from './suite.ts';

const SPEED = 0.04;

/** (K24) Local jobs settle at the multiplier times the change of tradable jobs. */
export const multiplier: Suite = {
  name: 'multiplier',
  title: 'Local multiplier: steady state and speed',
  checks: () => [
    steady(1.6, 'where a tradable job makes 1.6 local ones, as first estimated'),
    steady(2.5, 'where a skilled tradable job makes 2.5'),
    steady(1.02, 'where a tradable job makes 1.02, as re-estimated'),
    ...[1, 12, 60].map((months): Check => {
      let kept = 1;
      for (let month = 0; month < months; month++) kept *= 1 - SPEED;
      return {
        id: `B-T4 ${months}`,
        what: `Local jobs ${months} months after 1,000 tradable jobs are lost for good: MΔT(1 − (1 − λ)^t)`,
        source: DERIVED,
        published: -900 * (1 - kept),
        ours: after(months, 0.9),
        tolerance: 1e-9,
        why: because.rounding,
      };
    }),
    {
      id: 'K24 half-life',
      what: 'Months until half of the local loss has come about at .04 a month',
      source: DERIVED,
      published: 17,
      ours: log(0.5) / log(1 - (after(1, 1) - after(0, 1)) / -1000),
      tolerance: 0.5,
      why: because.printed,
    },
  ],
};

function steady(factor: number, what: string): Check {
  return {
    id: `B-T4 ${factor}`,
    what: `Local jobs lost for a tradable one in the long run, ${what}`,
    source: DERIVED,
    published: factor,
    ours: after(1200, factor) / -1000,
    tolerance: 1e-9,
    why: 'what is left after 1,200 months: .96 to the power of 1,200',
  };
}

function after(months: number, factor: number): number {
  let local = 0;
  for (let month = 0; month < months; month++) local = localJobsStep(local, -1000, factor, SPEED);
  return local;
}
