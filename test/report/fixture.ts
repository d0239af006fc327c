import type { Input, Region } from '../../src/models/model.ts';
import type { References } from '../../src/models/tables.ts';
import type { Claim } from '../../src/models/tables/claims.ts';
import type { ReportContext } from '../../src/report/context.ts';
import type { Results } from '../../src/results/results.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { createHash } from 'node:crypto';
import { fixtureMeasures } from './fixture-measures.ts';

const start = 2025 * 12;
const years = 8;
const months = years * 12;
const draws = 64;
const replicates = 24;
const jobs = 90_000;
const futures = ['measured', 'accelerated'];
const arms = ['baseline', 'reskilling', 'levy', 'package'];
const relief = [0, 0.02, -0.01, 0.03];

/** The n-th of evenly spread numbers in (0, 1), reordered by `step`: enough spread for a page, and the same everywhere. */
const spread = (n: number, step: number): number => (((n + 0.5) * step) % draws) / draws;
const centred = (draw: number, step: number): number => 2 * spread(draw, step) - 1;

/** Relative change of hub jobs after `t` years in one draw. */
function change(future: number, arm: number, t: number, draw: number, luck = centred(draw, 29)): number {
  const trend = [-0.007, -0.035][future];
  const width = 0.03 * (1 + centred(draw, 7) * 0.2);
  const policy = Math.max(0, t - 1) * 0.15 * relief[arm] * (1 + 0.8 * centred(draw, 11));
  return trend * t + width * luck * t ** 0.7 + policy;
}

const value: Record<string, (c: number, t: number, draw: number, future: number, arm: number) => number> = {
  'hub.jobs': (c) => Math.round(jobs * (1 + c)),
  'hub.change': (c) => c,
  'atRisk.share': (_c, t, draw, future) =>
    (0.06 + 0.18 * (1 - Math.exp(-t / 4))) * (1 + 0.4 * centred(draw, 13)) + 0.03 * future,
  'adoption.firms': (_c, t) => 1 - 0.85 * Math.exp(-t / 6),
  'jobs.lost': (c, t) => Math.round(jobs * (Math.max(0, -c) + 0.01 * t)),
  'pipeline.debt': (c, t) => 400 * t - 3000 * c,
  'unemployment.rate': (c) => 0.025 - 0.03 * c,
  'unemployment.youth': (c, t) => 0.1 - 0.15 * c + 0.002 * t,
  'rent.index': (c) => 1 + 0.2 * c,
  'enrolment.business': (c) => 1 + 0.5 * c,
  'enrolment.it': (c) => 1 + 0.4 * c,
  'wage.hub': (c, t) => 1 + 0.01 * t + 0.05 * c,
  'wage.elsewhere': (_c, t) => 1 + 0.015 * t,
  polarization: (c) => 0.1 - 0.05 * c,
  'tercile.low': (c) => 1 / 3 - 0.02 * c,
  'tercile.mid': (c) => 1 / 3 + 0.05 * c,
  'tercile.high': (c) => 1 / 3 - 0.03 * c,
  'hires.junior': (c, t) => (t > 0 ? 9000 * (1 + 1.5 * c) : 0),
  'layoffs.people': (c, t) => (t > 0 ? 900 - 2500 * Math.min(0, c) : 0),
  'layoffs.group': (c, t) => (t > 0 ? 700 - 2000 * Math.min(0, c) : 0),
  'displaced.people': (c) => 7000 - 20000 * Math.min(0, c),
  'scar.reemployed': (c) => 0.93 + 0.1 * c,
  'scar.unconditional': (c) => 0.8 + 0.2 * c,
  'recovery.months': (c) => (c < 0 ? months + 1 : 24),
  'policy.cost/reskilling/1': (_c, t, _d, _f, arm) => (t > 1 && (arm === 1 || arm === 3) ? 6e6 : 0),
  'policy.cost/levy/1': (c, t, _d, _f, arm) => (t > 1 && (arm === 2 || arm === 3) ? -2e6 * (1 - c) : 0),
  'policy.cost': (c, t, d, f, arm) =>
    value['policy.cost/reskilling/1'](c, t, d, f, arm) + value['policy.cost/levy/1'](c, t, d, f, arm),
};

const outcomeShares = (months: number, c: number): readonly number[] => {
  const found = 1 - Math.exp(-months / 9);
  const parts = [0.4 * found, 0.3 * found, 0.06, 0.05 + months / 2000, 0.05, 1 - found - Math.min(0, c) * 0.2];
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
};
const outcomeNames = ['sameOccupation', 'otherOccupation', 'training', 'movedAway', 'inactive', 'unemployed'];

