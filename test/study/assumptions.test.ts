import { describe, expect, test } from 'vitest';
import { skillShortage as shortage } from '../../src/models/skill-shortage/index.ts';
import { readData } from '../../src/node/data.ts';
import { assumptionRows, borrowedTables, isUncertain } from '../../src/study/assumptions.ts';
import { evaluateChecks } from '../../src/study/checks.ts';
import { provenance } from '../../src/study/provenance.ts';
import { fixtureResults, inputs, region, scenario } from '../report/fixture.ts';

const rows = assumptionRows(inputs, region, scenario);

test('the scenario’s value goes before the region’s, and that before the model’s', () => {
  expect(rows.map(({ input, setBy, source }) => [input.name, setBy, source])).toEqual([
    ['volume.growth', 'scenario', 'assumption'],
    ['capability.doubling', 'model', 'metr2025'],
    ['training.seats', 'region', 'absl2024'],
    ['hub.jobs', 'region', 'absl2024'],
  ]);
  expect(rows[3]).toMatchObject({ value: 90_000, year: 2024, grade: 'press' });
  expect(rows[1].inFutures.map(({ future }) => future.name)).toEqual(['accelerated']);
});

test('a number and a dated path are certain, a distribution is not', () => {
  const path = { path: [{ month: 24_300, value: 1 }] };
  expect([3, path, { uniform: [0, 1] as const }].map(isUncertain)).toEqual([false, false, true]);
});

test('the spread that rests on judgement: squared rank correlations beyond what chance shows', () => {
  const drivers = [
    { input: 'volume.growth', spearman: 0.5, error: 0.1 },
    { input: 'capability.doubling', spearman: -0.3, error: 0.1 },
    { input: 'training.seats', spearman: 0.05, error: 0.1 },
  ];
  const found = provenance(rows, drivers);
  expect(found).toMatchObject({ inputs: 4, judgedInputs: 1, uncertainInputs: 2 });
  // (0.25 − 0.01) of (0.25 − 0.01) + (0.09 − 0.01).
  expect(found.judgedSpread).toBeCloseTo(0.75, 12);
  // Variances 4 ρ² e² + 2 e⁴: .0102 of the judged one, .0038 and .0003 of the others; the delta method over the sum .32.
  expect(found.judgedError).toBeCloseTo(Math.sqrt(0.25 ** 2 * 0.0102 + 0.75 ** 2 * 0.0041) / 0.32, 12);
  expect(provenance(rows, []).judgedSpread).toBeNull();
});

test('checks compare a statistic with bounds, in the last year where none is named', () => {
  const [level, difference] = evaluateChecks(scenario, fixtureResults());
  expect(level).toMatchObject({ name: 'not everything goes', year: 2030, passed: true });
  expect(level.expected).toBe('p5 of hub.change, baseline, measured: at least -0.5');
  expect(difference).toMatchObject({ year: 2032, value: 1, error: 0, passed: false });
});

test('a check that names what was not run is refused', () => {
  const wrong = { ...scenario, checks: [{ ...scenario.checks[0], policy: 'levvy' }] };
  expect(() => evaluateChecks(wrong, fixtureResults())).toThrow('The results have no policy "levvy"');
});

describe('what is borrowed', () => {
  const of = (name: string) => readData({ model: 'skill-shortage', region: name });
  const borrowed = (name: string) =>
    assumptionRows(shortage.inputs, of(name).region, { ...scenario, assumptions: {}, futures: [] }).filter(
      ({ borrowedFrom }) => borrowedFrom !== null,
    );

  test('an input that the region does not set is borrowed from the place that the model’s value describes', () => {
    const india = new Map(borrowed('india').map(({ input, borrowedFrom }) => [input.name, borrowedFrom]));
    expect(india.get('wageOf.health')).toBe('Austria');
    expect(india.get('participation.trend')).toBe('Austria');
    expect(india.get('vacancyRate')).toBe('Poland and Portugal');
    for (const own of ['valueAdded', 'demand.growth', 'unemployment.level', 'capability.doubling'])
      expect(india.has(own), own).toBe(false);
  });

  test('the country it was made for borrows none of them', () => {
    expect(borrowed('austria').filter(({ borrowedFrom }) => borrowedFrom === 'Austria')).toEqual([]);
  });

  test('every default that names Austria says so', () => {
    const named = shortage.inputs.filter(({ note = '' }) => /Austria(?!’s list)/.test(note) && !/^as in/.test(note));
    for (const { name, madeFor } of named) expect(madeFor, name).toBeDefined();
  });

  test('tables are borrowed whole or in their shape', () => {
    const from = (name: string) => borrowedTables(shortage.tables, of(name).region).map((table) => table.from);
    expect(from('austria')).toEqual(['United States']);
    expect(from('philippines')).toEqual(['Portugal', 'Austria', 'United States']);
  });
});
