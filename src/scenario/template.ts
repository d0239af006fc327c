import type { Input } from '../models/model.ts';
import { quantile, support } from '../numeric/distribution.ts';
import { defaults } from './defaults.ts';
import { flow } from './messages.ts';
import { placeKeyOf } from './model.ts';
import type { ModelInfo } from './model.ts';

/**
 * A commented scenario to start from, for any model: it parses without problems and repeats the model's own values, so that
 * changing a line shows what the line does. `label` is the region as a reader knows it.
 */
export function template(model: ModelInfo, region: { readonly name: string; readonly label?: string }): string {
  const place = region.label ?? region.name;
  const key = placeKeyOf(model);
  const { title, question, months, year } = openings[key];
  const uncertain = model.inputs.filter(isUncertain);
  const [first, second] = uncertain;
  const lever = leverInput(model);
  const { measures } = model;
  const measure = model.headline ?? measures[0]?.name ?? '';
  return `# A scenario for the model ${model.name}. Check it with \`worktide check FILE\`, run it with \`worktide run FILE\`.
# \`worktide inputs ${model.name}\` lists every input that can be assumed or moved, \`worktide ${key}s\` every ${key}.
title: ${quoted(title(place))}
question: ${quoted(question(place))}
# description: One or two sentences that a reader of the report should know first.

language: ${defaults.language} # or de
model: ${model.name}
${key}: ${region.name}
# extends: base.yaml # takes everything from another scenario; what stands here replaces what stands there

start: ${defaults.start}
months: ${months}
draws: ${defaults.draws} # a power of two suits sobol
seed: 1 # a number or any text; the same seed gives the same numbers
sampling: ${defaults.sampling} # or latin-hypercube, plain
mode: ${defaults.mode} # whole people; or expected, auto

headline: {measure: ${measure}, year: ${year}}

# What this scenario assumes instead of the ${key}'s and the model's values. A value is a number or one of
#   {uniform: [0.2, 0.6]}                      {triangular: {low: 0, mode: 1, high: 2}}
#   {normal: {mean: 0.03, sd: 0.02}}           {pert: {low: 0, mode: 1, high: 2}}
#   {lognormal: {median: 7, factor90: 2}}      {beta: {alpha: 6, beta: 2}}
#   {expert: {p5: 0.1, p50: 0.2, p95: 0.4}}    {discrete: {values: [0, 1], weights: [3, 1]}}
#   {empirical: [0.1, 0.12, 0.2]}              {path: {2025-01: 0.02, 2028-01: 0.01}}
# normal and lognormal may be cut with low and high.
assumptions:
${uncertain.slice(0, 2).map(assumptionLine).join('\n') || '  {}'}

${correlation(first, second)}
# Each policy is compared with the baseline, the run without any.
policies:
  example:
    title: An example
    description: What the policy does, in a sentence or two.
    levers:
${lever === undefined ? '      []' : leverLines(lever, model)}

# Policies applied together.
packages:
  together:
    title: All together
    policies: [example]

# The policy or package that the report tells of beside the baseline where there is room for one; without this line the last one.
main: together

# Views of how the world may go; they are never averaged. What a future assumes replaces what stands above.
futures:
  central:
    title: As assumed above
${first === undefined ? '' : futureLines(first)}
# What policies are judged by: a weighting is your choice, and without one nothing is weighed and costs do not count.
# utility:
#   title: What the sum means, in words
#   unit: EUR
#   terms:
#     - {measure: ${measure}, weight: ${measures.find(({ name }) => name === measure)?.better === 'lower' ? -1000 : 1000}} # what one unit of it is worth
#     - {measure: policy.cost, weight: -1, total: true} # all years up to that of the headline

# What an economist expects and the run is held against: a miss is news, about the model or about the place.
checks:
${checkLines(model, measure, year)}
`;
}

type Expectation = {
  readonly name: string;
  readonly measure: string;
  readonly statistic: string;
  readonly limits: string;
};

/**
 * What a model's numbers should look like where nothing out of the ordinary is assumed.
 *
 * @assumption limits that no country, town or firm of the kind has been beyond in years without war or collapse
 */
