import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/scenario/problem.ts';
import { errorsOf, head, parseText, scenarioOf } from './fixture.ts';

const january2025 = 2025 * 12;

describe('a scenario that says only what it must', () => {
  const scenario = scenarioOf(parseText(head));

  test('takes everything else from the defaults', () => {
    expect(scenario).toEqual({
      title: 'Hub',
      question: 'What is left?',
      description: '',
      language: 'en',
      model: 'hub-displacement',
      region: 'krakow',
      start: january2025,
      months: 96,
      draws: 1024,
      seed: '1',
      sampling: 'sobol',
      mode: 'integer',
      headline: { measure: 'hub.change', year: 2032 },
      assumptions: {},
      correlations: [],
      policies: [],
      packages: [],
      futures: [{ name: 'central', title: 'Central', description: '', assumptions: {} }],
      checks: [],
    });
  });

  test('leads with the last full year of its run', () => {
    expect(scenarioOf(parseText(`${head}start: 2025-07\nmonths: 24\n`)).headline.year).toBe(2026);
    expect(scenarioOf(parseText(`${head}start: 2025-07\nmonths: 3\n`)).headline.year).toBe(2025);
  });

  test('names its only future in the language of the report', () => {
    expect(scenarioOf(parseText(`${head}language: de\n`)).futures[0]?.title).toBe('Zentral');
  });

  test('keeps a seed as text, whether it was written as a number or not', () => {
    expect(scenarioOf(parseText(`${head}seed: 42\n`)).seed).toBe('42');
    expect(scenarioOf(parseText(`${head}seed: any text\n`)).seed).toBe('any text');
  });
});

describe('assumptions', () => {
  const assumed = (yaml: string) => scenarioOf(parseText(`${head}assumptions:\n  ${yaml}\n`)).assumptions;

  test('are numbers or distributions, as written', () => {
    expect(assumed('multiplier: 1.2')).toEqual({ multiplier: 1.2 });
    expect(assumed('multiplier: {pert: {low: 0, mode: 1, high: 2}}')).toEqual({
      multiplier: { pert: { low: 0, mode: 1, high: 2 } },
    });
  });

  test('or dated paths, which are put in the order of time', () => {
    expect(assumed('relocation.drift: {path: {2028-01: 0.03, 2025-01: 0.01}}')).toEqual({
      'relocation.drift': {
        path: [
          { month: january2025, value: 0.01 },
          { month: january2025 + 36, value: 0.03 },
        ],
      },
    });
  });
});

describe('a policy', () => {
  const policy = (lever: string) =>
    scenarioOf(parseText(`${head}policies:\n  skills:\n    levers:\n      - {target: training.seats, ${lever}}\n`))
      .policies[0];

  test('reaches everyone, at once, without loss, where it does not say otherwise', () => {
    expect(policy('add: 2000')).toEqual({
      name: 'skills',
      title: 'skills',
      description: '',
      levers: [
        {
          target: 'training.seats',
          op: 'add',
          value: 2000,
          profile: { step: { from: january2025 } },
          coverage: 1,
          takeUp: 1,
          deadweight: 0,
          displacement: 0,
        },
      ],
    });
  });

  test.each([
    ['add: 10', 'add', 10],
    ['multiply: 1.5', 'multiply', 1.5],
    ['set: 0', 'set', 0],
  ] as const)('with %s', (yaml, op, value) => {
    expect(policy(yaml)?.levers[0]).toMatchObject({ op, value });
  });

  test.each([
    ['2026-01', { step: { from: january2025 + 12 } }],
    ['{step: {from: 2026-01}}', { step: { from: january2025 + 12 } }],
    ['{ramp: {from: 2026-01, months: 12}}', { ramp: { from: january2025 + 12, months: 12 } }],
    [
      '{pulse: {from: 2026-01, until: 2027-12}}',
      { pulse: { from: january2025 + 12, until: january2025 + 35, ramp: 0 } },
    ],
    [
      '{pulse: {from: 2026-01, until: 2027-12, ramp: 6}}',
      { pulse: { from: january2025 + 12, until: january2025 + 35, ramp: 6 } },
    ],
  ])('over time: profile %s', (yaml, profile) => {
    expect(policy(`add: 1, profile: ${yaml}`)?.levers[0]?.profile).toEqual(profile);
  });

  test('has a cost and evidence only where it names them', () => {
    expect(policy('add: 1, cost: {per: trainee, eur: 4500}, evidence: card2018')?.levers[0]).toMatchObject({
      cost: { per: 'trainee', eur: 4500 },
      evidence: 'card2018',
    });
    expect(policy('add: 1')?.levers[0]).not.toHaveProperty('cost');
  });
});

