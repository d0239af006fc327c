import { competingRisks, monthly } from '../../economy/calendar.ts';
import { drawFlow } from '../../economy/flows.ts';
import { binomial } from '../../numeric/binomial.ts';
import { latentCorrelation } from '../../numeric/correlation.ts';
import { fillUniforms, keyFromSeed } from '../../numeric/random.ts';
import { because, noneFails, printed } from './suite.ts';
import type { Check, Suite } from './suite.ts';

const source = 'spec';
const key = keyFromSeed('validation');

/** Reference numbers of the mechanisms that all models share. */
export const kernel: Suite = {
  name: 'kernel',
  title: 'Kernel: flows and luck',
  checks: () => [
    ...twoStates(),
    ...hazards(),
    ...[
      [0.3, 0.3129],
      [0.5, 0.5176],
      [0.7, 0.7167],
    ].map(([spearman, published]): Check => ({
      id: `K-T6 ${spearman}`,
      what: `Correlation of the normals behind a rank correlation of ${spearman}`,
      source,
      published,
      ours: latentCorrelation(spearman),
      ...printed(4),
    })),
    ...binomials(),
  ],
};

function twoStates(): Check[] {
  const chains = 10_000;
  const u = new Float64Array(2);
  let sum = 0;
  let square = 0;
  for (let chain = 0; chain < chains; chain++) {
    let idle = 48;
    for (let month = 0; month < 40; month++) {
      fillUniforms(u, 2, key, chain, 0, month);
      const lost = drawFlow(1000 - idle, 0.01, u[0], 'integer');
      idle += lost - drawFlow(idle, 0.2, u[1], 'integer');
    }
    sum += idle;
    square += idle * idle;
  }
  const average = sum / chains;
  let expected = 0;
  for (let month = 0; month < 12; month++) {
    expected += drawFlow(1000 - expected, 0.01, 0.5, 'expected') - drawFlow(expected, 0.2, 0.5, 'expected');
  }
  const check = (what: string, published: number, ours: number, tolerance: number, why: string): Check => {
    return {
      id: `K-T1 ${what}`,
      what: `1,000 people, s = .01, f = .20: ${what}`,
      source,
      published,
      ours,
      tolerance,
      why,
    };
  };
  return [
    check('mean unemployed', 47.619, average, 4 * Math.sqrt(45.35 / chains), 'four standard errors of 10,000 chains'),
    check(
      'variance',
      45.35,
      square / chains - average * average,
      4 * 45.35 * Math.sqrt(2 / chains),
      'four standard errors of 10,000 chains',
    ),
    check('unemployed after 12 months from none', 44.805, expected, 0.0005005, because.printed),
  ];
}

function hazards(): Check[] {
  const orders = [
    [0.3, 2, 0.01],
    [2, 0.01, 0.3],
    [0.01, 0.3, 2],
  ];
  const out = new Float64Array(3);
  const reference = monthly(2.31);
  let fails = 0;
  for (const order of orders) {
    const all = competingRisks(out, order, 3);
    if (Math.abs(all - reference) > 1e-15) fails++;
    order.forEach((hazard, k) => {
      if (Math.abs(out[k] - (reference * hazard) / 2.31) > 1e-15) fails++;
    });
  }
  return [
    { id: 'K-T2', what: 'Competing risks: cases in which the order of hazards matters', source, ...noneFails(fails) },
  ];
}

function binomials(): Check[] {
  const draws = 200_000;
  const u = new Float64Array(draws);
  fillUniforms(u, draws, key, 0, 1, 0);
  let sum = 0;
  let square = 0;
  let falls = 0;
  for (let i = 0; i < draws; i++) {
    const k = binomial(90_000, 0.015, u[i]) - 1350;
    sum += k;
    square += k * k;
    if (i < 2000 && binomial(90_000, 0.0151, u[i]) < k + 1350) falls++;
  }
  const mean = sum / draws;
  return [
    {
      id: 'K-T7 mean',
      what: 'Mean of binomials of 90,000 at .015',
      source,
      published: 1350,
      ours: 1350 + mean,
      tolerance: 0.33,
      why: 'four standard errors of 200,000 draws',
    },
    {
      id: 'K-T7 variance',
      what: 'Their variance',
      source,
      published: 1329.75,
      ours: square / draws - mean * mean,
      tolerance: 17,
      why: 'four standard errors of 200,000 draws',
    },
    {
      id: 'K-T7 monotone',
      what: 'Of 2,000 uniforms, those that give fewer at a larger chance',
      source,
      ...noneFails(falls),
    },
  ];
}
