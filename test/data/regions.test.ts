import { describe, expect, test } from 'vitest';
import { median, support } from '../../src/numeric/distribution.ts';
import { inputs, regions as all, textOf } from './read.ts';

const regions = all.filter(({ models }) => models.includes('hub-displacement'));

const groups = ['mix', 'seniority', 'labourForceAge', 'trade'] as const;
const ageBands = ['15-24', '25-29', '30-39', '40-54', '55+'];

test('there are seven hubs', () => {
  expect(regions.map(({ name }) => name)).toEqual([
    'bengaluru',
    'hyderabad',
    'krakow',
    'lisbon',
    'metro-manila',
    'tallinn',
    'vilnius',
  ]);
});

describe.each(regions)('$name', (region) => {
  test('sets what makes a place: its hub, its people, its wages', () => {
    for (const name of ['hub.jobs', 'labourForce', 'wage.level', 'unemployment.15-24', 'jobFinding']) {
      expect(region.inputs, name).toHaveProperty([name]);
    }
  });

  test.each(groups)('sets all weights of %s or none, and they add up to 1', (group) => {
    const own = Object.entries(region.inputs).filter(([name]) => name.startsWith(`${group}.`));
    const all = inputs.filter(({ name }) => name.startsWith(`${group}.`));
    if (own.length === 0) return;
    expect(own).toHaveLength(all.length);
    const sum = own.reduce((total, [, { value }]) => total + median(value), 0);
    // Weights are printed with four decimals at most, so each may be off by half a unit in the last.
    expect(Math.abs(sum - 1)).toBeLessThanOrEqual(own.length * 0.00005 + 1e-12);
  });

  test('gives its figures in the unit of the input', () => {
    const units = new Map(inputs.map(({ name, unit }) => [name, unit]));
    const wrong = Object.entries(region.inputs).filter(([name, { unit }]) => unit !== units.get(name));
    expect(wrong.map(([name, { unit }]) => `${name}: ${unit}, not ${units.get(name)}`)).toEqual([]);
  });

  test('grows without AI as its counts say: as lately, or slower still as before, and perhaps not at all', () => {
    const counted = (when: string): number => {
      const [, figure] = Object.entries(region.facts).find(([name]) => name.startsWith(`growth.${when}.`)) ?? [];
      return median(figure?.value ?? NaN);
    };
    const recent = counted('recent');
    const mean = (recent + recent * (recent / counted('earlier'))) / 2;
    const sd = Math.max(0.02, mean / 1.645);
    const { normal } = region.inputs['volume.growth']?.value as { normal: { mean: number; sd: number } };
    expect([normal.mean, normal.sd]).toEqual([expect.closeTo(mean, 3), expect.closeTo(sd, 3)]);
  });

  test('has more people in its labour force than jobs in its hub, in every draw', () => {
    const jobs = region.inputs['hub.jobs']?.value ?? Infinity;
    const people = region.inputs['labourForce']?.value ?? 0;
    expect(support(jobs)[1]).toBeLessThan(support(people)[0]);
  });

  test('has no age group with more unemployment than the youngest', () => {
    const rates = ageBands.flatMap((band) => {
      const figure = region.inputs[`unemployment.${band}`];
      return figure === undefined ? [] : [median(figure.value)];
    });
    expect(rates[0]).toBe(Math.max(...rates));
  });

  test('says whether its unemployed are registered or found by a survey, and counts as many', () => {
    const figure = region.inputs['unemployment.15-24'];
    expect(figure?.note).toMatch(/^(People registered with the labour office|Household survey)/);
    const [, young] = Object.entries(region.facts).find(([name]) => name.startsWith('unemployed.under30.')) ?? [];
    if (young === undefined) return;
    const bands = ['15-24', '25-29'].map(
      (band) => median(region.inputs[`unemployment.${band}`].value) * median(region.inputs[`labourForceAge.${band}`].value),
    );
    const people = median(region.inputs.labourForce.value) * (bands[0] + bands[1]);
    // One count is of the year before the start, the other of the year after it.
    expect(people).toBeGreaterThan(median(young.value));
    expect(people).toBeLessThan(1.4 * median(young.value));
  });

  test('says why where a figure is judgement, and from where where it is borrowed', () => {
    const figures = Object.entries({ ...region.inputs, ...region.facts });
    const silent = figures.filter(([, { grade, note }]) => grade === 'judgement' && note === undefined);
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(figures.filter(([, { borrowedFrom }]) => borrowedFrom === region.name)).toEqual([]);
  });

  test('refers only to notes that exist', () => {
    const figures = { ...region.inputs, ...region.facts };
    const lost = Object.values(figures).flatMap(({ note }) => {
      const target = /^see ([\w.+-]+?)(?:[;,]|$)/.exec(note ?? '')?.[1];
      return target === undefined || figures[target]?.note !== undefined ? [] : [target];
    });
    expect(lost).toEqual([]);
  });
});

test('no file has a machine path or an address with a password', () => {
  for (const { name } of regions) expect(textOf(`regions/${name}.yaml`)).not.toMatch(/\/(home|tmp|work|Users)\/|:\/\/[^/]*@/);
});