describe('a check', () => {
  const check = (yaml: string) =>
    scenarioOf(parseText(`${head}checks:\n  - {name: Jobs, measure: hub.jobs, atLeast: 0, ${yaml}}\n`)).checks[0];

  test('is about the median of the baseline in the last full year', () => {
    expect(check('')).toEqual({
      name: 'Jobs',
      measure: 'hub.jobs',
      statistic: 'p50',
      policy: 'baseline',
      future: 'central',
      difference: false,
      years: [2032],
      predicate: { atLeast: 0 },
    });
  });

  test.each([
    ['2030', [2030]],
    ['[2028, 2030]', [2028, 2030]],
    ['{from: 2028, to: 2030}', [2028, 2029, 2030]],
  ])('or about years: %s', (yaml, years) => {
    expect(check(`years: ${yaml}`)?.years).toEqual(years);
  });
});

describe('problems', () => {
  test('are told in the order of the file, each once', () => {
    expect(errorsOf(parseText(`${head}draws: 0\nmonths: 0\n`))).toEqual([
      'a.yaml:5:8 draws: 0 is too small. A whole number from 1 to 1000000, or until and a percentage is expected. Example: draws: 1024',
      'a.yaml:6:9 months: 0 is too small. A whole number from 1 to 1200 is expected. Example: months: 96',
    ]);
  });

  test('do not hide behind a malformed neighbour: names are still looked up', () => {
    const errors = errorsOf(parseText(`${head}draws: many\nassumptions: {multiplyer: 1}\n`));
    expect(errors).toHaveLength(2);
    expect(errors[1]).toContain('Did you mean "multiplier"?');
  });

  test('do not hide behind a misspelt model or region: the rest is read for the one that was meant', () => {
    const text = head.replace('hub-displacement', 'hub-displacment').replace('krakow', 'krakwo');
    const errors = errorsOf(parseText(`${text}assumptions: {multiplyer: 1}\n`));
    expect(errors.map((error) => error.slice(error.indexOf('Did')))).toEqual([
      'Did you mean "hub-displacement"?',
      'Did you mean "krakow"?',
      'Did you mean "multiplier"?',
    ]);
  });

  test('of a scenario of several regions do not hide behind each other either', () => {
    const errors = errorsOf(
      parseText(`title: Hubs
question: Who gets the work?
regions:
  krk: {model: hub-displacment, region: krakow}
  mnl: {model: hub-displacement, region: manila}
links:
  moves: {from: krk.relocated.jobs, to: mnl.volume.linkd}
checks:
  - {name: some, measure: link.moves.arrived, statistic: p50, policy: baseline, future: central, years: [2026], atLeast: 0}
`),
    );
    expect(errors.map((error) => error.split(' ').slice(0, 2).join(' '))).toEqual([
      'a.yaml:4:16 regions.krk.model:',
      'a.yaml:7:3 links.moves:',
      'a.yaml:7:41 links.moves.to:',
    ]);
  });

  test('are not repeated for what rests on a malformed part', () => {
    expect(errorsOf(parseText(`${head}start: soon\nheadline: {year: 1999}\n`))).toHaveLength(1);
  });

  test('before a break in the syntax are told, those after it are guesswork and are not', () => {
    const errors = errorsOf(parseText(`${head}draws: 0\nassumptions: {multiplier: 1\nmonths: 0\n`));
    expect(errors.map((error) => error.split(' ')[0])).toEqual(['a.yaml:5:8', 'a.yaml:7:1']);
  });

  test('of a hopeless file end after 200', () => {
    const levers = Array.from({ length: 300 }, (_, i) => `  x${i}: 1`).join('\n');
    const errors = errorsOf(parseText(`${head}assumptions:\n${levers}\n`));
    expect(errors).toHaveLength(201);
    expect(errors.at(-1)).toContain('… and 100 more problems, not listed.');
  });

  test('that are only warnings and notes do not stop a scenario', () => {
    const parsed = parseText(`${head}policies: {seats: {levers: [{target: training.seats, add: 1}]}}\n`);
    expect('scenario' in parsed && parsed.notes.map(formatProblem)).toEqual([
      'a.yaml:5:29 policies.seats.levers#1: Note: deadweight and displacement are not given and taken as 0: none of the effect would have come anyway, and others lose nothing by it.',
    ]);
  });
});
