import { loopArea } from '../../economy/beveridge.ts';
import { stayFromYearlyChange } from '../../economy/mobility.ts';
import { exp } from '../../numeric/arithmetic.ts';
import { rateByOccupation, replicateNetwork } from '../../models/network-replication/replicate.ts';
import type { NetworkSeries } from '../../models/network-replication/replicate.ts';
import { moments } from '../../numeric/quantiles.ts';
import { DERIVED, because, noneFails, printed } from './suite.ts';
import type { Check, Suite } from './suite.ts';

const source = 'delrio2021';
const derived = DERIVED;
const REPETITIONS = 64;
const NODES = 60;
const nodes = Array.from({ length: NODES }, (_, i) => i / (NODES - 1));
const automation = nodes.map((x) => 0.8 * (1 - x));
const stay = 0.5502916755953751;
const complete = nodes.map(() => nodes.map(() => 1 / NODES));
const identity = nodes.map((_, i) => nodes.map((_, j) => (i === j ? 1 : 0)));
const ring = nodes.map((_, i) =>
  nodes.map((_, j) => ([0, 1, NODES - 1].includes((j - i + NODES) % NODES) ? 1 / 3 : 0)),
);
/** P of the line: moves to others fall off with distance. */
const line = nodes.map((from, i) => {
  const row = nodes.map((to, j) => (i === j ? 0 : exp(-Math.abs(from - to) / 0.05)));
  const sum = row.reduce((total, value) => total + value, 0);
  return row.map((value) => value / sum);
});
const people = (each: number): number[] => nodes.map(() => each);

/** The numbers of the synthetic tests of the network model, (D1)–(D10). */
export const network: Suite = {
  name: 'network',
  title: 'Network of occupations (del Rio-Chanona et al. 2021)',
  checks: () => {
    const onComplete = replicateNetwork({ employment: people(1e4), mobility: complete, automation });
    const onLine = replicateNetwork({ employment: people(1e4), mobility: line, stay, automation });
    return [
      ...closedForm(),
      ...neutrality(),
      ...beveridge(),
      shown(
        'D-R5 complete mean',
        'Mean unemployment in the transition, complete network, %',
        4.14,
        mean(onComplete.unemploymentRate),
      ),
      shown('D-R5 complete peak', 'Highest unemployment, complete network, %', 4.329, peak(onComplete)),
      shown('D-R5 line mean', 'Mean unemployment in the transition, line, %', 8.335, mean(onLine.unemploymentRate)),
      shown('D-R5 line peak', 'Highest unemployment, line, %', 13.678, peak(onLine)),
      {
        id: 'D-R5 line peak step',
        what: 'The step of the highest unemployment, counted from 0',
        source: derived,
        published: 255,
        ours: onLine.unemploymentRate.indexOf(Math.max(...onLine.unemploymentRate)) - 1,
        tolerance: 0,
        why: because.exact,
      },
      shown(
        'D-R5 long-term',
        'Mean long-term unemployment in the transition, line, %',
        5.556,
        mean(onLine.longTermRate),
      ),
      ...neighbours(onLine, onComplete),
      finite(200, -0.21, 2),
      finite(1000, -0.035, 3),
      {
        id: 'D9',
        what: 'Share of attention kept on the own occupation, from 19 % a year at 6 % unemployment',
        source,
        published: stay,
        ours: stayFromYearlyChange(0.19, 0.06, 6.75),
        tolerance: 1e-13,
        why: because.rounding,
      },
    ];
  },
};

function closedForm(): Check[] {
  const end = replicateNetwork({ employment: people(1e4), mobility: complete, steps: 1000 });
  const at = (what: string, published: number, ours: number, decimals: number): Check => ({
    id: `D-R1 ${what}`,
    what: `Steady state of one homogeneous market in closed form: ${what}`,
    source: derived,
    published,
    ours,
    ...printed(decimals),
  });
  const u = end.unemploymentRate[1000];
  const vacancies = end.vacancies[1000][0] / (end.employed[1000][0] + end.unemployed[1000][0]);
  return [
    at('unemployment rate', 0.0410657, u, 7),
    at('vacancy rate', 0.017219, end.vacancyRate[1000], 6),
    at('vacancies per unemployed', 0.409129, vacancies / u, 6),
  ];
}