function read(name: string, future: number, arm: number, t: number, draw: number): number {
  const c = change(future, arm, t, draw);
  const known = value[name];
  if (known !== undefined) return known(c, t, draw, future, arm);
  const [family, part, last] = name.split('.');
  if (family === 'local') return Math.round(jobs * 0.3 * c * (part === 'jobs' ? 1 : 0.25));
  if (family === 'hub') return Math.round(jobs / 24) * (1 + c * ({ junior: 2, mid: 0.8, senior: 0.1 }[last] ?? 1));
  const shares = outcomeShares(family === 'displaced' ? Number(part) : 24, c);
  return shares[outcomeNames.indexOf(last)];
}

/** A run that nobody made: smooth, plausible, complete. */
export function fixtureResults(): Results {
  const measures = fixtureMeasures;
  const periods = [2025, ...Array.from({ length: years }, (_, year) => 2025 + year)];
  const monthlyMeasures = measures.flatMap(({ monthly }, index) => (monthly ? [index] : []));
  const inputNames = inputs.map(({ name }) => name);
  const each = (sizes: readonly number[], of: (...at: number[]) => number): Float64Array => {
    const out = new Float64Array(sizes.reduce((product, size) => product * size, 1));
    const at = sizes.map(() => 0);
    for (let index = 0; index < out.length; index++) {
      out[index] = of(...at);
      for (let place = sizes.length - 1; place >= 0 && ++at[place] === sizes[place]; place--) at[place] = 0;
    }
    return out;
  };
  const yearly = (future: number, arm: number, measure: number, period: number, draw: number): number =>
    read(measures[measure].name, future, arm, measures[measure].kind === 'final' ? years : period, draw);
  const causes = ['ai', 'relocation', 'growth', 'macro'].map((name) => ({
    name,
    label: { en: `cause ${name}`, de: `Ursache ${name}` },
  }));
  const weights = [0.9, 0.6, -0.7, 0.1];
  return {
    draws,
    futures,
    arms,
    measures,
    periods,
    periodEnds: periods.map((_, period) => start - 1 + period * 12),
    years: each([2, 4, measures.length, years + 1, draws], (f, a, m, p, d) => yearly(f, a, m, p, d)),
    monthlyMeasures,
    months,
    paths: each([2, 4, monthlyMeasures.length, months + 1, draws], (f, a, m, t, d) =>
      read(measures[monthlyMeasures[m]].name, f, a, t / 12, d),
    ),
    inputs: each([2, inputNames.length, draws], (_f, input, draw) =>
      input < 3 ? spread(draw, [29, 7, 13][input]) : 1,
    ),
    inputNames,
    audit: {
      replicates,
      years: each([2, measures.length, years + 1, replicates], (f, m, p, r) =>
        measures[m].name === 'hub.change' ? change(f, 0, p, 0, ((2 * r + 1) / replicates - 1) * 0.3) : 0,
      ),
    },
    attribution: {
      draws: 16,
      causes,
      shapley: each(
        [2, 4, measures.length, years + 1, 16],
        (f, c, m, p, d) => 0.9 * weights[c] * yearly(f, 0, m, p, d),
      ),
      allOff: each([2, measures.length, years + 1, 16], (f, m, p, d) => (1 - 0.9 * 0.9) * yearly(f, 0, m, p, d)),
    },
    clamps: [{ input: 'training.seats', arm: 'package', count: 3 }],
  };
}

const input = (name: string, grade: Input['grade'], given: Input['value'], unit = 'share'): Input => ({
  name,
  label: { en: `Input ${name}`, de: `Eingabe ${name}` },
  unit,
  bounds: [0, null],
  value: given,
  source: grade === 'judgement' ? 'assumption' : 'metr2025',
  grade,
  note: 'because',
  group: 'capability',
});

export const inputs: readonly Input[] = [
  input('volume.growth', 'judgement', { normal: { mean: 0.03, sd: 0.02 } }, 'per year'),
  input('capability.doubling', 'press', { lognormal: { median: 7, factor90: 2 } }, 'months'),
  input('training.seats', 'judgement', 0, 'places per year'),
  input('hub.jobs', 'judgement', 100_000, 'persons'),
];

export const region: Region = {
  name: 'krakow',
  label: { en: 'Kraków', de: 'Krakau' },
  country: 'Poland',
  models: ['hub-displacement'],
  inputs: {
    'hub.jobs': { value: 90_000, unit: 'persons', year: 2024, source: 'absl2024', grade: 'press' },
    'training.seats': {
      value: 0,
      unit: 'places per year',
      year: 2024,
      source: 'absl2024',
      grade: 'press',
      borrowedFrom: 'Poland',
    },
  },
  facts: {},
};