const expectations: Readonly<Record<string, Expectation>> = {
  'hub-displacement': {
    name: 'Even at the lower end half of the jobs are still there',
    measure: 'hub.change',
    statistic: 'p5',
    limits: 'atLeast: -0.5',
  },
  'skill-shortage': {
    name: 'Unemployment neither vanishes nor reaches that of a deep crisis',
    measure: 'unemployment.rate',
    statistic: 'p50',
    limits: 'atLeast: 0.015\n    atMost: 0.15',
  },
  'network-replication': {
    name: 'Unemployment neither vanishes nor reaches that of a deep crisis',
    measure: 'unemployment.rate',
    statistic: 'p50',
    limits: 'atLeast: 0.015\n    atMost: 0.15',
  },
  'hybrid-firm': {
    name: 'Some of the staff use AI in a week, and some do not',
    measure: 'adoption.all',
    statistic: 'p50',
    limits: 'atLeast: 0.02\n    atMost: 0.9',
  },
};

function checkLines({ name, measures }: ModelInfo, headline: string, year: number): string {
  const known = expectations[name];
  const better = measures.find((measure) => measure.name === headline)?.better;
  const side = better === 'lower' ? 'atMost: 0' : 'atLeast: 0';
  const expected = known ?? { name: 'The policy does no harm', measure: headline, statistic: 'p50', limits: side };
  const paired =
    known === undefined ? '\n    policy: together\n    difference: true # to the baseline, on the same draws' : '';
  return `  - name: ${expected.name}
    measure: ${expected.measure}
    statistic: ${expected.statistic} # or mean, p5, p50, p95, share>0${paired}
    future: central
    years: [${year}]
    ${expected.limits}`;
}

const openings = {
  region: {
    title: (place: string) => `AI and jobs in ${place}`,
    question: (place: string) => `What does AI do to jobs in ${place}, and what can policy change?`,
    months: defaults.months,
    year: 2030,
  },
  firm: {
    title: (place: string) => `AI at work: ${place}`,
    question: (place: string) => `What does AI bring and cost this firm (${place}), and what should it do?`,
    months: 36,
    year: 2027,
  },
} as const;

const quoted = (text: string): string => JSON.stringify(text);

const isUncertain = (input: Input): boolean => typeof input.value === 'object' && !input.initialOnly && fits(input);

/** Whether the model's own value may be repeated in a file. */
function fits({ value, bounds: [low, high] }: Input): boolean {
  const [least, most] = support(value);
  return (low === null || least >= low) && (high === null || most <= high);
}

/** Training places if the model has any, else the first number a policy can raise. */
function leverInput({ inputs }: ModelInfo): Input | undefined {
  const movable = inputs.filter(({ initialOnly }) => !initialOnly);
  return (
    movable.find(({ name }) => name === 'training.seats') ??
    movable.find(({ bounds }) => bounds[1] === null) ??
    movable[0]
  );
}

function assumptionLine({ name, label, unit, value }: Input): string {
  return `  # ${label.en} (${unit})\n  ${name}: ${flow(value)}`;
}

function correlation(first: Input | undefined, second: Input | undefined): string {
  if (first === undefined || second === undefined) return '';
  return `# Rank correlations between uncertain inputs.
correlations:
  - {inputs: [${first.name}, ${second.name}], spearman: 0.3}
`;
}

function leverLines({ name, label, unit }: Input, { drivers }: ModelInfo): string {
  const per = (drivers.find((driver) => driver.name === 'trainee') ?? drivers[0])?.name;
  const change = name === 'training.seats' ? 'add: 2000' : 'multiply: 1.1';
  return `      - target: ${name} # ${label.en} (${unit})
        ${change} # or add, multiply, set: exactly one of them
        profile: {ramp: {from: 2026-01, months: 12}} # or a month, {step: {from: 2026-01}}, {pulse: {from: 2026-01, until: 2028-12}}
        coverage: 0.8 # share of those meant whom the policy reaches
        takeUp: {beta: {alpha: 6, beta: 2}} # share of those reached who take part
        deadweight: {uniform: [0.3, 0.6]} # share of the effect that would have come anyway
        displacement: {uniform: [0, 0.3]} # share of the effect that others lose${per === undefined ? '' : `\n        cost: {per: ${per}, eur: 4500}`}
        evidence: Say here who found such an effect, or that it is an assumption.`;
}

/** Another view of an uncertain input: its upper half. */
function futureLines({ name, label, value }: Input): string {
  return `  variant:
    title: Another view
    description: ${quoted(`${label.en}: the upper half of what the model assumes.`)}
    assumptions:
      ${name}: ${flow({ uniform: [0.5, 0.95].map((u) => Number(quantile(value, u).toPrecision(3))) })}
`;
}