function neutrality(): Check[] {
  const run = (mobility: number[][], shares?: number[]): NetworkSeries =>
    replicateNetwork({ employment: people(1e4), mobility, steps: 400, ...(shares && { automation: shares }) });
  const reference = run(complete);
  const apart = (other: NetworkSeries): number =>
    Math.max(
      ...reference.unemploymentRate.map((rate, t) => Math.abs(rate - other.unemploymentRate[t])),
      ...reference.vacancyRate.map((rate, t) => Math.abs(rate - other.vacancyRate[t])),
    );
  const same = (id: string, what: string, other: NetworkSeries, tolerance: number, why: string): Check => {
    return { id, what, source: derived, published: 0, ours: apart(other), tolerance, why };
  };
  return [
    same(
      'D-R2 ring',
      'Largest difference of rates, ring against complete network, equal tightness',
      run(ring),
      1e-10,
      because.rounding,
    ),
    same(
      'D-R2 identity',
      'Largest difference of rates, nobody moves against complete network',
      run(identity),
      1e-10,
      because.rounding,
    ),
    same(
      'D-R3',
      'Largest difference of rates, 40 % automated everywhere against nowhere',
      run(
        complete,
        nodes.map(() => 0.4),
      ),
      1e-6,
      'a ten-thousandth of a percentage point, as stated',
    ),
  ];
}

/** Six full periods; the last one is closed. */
function beveridge(): Check[] {
  const period = 103;
  const run = replicateNetwork({
    employment: people(1e4),
    mobility: complete,
    steps: 6 * period,
    parameters: { cycleAmplitude: 0.065 },
  });
  const last = [5 * period + 1, 6 * period + 1] as const;
  const area = loopArea(run.unemploymentRate.subarray(...last), run.vacancyRate.subarray(...last));
  return [
    {
      id: 'D-R4',
      what: 'Beveridge loops over a business cycle that do not run counter-clockwise',
      source,
      ...noneFails(area > 0 ? 0 : 1),
    },
  ];
}

function neighbours(onLine: NetworkSeries, onComplete: NetworkSeries): Check[] {
  const ratio = (series: NetworkSeries): number => {
    const rates = rateByOccupation(series, 101, 331);
    return rates[0] / rates[NODES - 1];
  };
  return [
    {
      id: 'D-R7 line',
      what: 'On the line the most automated occupation does not suffer twice the unemployment of the least automated one',
      source: derived,
      ...noneFails(ratio(onLine) > 2 ? 0 : 1),
    },
    {
      id: 'D-R7 complete',
      what: 'The same ratio on the complete network: about one',
      source: derived,
      published: 1,
      ours: ratio(onComplete),
      tolerance: 0.22,
      why: '“almost equal”: neighbours do not matter, but the most automated lay off .8/232 of their people a step on top of .016',
    },
  ];
}

/** Whole people: their mean lies below the expected flows by an amount that falls as 1/N. `decimals`: of the published value. */
function finite(each: number, published: number, decimals: number): Check {
  const base = { employment: people(each), mobility: line, stay, automation, steps: 331 } as const;
  const expected = mean(replicateNetwork(base).unemploymentRate);
  const gaps = Array.from({ length: REPETITIONS }, (_, repetition) => {
    const run = replicateNetwork({ ...base, mode: 'stochastic', sampling: 'fast', seed: 'validation', repetition });
    return mean(run.unemploymentRate) - expected;
  });
  const { mean: ours, error } = moments(Float64Array.from(gaps));
  return {
    id: `D-R6 N=${each}`,
    what: `Whole people less expected flows, mean unemployment in the transition, ${each} people per occupation, points`,
    source: derived,
    published,
    ours,
    tolerance: 4 * error + printed(decimals).tolerance,
    why: `four standard errors of ${REPETITIONS} repetitions, and half a unit of the last digit printed`,
  };
}

function shown(id: string, what: string, published: number, ours: number): Check {
  return { id, what, source: derived, published, ours, ...printed(3) };
}

/** In per cent, over the steps from the beginning of the change until it has come about. */
function mean(series: Float64Array): number {
  let sum = 0;
  for (let t = 101; t <= 331; t++) sum += series[t];
  return (100 * sum) / 231;
}

function peak({ unemploymentRate }: NetworkSeries): number {
  return 100 * Math.max(...unemploymentRate);
}
