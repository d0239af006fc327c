import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/scenario/problem.ts';
import { errorsOf, head, parseFiles, scenarioOf } from './fixture.ts';

const policy = (name: string, seats: number) =>
  `  ${name}: {levers: [{target: training.seats, add: ${seats}, deadweight: 0, displacement: 0}]}\n`;

describe('a scenario that extends another', () => {
  const base = `${head}draws: 64\nassumptions: {multiplier: 1, scar: 0.1}\npolicies:\n${policy('skills', 100)}`;

  test('need not repeat what the other says', () => {
    const scenario = scenarioOf(parseFiles({ 'a.yaml': 'extends: base.yaml\n', 'base.yaml': base }));
    expect(scenario).toMatchObject({ title: 'Hub', region: 'krakow', draws: 64 });
  });

  test('overrides single keys; assumptions, policies and futures are added', () => {
    const own = `extends: base.yaml\ndraws: 32\nassumptions: {scar: 0.2}\npolicies:\n${policy('more', 5)}`;
    const scenario = scenarioOf(parseFiles({ 'a.yaml': own, 'base.yaml': base }));
    expect(scenario.draws).toBe(32);
    expect(scenario.assumptions).toEqual({ multiplier: 1, scar: 0.2 });
    expect(scenario.policies.map(({ name }) => name)).toEqual(['skills', 'more']);
  });

  test('replaces distributions and lists whole: half of one and half of another is neither', () => {
    const files = {
      'a.yaml': `extends: base.yaml\nassumptions: {multiplier: {uniform: [0, 1]}}\npolicies:\n${policy('skills', 7)}`,
      'base.yaml': `${head}assumptions: {multiplier: {pert: {low: 0, mode: 1, high: 2}}}\npolicies:\n${policy('skills', 100)}`,
    };
    const scenario = scenarioOf(parseFiles(files));
    expect(scenario.assumptions).toEqual({ multiplier: { uniform: [0, 1] } });
    expect(scenario.policies[0]?.levers.map(({ value }) => value)).toEqual([7]);
  });

  test('is told what it replaces, and where that stood', () => {
    const parsed = parseFiles({ 'a.yaml': 'extends: base.yaml\ndraws: 32\n', 'base.yaml': base });
    expect('scenario' in parsed && parsed.notes.map(formatProblem)).toEqual([
      'a.yaml:2:8 draws: Note: Replaces 64 (base.yaml:5).',
    ]);
  });

  test('is told what a misspelt key may mean, although that key stands in the other file', () => {
    const parsed = parseFiles({ 'a.yaml': `extends: base.yaml\npolicis:\n${policy('more', 5)}`, 'base.yaml': base });
    expect(errorsOf(parsed)).toEqual([
      'a.yaml:2:1 policis: The key "policis" is not known here. Did you mean "policies"?',
    ]);
  });

  test('is not told about a value that stays the same', () => {
    const parsed = parseFiles({ 'a.yaml': 'extends: base.yaml\ndraws: 64\n', 'base.yaml': base });
    expect('scenario' in parsed && parsed.notes).toEqual([]);
  });

  test('may extend a file that itself extends another', () => {
    const files = {
      'a.yaml': 'extends: b.yaml\ndraws: 1\n',
      'b.yaml': 'extends: c.yaml\ndraws: 2\nmonths: 24\n',
      'c.yaml': `${head}months: 12\nseed: c\n`,
    };
    expect(scenarioOf(parseFiles(files))).toMatchObject({ draws: 1, months: 24, seed: 'c' });
  });

  test('conflicts with it where both set one input: a package sees the policies of both files', () => {
    const set = (name: string, months: number) =>
      `  ${name}: {levers: [{target: layoff.notice, set: ${months}, deadweight: 0, displacement: 0}]}\n`;
    const files = {
      'a.yaml': `extends: base.yaml\npolicies:\n${set('long', 9)}packages: {both: {policies: [short, long]}}\n`,
      'base.yaml': `${head}policies:\n${set('short', 2)}`,
    };
    expect(errorsOf(parseFiles(files))).toEqual([
      expect.stringContaining('a.yaml:4:37 packages.both.policies#2: short and long both set layoff.notice'),
    ]);
  });
});

describe('mistakes in what is extended', () => {
  test('are reported where they stand, after those of the file itself', () => {
    const files = { 'a.yaml': 'extends: base.yaml\ndraws: 0\n', 'base.yaml': `${head}months: 0\n` };
    expect(errorsOf(parseFiles(files)).map((error) => error.split(' ')[0])).toEqual(['a.yaml:2:8', 'base.yaml:5:9']);
  });

  test('disappear where the extending file replaces them', () => {
    expect(
      errorsOf(parseFiles({ 'a.yaml': 'extends: base.yaml\ndraws: 8\n', 'base.yaml': `${head}draws: 0\n` })),
    ).toEqual([]);
  });

  test('a file that is not there', () => {
    expect(errorsOf(parseFiles({ 'a.yaml': `extends: nowhere.yaml\n${head}` }))).toEqual([
      'a.yaml:1:10 extends: The file cannot be extended: there is no file nowhere.yaml. A path from this file to another scenario. Example: extends: base.yaml',
    ]);
  });

  test('files that extend each other in a circle', () => {
    const files = {
      'a.yaml': `extends: b.yaml\n${head}`,
      'b.yaml': 'extends: c.yaml\n',
      'c.yaml': 'extends: a.yaml\n',
    };
    expect(errorsOf(parseFiles(files))).toEqual([
      'c.yaml:1:10 extends: Files extend each other in a circle: a.yaml → b.yaml → c.yaml → a.yaml. Take extends out of one of them.',
    ]);
  });

  test('more than 16 files in a row', () => {
    const chain = Array.from({ length: 20 }, (_, i) => [`${i}.yaml`, `extends: ${i + 1}.yaml\n${i === 0 ? head : ''}`]);
    const files = Object.fromEntries(chain) as Record<string, string>;
    expect(errorsOf(parseFiles(files, '0.yaml'))).toEqual([
      '15.yaml:1:10 extends: More than 16 files extend each other. Put what they say into fewer files.',
    ]);
  });
});
