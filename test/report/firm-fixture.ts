import type { MeasureInfo, Results } from '../../src/results/results.ts';
import type { Unit } from '../../src/models/model.ts';
import type { ReportContext } from '../../src/report/context.ts';
import type { Phase } from '../../src/scenario/scenario.ts';
import { fixtureContext, scenario } from './fixture.ts';

const start = 2026 * 12;
const draws = 64;
const months = 36;
const periods = [2026, 2026, 2027, 2028];
const arms = ['baseline', 'workshop', 'structured'];

type Kind = MeasureInfo['kind'];
type Of = (arm: number, t: number, luck: number) => number;
type Row = readonly [name: string, unit: Unit, kind: Kind, of: Of, monthly?: boolean];

const by =
  (...values: readonly number[]): Of =>
  (arm, t, luck) =>
    (values[arm] * t * (1 + 0.3 * luck)) / 3;
const level =
  (value: number): Of =>
  (_arm, _t, luck) =>
    value * (1 + 0.2 * luck);

const rows: readonly Row[] = [
  ['cash.cumulative', 'EUR', 'stock', (arm, t, luck) => [0, -1, 4][arm] * 1e5 * (t - 0.7) * (1 + luck), true],
  ['programme.spent', 'EUR', 'stock', (arm, t) => [0, 2, 3][arm] * 1e5 * t, true],
  ['staff.heads', 'persons', 'stock', (arm, t, luck) => 140 - arm * 5 * t * (1 + 0.2 * luck), true],
  ['turnover.hires', 'persons', 'flow', (arm, t) => (t > 0 ? 8 - 3 * arm : 0)],
  ['turnover.leavers', 'persons', 'flow', (_arm, t) => (t > 0 ? 8 : 0)],
  ['turnover.layoffs', 'persons', 'flow', (arm, t, luck) => (arm === 2 && t > 0 ? 3 + luck : 0)],
  ['money.margin', 'EUR', 'flow', (arm, t, luck) => (t > 0 ? [5, 6.5, 4.5][arm] * 1e5 * (1 + 0.1 * luck) : 0)],
  ['hours.idle', 'share', 'stock', (arm, _t, luck) => 0.1 + 0.1 * arm * (1 + 0.1 * luck)],
  ['work.staff', 'hours', 'flow', level(150_000)],
  ['work.freelance', 'hours', 'flow', level(4_000)],
  ['work.outsourced', 'hours', 'flow', level(6_000)],
  ['work.ai', 'hours', 'flow', by(8_000, 10_000, 60_000), true],
  ['cost.perHour', 'EUR', 'stock', level(47)],
  ...[
    'wages',
    'freelance',
    'outsourcing',
    'tokens',
    'supervision',
    'errors',
    'compliance',
    'programme',
    'licences',
  ].map((part, i): Row => [`cost.part.${part}`, 'EUR', 'stock', level(40 / (1 + i * i))]),
  ['tokens.bill', 'EUR', 'flow', by(2e3, 3e3, 3e4)],
  ['wages.bill', 'EUR', 'flow', level(9e6)],
  [
    'adoption.all',
    'share',
    'stock',
    (arm, t, luck) => Math.min(1, [0.2, 0.25, 0.7][arm] * (1 - Math.exp(-t)) * (1 + 0.2 * luck)),
    true,
  ],
  ...[6, 12, 24].map((after): Row => [`retained.use.${after}`, 'share', 'final', by(NaN, 0.2, 0.9 - after / 100)]),
  ['queue.servers', 'persons', 'stock', level(250)],
  ['queue.needed', 'persons', 'stock', level(270)],
  ['queue.wait', 'share', 'stock', level(0.3)],
  ['queue.time', 'ratio', 'stock', level(0.1)],
  ['queue.abandoned', 'share', 'stock', level(0.02)],
  ...['basic', 'power', 'champion'].flatMap((path, i): Row[] => [
    [`adoption.${path}`, 'share', 'stock', by(0.1, 0.2, 0.5 + 0.1 * i)],
    [`competence.${path}`, 'share', 'stock', by(0.1, 0.2, 0.4 + 0.1 * i)],
  ]),
  ...['tools', 'breadth', 'autonomy', 'innovation', 'sharing'].map((name): Row => [
    `maturity.${name}`,
    'ratio',
    'stock',
    (arm, t) => Math.min(3, 1 + Math.floor(arm * t * 0.4)),
  ]),
  // In the first year of the workshop something is spent in a quarter of the draws only.
  ['roi.12', 'change', 'final', (arm, _t, luck) => (arm === 0 || (arm === 1 && luck > -0.5) ? NaN : arm - 1.5 + luck)],
  ['roi.36', 'change', 'final', (arm, _t, luck) => (arm === 0 ? NaN : 2 * arm - 2.5 + luck)],
  ['breakEven.month', 'months', 'final', (arm, _t, luck) => (arm === 2 ? 10 + Math.round(4 * luck) : months + 1)],
  ['breakEven.within9', 'share', 'final', (arm, _t, luck) => (arm === 2 && luck < -0.2 ? 1 : 0)],
  ['breakEven.within12', 'share', 'final', (arm, _t, luck) => (arm === 2 && luck < 0.5 ? 1 : 0)],
  ['saved.perUser', 'hours', 'stock', by(0.5, 1, 3)],
  ['work.time', 'ratio', 'stock', (arm, _t, luck) => 1 - 0.08 * arm * (1 + 0.2 * luck)],
  ['work.faster', 'share', 'stock', (arm, _t, luck) => (arm === 2 && luck < 0.5 ? 1 : 0)],
  ['trust', 'share', 'stock', level(0.6)],
  ['fear', 'share', 'stock', level(0.3), true],
  ['creative.time', 'ratio', 'stock', (arm, t, luck) => 1 - 0.05 * arm * t * (1 + 0.1 * luck)],
  ['usecases.won', 'ratio', 'stock', (arm, t, luck) => (arm === 2 ? Math.round(8 * t * (1 + luck)) : 0), true],
  ['keyPerson.loss', 'EUR', 'stock', level(52_000)],
  ...['freedom', 'projects', 'contact', 'training'].map((name): Row => [
    `experts.${name}`,
    'share',
    'stock',
    by(0, 0, 0.5),
  ]),
  ['shadow.supervision', 'EUR', 'stock', level(80)],
  ...['supervision', 'documentation', 'compliance', 'capacity', 'budget'].map((name, i): Row => [
    `limit.${name}`,
    'share',
    'stock',
    level(0.5 / (1 + i)),
  ]),
  ...[1, 2, 5, 10].flatMap((x): Row[] => [
    [`scaling.people.${x}.cost`, 'ratio', 'final', level(x)],
    [`scaling.people.${x}.throughput`, 'ratio', 'final', level(x)],
    [`scaling.aiUnlimited.${x}.cost`, 'ratio', 'final', level(0.4 * x + 0.4)],
    [`scaling.aiUnlimited.${x}.throughput`, 'ratio', 'final', level(x)],
    [`scaling.aiSupervised.${x}.cost`, 'ratio', 'final', level(Math.min(0.5 * x + 0.4, 1.8))],
    [`scaling.aiSupervised.${x}.throughput`, 'ratio', 'final', level(Math.min(x, 2.6))],
  ]),
];

