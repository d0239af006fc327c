import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/pipeline.ts';
import { measureIndex, structureCell, yearCell } from '../../src/results/cells.ts';
import { resultHash } from '../../src/node/outputs/hashes.ts';
import { structureDraws } from '../../src/run/plan.ts';
import { modelOf } from '../../src/models/index.ts';
import { deepEffects, structureStudies } from '../../src/study/structures.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { hub, hubJob, jobFrom } from '../hub.ts';

const policies = [
  {
    name: 'seats',
    title: 'Seats',
    description: '',
    levers: [
      {
        target: 'training.seats',
        op: 'add' as const,
        value: 2000,
        profile: { step: { from: 2025 * 12 } },
        coverage: 1,
        takeUp: 1,
        deadweight: 0,
        displacement: 0,
      },
    ],
  },
];
const changes = { draws: 32, months: 24, policies, headline: { measure: 'unemployment.rate', year: 2026 } };
const names = hub.structures!.map(({ name }) => name);
const job = hubJob({ ...changes, structures: names });
const results = simulate(job);
const period = 2;

describe('structural variants', () => {
  test('are every combination of three answers, and two multipliers', () => {
    expect(names).toHaveLength(2 ** 3 - 1 + 2);
    expect(new Set(names).size).toBe(names.length);
    const known = new Set(hub.inputs.map(({ name }) => name));
    for (const { set } of hub.structures!) expect(Object.keys(set).filter((name) => !known.has(name))).toEqual([]);
  });

  test('run on the first draws, with the baseline and the last arm', () => {
    expect(results.structures).toMatchObject({ draws: structureDraws(job.scenario), arms: [0, 1] });
    expect(structureDraws(job.scenario)).toBe(2);
  });

  test('give what a scenario gives that assumes the same', () => {
    names.forEach((name, variant) => {
      if (variant > 2) return;
      const assumed = simulate(hubJob({ ...changes, assumptions: hub.structures![variant].set }));
      const measure = measureIndex(assumed, 'unemployment.rate');
      for (const arm of [0, 1]) {
        const expected = yearCell(assumed, 0, arm, measure, period).slice(0, 2);
        expect([name, ...structureCell(results, 0, variant, arm, period)]).toEqual([name, ...expected]);
      }
    });
  });

  test('hold what they assume against a dated path of the scenario', () => {
    const path = {
      path: [
        { month: 2025 * 12, value: 0 },
        { month: 2025 * 12 + 12, value: 1 },
      ],
    };
    const own = { ...changes, assumptions: { 'wage.feedback': path } };
    const held = simulate(hubJob({ ...own, structures: ['rigid-wages'] }));
    const variant = names.indexOf('rigid-wages');
    for (const arm of [0, 1]) {
      expect(structureCell(held, 0, 0, arm, period)).toEqual(structureCell(results, 0, variant, arm, period));
    }
  });

  test('differ from the model as it stands, and leave its numbers alone', () => {
    const without = simulate(hubJob(changes));
    const measure = measureIndex(without, 'unemployment.rate');
    expect(results.years).toEqual(without.years);
    const asItStands = yearCell(without, 0, 0, measure, period)[0];
    const urnBall = structureCell(results, 0, names.indexOf('urn-ball'), 0, period)[0];
    expect(urnBall).not.toBe(asItStands);
    expect(Math.abs(urnBall - asItStands)).toBeLessThan(0.02);
    expect(resultHash(results)).not.toBe(resultHash(without));
  });
});

/** Austria for a year, in 16 draws that differ by the growth of demand. */
function countryJob(changes: Partial<Scenario>) {
  const assumptions = { 'demand.growth': { uniform: [0.008, 0.012] as const }, ...changes.assumptions };
  const short = { months: 12, draws: 16, policies: [], packages: [], checks: [], correlations: [], structures: [] };
  const futures = [{ name: 'central', title: 'Central', description: '', assumptions: {} }];
  const headline = { measure: 'shortage.vacancies', year: 2025 };
  return jobFrom('scenarios/skill-shortage/austria-2040.yaml', {
    ...short,
    futures,
    headline,
    ...changes,
    assumptions,
  });
}

describe('deep uncertainties', () => {
  const shortage = modelOf({ model: 'skill-shortage' });
  const deep = shortage.structures!.filter((one) => one.deep);

  test('of a country are low and high migration, weak and strong demand, and faster AI, each by itself', () => {
    expect(deep.map(({ name }) => name)).toEqual([
      'low-migration',
      'high-migration',
      'weak-demand',
      'strong-demand',
      'accelerated-ai',
    ]);
    const known = new Set(shortage.inputs.map(({ name }) => name));
    for (const { move = {} } of deep) expect(Object.keys(move).filter((name) => !known.has(name))).toEqual([]);
  });

  test('move an input in every draw by as much, on the same luck: as a scenario whose distribution lies there', () => {
    const job = countryJob({ structures: ['strong-demand'] });
    const moved = simulate(job);
    const measure = measureIndex(moved, 'shortage.vacancies');
    const there = simulate(countryJob({ assumptions: { 'demand.growth': { uniform: [0.013, 0.017] as const } } }));
    const cell = structureCell(moved, 0, 0, 0, 1);
    expect(cell).toHaveLength(structureDraws(job.scenario));
    yearCell(there, 0, 0, measure, 1)
      .subarray(0, cell.length)
      .forEach((value, draw) => expect(cell[draw] / value).toBeCloseTo(1, 9));
    const [{ effect, gain }] = deepEffects(moved, 'shortage.vacancies').effects;
    expect(gain).toBeNull();
    for (const change of effect(0, 1)) expect(change).toBeGreaterThan(0);
  });

  test('are no other working of the model', () => {
    const moved = simulate(countryJob({ structures: ['strong-demand'] }));
    expect(structureStudies(moved, 'shortage.vacancies', 1)).toEqual([]);
  });
});
