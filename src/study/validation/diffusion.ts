import { adoptionHazard, bassShare, meanFieldAdoption } from '../../economy/adoption.ts';
import { log } from '../../numeric/arithmetic.ts';
import { DERIVED, printed } from './suite.ts';
import type { Check, Suite } from './suite.ts';

const p = 0.03;
const q = 0.38;

/** Bass's closed form, the peak of new adopters, and the birth chain of a finite number of firms. */
export const diffusion: Suite = {
  name: 'diffusion',
  title: 'Bass diffusion: closed form, and finitely many adopters',
  checks: () => [
    ...[
      [1, 0.0358],
      [2, 0.0851],
      [5, 0.3312],
      [10, 0.8128],
    ].map(([years, published]): Check => ({
      id: `K-T5 F(${years})`,
      what: `Share that has adopted after ${years} years, p = .03, q = .38`,
      source: DERIVED,
      published,
      ours: bassShare(p, q, years),
      ...printed(4),
    })),
    {
      id: 'K-T5 peak',
      what: 'Years until most adopt at once, ln(q/p)/(p + q) = 6.193; found by the steepest year of the closed form',
      source: DERIVED,
      published: log(q / p) / (p + q),
      ours: steepest(),
      tolerance: 0.001,
      why: 'the grid on which the steepest point is sought',
    },
    ...(
      [
        [20, 5, 0.298, 3],
        [100, 5, 0.324, 3],
        [20, 10, 0.722, 3],
        [100, 10, 0.795, 3],
      ] as const
    ).map(([firms, years, published, decimals]): Check => {
      return {
        id: `K-T5 N=${firms}, t=${years}`,
        what: `Mean share of ${firms} firms that has adopted after ${years} years (birth chain)`,
        source: DERIVED,
        published,
        ours: birthChain(firms, years).mean,
        ...printed(decimals),
      };
    }),
    ...(
      [
        [20, 0.211],
        [100, 0.081],
      ] as const
    ).map(([firms, published]): Check => {
      return {
        id: `K-T5 sd N=${firms}`,
        what: `Standard deviation of that share after 10 years, ${firms} firms`,
        source: DERIVED,
        published,
        ours: birthChain(firms, 10).sd,
        ...printed(3),
      };
    }),
    {
      id: 'K12 monthly',
      what: 'Share after 5 years of many alike firms that decide month by month, against the closed form',
      source: DERIVED,
      published: bassShare(p, q, 5),
      ours: monthByMonth(60),
      tolerance: 0.0087,
      why: 'what a month decides counts from its end: at most a month of growth, .104 a year',
    },
  ],
};

function steepest(): number {
  let best = 0;
  let year = 0;
  for (let step = 1; step < 12000; step++) {
    const t = step / 1000;
    const slope = bassShare(p, q, t + 0.0005) - bassShare(p, q, t - 0.0005);
    if (slope > best) [best, year] = [slope, t];
  }
  return year;
}

/** The law of the number of adopters, integrated in steps of a thousandth of a year (Runge–Kutta of fourth order). */
function birthChain(firms: number, years: number): { mean: number; sd: number } {
  let law = new Float64Array(firms + 1);
  law[0] = 1;
  const rate = Float64Array.from({ length: firms + 1 }, (_, n) => (firms - n) * adoptionHazard(1, p, q, n / firms));
  const change = (now: Float64Array): Float64Array =>
    now.map((mass, n) => (n > 0 ? rate[n - 1] * now[n - 1] : 0) - rate[n] * mass);
  const ahead = (now: Float64Array, slope: Float64Array, h: number): Float64Array =>
    now.map((mass, n) => mass + h * slope[n]);
  const h = 1 / 100;
  for (let step = 0; step < years * 100; step++) {
    const a = change(law);
    const b = change(ahead(law, a, h / 2));
    const c = change(ahead(law, b, h / 2));
    const d = change(ahead(law, c, h));
    law = law.map((mass, n) => mass + (h / 6) * (a[n] + 2 * b[n] + 2 * c[n] + d[n]));
  }
  const mean = law.reduce((sum, mass, n) => sum + (mass * n) / firms, 0);
  const square = law.reduce((sum, mass, n) => sum + mass * (n / firms) * (n / firms), 0);
  return { mean, sd: Math.sqrt(square - mean * mean) };
}

function monthByMonth(months: number): number {
  let share = 0;
  for (let month = 0; month < months; month++) share = meanFieldAdoption(share, p, q);
  return share;
}