const measures: readonly MeasureInfo[] = rows.map(([name, unit, kind, , monthly = false]) => {
  const text = { en: `${name} in words`, de: `${name} in Worten` };
  return {
    name,
    label: text,
    unit,
    definition: text,
    group: 'test',
    kind,
    better: name === 'turnover.layoffs' ? 'lower' : null,
    monthly,
  };
});

function fill(sizes: readonly number[], of: (...at: number[]) => number): Float64Array {
  const out = new Float64Array(sizes.reduce((product, size) => product * size, 1));
  const at = sizes.map(() => 0);
  for (let index = 0; index < out.length; index++) {
    out[index] = of(...at);
    for (let place = sizes.length - 1; place >= 0 && ++at[place] === sizes[place]; place--) at[place] = 0;
  }
  return out;
}

const luckOf = (draw: number): number => (2 * (((draw + 0.5) * 29) % draws)) / draws - 1;
const monthly = measures.flatMap((measure, index) => (measure.monthly ? [index] : []));

/** A firm's run that nobody made. */
export const firmResults: Results = {
  draws,
  futures: ['central'],
  arms,
  measures,
  periods,
  periodEnds: periods.map((_, period) => start - 1 + period * 12),
  years: fill([1, 3, measures.length, 4, draws], (_f, arm, m, t, d) =>
    rows[m][3](arm, rows[m][2] === 'final' ? 3 : t, luckOf(d)),
  ),
  monthlyMeasures: monthly,
  months,
  paths: fill([1, 3, monthly.length, months + 1, draws], (_f, arm, m, t, d) =>
    rows[monthly[m]][3](arm, t / 12, luckOf(d)),
  ),
  inputs: fill([1, 1, draws], (_f, _i, d) => luckOf(d)),
  inputNames: ['volume.growth'],
  audit: { replicates: 2, years: new Float64Array(measures.length * 4 * 2) },
  attribution: { draws: 0, causes: [], shapley: new Float64Array(0), allOff: new Float64Array(0) },
  clamps: [],
};

const policy = (name: string, title: string) => ({ name, title, description: 'What it does.', levers: [] });

const pilots = {
  target: 'pilots.cap',
  op: 'set',
  value: 3,
  profile: { step: { from: start + 1 } },
  ...{ coverage: 1, takeUp: 1, deadweight: 0, displacement: 0 },
} as const;

/** Ninety days: stock-taking, pilots, decision. */
const roadmap: readonly Phase[] = [
  { title: 'Stock-taking', from: start, until: start, milestones: [] },
  { title: 'Pilots', from: start + 1, until: start + 1, milestones: [] },
  {
    title: 'Decision',
    from: start + 2,
    until: start + 2,
    milestones: [{ measure: 'usecases.won', predicate: { atLeast: 1 } }],
  },
];

export function firmContext(language: 'en' | 'de' = 'en'): ReportContext {
  const context = fixtureContext({ results: firmResults });
  return {
    ...context,
    model: { ...context.model, inputs: context.model.inputs.filter(({ name }) => !name.startsWith('hub.')) },
    command: 'npx worktide run scenarios/hybrid-firm/machine-builder.yaml',
    region: {
      name: 'machine-builder',
      label: { en: 'Special machine builder, 140 people', de: 'Sondermaschinenbauer, 140 Beschäftigte' },
      country: 'Austria',
      models: ['hybrid-firm'],
      inputs: {},
      facts: {},
    },
    scenario: {
      ...scenario,
      title: 'AI at the machine builder',
      question: 'Does a structured programme pay?',
      description: 'Two strategies.',
      language,
      model: 'hybrid-firm',
      region: 'machine-builder',
      place: 'firm',
      start,
      months,
      headline: { measure: 'cash.cumulative', year: 2028 },
      assumptions: {},
      policies: [
        policy('workshop', 'One-off workshop'),
        { ...policy('structured', 'Structured paths with buddies'), phases: roadmap, levers: [pilots] },
      ],
      packages: [],
      futures: [{ name: 'central', title: 'Central', description: '', assumptions: {} }],
      checks: [],
    },
  };
}
