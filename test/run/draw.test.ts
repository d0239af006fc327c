import { describe, expect, test } from 'vitest';
import { createDrawer } from '../../src/run/draw.ts';
import type { Job } from '../../src/run/plan.ts';
import { hub, hubJob } from '../hub.ts';

const at = (name: string) => hub.inputs.findIndex((input) => input.name === name);
const drawerOf = (job: Job, clamped: number[] = []) => createDrawer(job, hub, (input) => clamped.push(input));
const future = (name: string, assumptions = {}) => ({ name, title: name, description: '', assumptions });

describe('where a value comes from', () => {
  const job = hubJob({
    assumptions: { 'adoption.ceiling': 0.7, 'volume.growth': 0.01 },
    futures: [future('slow'), future('fast', { 'volume.growth': 0.02 })],
  });
  const { inputs } = drawerOf(job).draw(0);

  test('the scenario goes before the region and the model', () => {
    expect(inputs[0][at('adoption.ceiling')]).toBe(0.7);
  });

  test('a future goes before the scenario', () => {
    expect(inputs.map((values) => values[at('volume.growth')])).toEqual([0.01, 0.02]);
  });

  test('the region goes before the model', () => {
    const [name, { value }] = Object.entries(job.region.inputs).find(
      ([input, figure]) => typeof figure.value === 'number' && figure.value !== hub.inputs[at(input)].value,
    )!;
    expect(inputs[0][at(name)]).toBe(value);
  });
});

describe('draws', () => {
  test('are the same in every future, unless the future says otherwise', () => {
    const job = hubJob({ futures: [future('slow'), future('fast', { 'adoption.ramp': 12 })] });
    const [slow, fast] = drawerOf(job).draw(3).inputs;
    slow.forEach((value, input) => {
      if (input !== at('adoption.ramp')) expect(fast[input]).toBe(value);
    });
  });

  test('an input that is more uncertain in one future keeps its place in the others', () => {
    const certain = drawerOf(hubJob({ sampling: 'sobol' })).draw(5).inputs[0];
    const policy = {
      ...future('p'),
      levers: [
        {
          target: 'juniorFloor',
          op: 'add',
          value: 0.1,
          profile: { step: { from: 0 } },
          coverage: { uniform: [0.2, 0.4] },
          takeUp: 1,
          deadweight: 0,
          displacement: 0,
        },
      ],
    } as const;
    const withPolicy = drawerOf(hubJob({ sampling: 'sobol', policies: [policy] })).draw(5);
    expect(withPolicy.inputs[0]).toEqual(certain);
    expect(withPolicy.levers[0][0].reach).toBeGreaterThan(0.2);
    expect(withPolicy.levers[0][0].reach).toBeLessThan(0.4);
  });

  test('a lever reaches those who are covered and take it up, and helps those it does not merely replace', () => {
    const shares = { coverage: 0.8, takeUp: 0.5, deadweight: 0.25, displacement: 0.5 };
    const profile = { step: { from: 0 } };
    const levers = [{ target: 'juniorFloor', op: 'add', value: 0.1, profile, ...shares }] as const;
    const [[drawn]] = drawerOf(hubJob({ policies: [{ ...future('p'), levers }] })).draw(0).levers;
    expect(drawn.reach).toBeCloseTo(0.8 * 0.5 * 0.75 * 0.5, 12);
    expect(drawn.paidShare).toBeCloseTo(0.75 * 0.5, 12);
  });

  test.each(['sobol', 'latin-hypercube', 'plain'] as const)('%s: correlated inputs move together', (sampling) => {
    const job = hubJob({
      sampling,
      draws: 256,
      correlations: [{ inputs: ['automationShare', 'supervision'], spearman: 0.9 }],
    });
    const drawer = drawerOf(job);
    const pairs = Array.from({ length: 256 }, (_, draw) => {
      const [values] = drawer.draw(draw).inputs;
      return [values[at('automationShare')], values[at('supervision')]];
    });
    const sameSide = pairs.filter(([a, b]) => a > 0.55 === b > 0.19).length / 256;
    // With a rank correlation of .9 six in seven pairs lie on the same side of their medians; three standard errors are .07.
    expect(Math.abs(sameSide - 0.86)).toBeLessThan(0.07);
  });
});

test('the central values are the medians', () => {
  const { inputs } = drawerOf(hubJob()).central();
  expect(inputs[0][at('automationShare')]).toBeCloseTo(0.55, 12);
});

test('a value beyond the bounds of its input is held there and reported', () => {
  const clamped: number[] = [];
  const job = hubJob({ assumptions: { 'promotion.internal': { uniform: [1.5, 2] } } });
  expect(drawerOf(job, clamped).draw(0).inputs[0][at('promotion.internal')]).toBe(1);
  expect(clamped).toEqual([at('promotion.internal')]);
});

describe('designs', () => {
  test('unknowns of the whole world are drawn alike in every region, local ones each by itself', () => {
    const values = ['krakow', 'vilnius'].map((region) => {
      const job = { ...hubJob(), scenario: { ...hubJob().scenario, region } };
      const drawer = drawerOf(job);
      const of = (name: string) => [0, 1, 2, 3].map((draw) => drawer.draw(draw).inputs[0][at(name)]);
      return { world: of('capability.doubling'), local: of('volume.elasticity') };
    });
    expect(values[0].world).toEqual(values[1].world);
    expect(values[0].local).not.toEqual(values[1].local);
  });

  test('of different regions share no order: rank correlation over 1,024 draws is that of chance', () => {
    const drawn = ['krakow', 'vilnius'].map((region) => {
      const drawer = drawerOf({ ...hubJob(), scenario: { ...hubJob().scenario, region, draws: 1024 } });
      return Array.from({ length: 1024 }, (_, draw) => drawer.draw(draw).inputs[0][at('volume.elasticity')]);
    });
    const [a, b] = drawn.map((values) => {
      const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
      const rank = new Array<number>(values.length);
      order.forEach((i, place) => (rank[i] = place - 511.5));
      return rank;
    });
    const correlation = a.reduce((sum, x, i) => sum + x * b[i], 0) / a.reduce((sum, x) => sum + x * x, 0);
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(1024));
  });
});