const full = 1;
const lever = { coverage: 0.8, takeUp: { uniform: [0.5, 0.9] }, deadweight: 0.1, displacement: 0 } as const;

export const scenario: Scenario = {
  title: 'Kraków until 2032',
  question: 'What does AI do to the jobs in Kraków’s service centres?',
  description: 'Eight years, two futures.',
  language: 'en',
  model: 'hub-displacement',
  region: 'krakow',
  start,
  months,
  draws,
  seed: 'worktide',
  sampling: 'sobol',
  mode: 'integer',
  headline: { measure: 'hub.change', year: 2030 },
  assumptions: { 'volume.growth': { normal: { mean: 0.02, sd: 0.02 } } },
  correlations: [],
  policies: [
    {
      name: 'reskilling',
      title: 'Reskilling places',
      description: 'The city pays for training in technical occupations.',
      levers: [
        {
          target: 'training.seats',
          op: 'add',
          value: 2000,
          profile: { ramp: { from: start + 12, months: 12 } },
          ...lever,
          cost: { per: 'trainee', eur: { uniform: [4000, 8000] } },
          evidence: 'card2018',
        },
      ],
    },
    {
      name: 'levy',
      title: 'Automation levy',
      description: 'Automated hours are charged.',
      levers: [
        {
          target: 'automationLevy',
          op: 'set',
          value: 2,
          profile: { step: { from: start + 12 } },
          coverage: full,
          takeUp: full,
          deadweight: 0,
          displacement: 0,
          cost: { per: 'automatedHour', eur: -2 },
        },
      ],
    },
  ],
  packages: [
    { name: 'package', title: 'Reskilling and levy', description: 'Both together.', policies: ['reskilling', 'levy'] },
  ],
  futures: [
    {
      name: 'measured',
      title: 'Measured diffusion',
      description: 'AI spreads as surveys of 2023–2025 show.',
      assumptions: {},
    },
    {
      name: 'accelerated',
      title: 'Accelerated diffusion',
      description: 'AI spreads twice as fast.',
      assumptions: { 'capability.doubling': { lognormal: { median: 4, factor90: 2 } } },
    },
  ],
  checks: [
    {
      name: 'not everything goes',
      measure: 'hub.change',
      statistic: 'p5',
      policy: 'baseline',
      future: 'measured',
      difference: false,
      years: [2030],
      predicate: { atLeast: -0.5 },
    },
    {
      name: 'the package helps',
      measure: 'hub.change',
      statistic: 'share>0',
      policy: 'package',
      future: 'accelerated',
      difference: true,
      years: [],
      predicate: { atLeast: 0.99, atMost: 0.995 },
    },
  ],
};

export const references: References = {
  metr2025: {
    title: 'Measuring AI ability to complete long tasks',
    by: 'METR',
    year: 2025,
    where: 'arXiv',
    checked: 'secondary',
  },
  absl2024: { title: 'Business services in Poland', by: 'ABSL', year: 2024, where: 'report', checked: 'verified' },
};

export const claims: readonly Claim[] = [
  {
    id: 'ssc-27',
    wording: {
      en: 'Up to 27 % of jobs in shared services are at risk by 2028',
      de: 'Bis zu 27 % der Stellen sind bis 2028 gefährdet',
    },
    place: ['krakow'],
    value: 0.27,
    unit: 'share',
    year: 2028,
    who: 'PEI',
    status: 'not-found',
    finding: { en: 'Not in the report named.', de: 'Nicht im genannten Bericht.' },
    measure: 'atRisk.share',
    how: 'marker',
    source: 'absl2024',
  },
];

/** Everything a report needs, with nothing from a disk. */
export function fixtureContext(changes: Partial<ReportContext> = {}): ReportContext {
  return {
    scenario,
    results: fixtureResults(),
    region,
    model: {
      title: { en: 'Hub displacement', de: 'Verdrängung am Standort' },
      inputs,
      drivers: [{ name: 'trainee', label: { en: 'trainee who starts', de: 'Person, die beginnt' } }],
    },
    references,
    claims,
    observations: [],
    command: 'npx worktide run scenarios/hub-displacement/krakow.yaml',
    version: '0.1.0',
    date: '2026-11-22',
    hashes: { scenario: 'a'.repeat(64), data: 'b'.repeat(64), results: 'c'.repeat(64) },
    sha256Base64: (text) => createHash('sha256').update(text).digest('base64'),
    ...changes,
  };
}
