import { expect, test } from 'vitest';
import { quantile } from '../../../src/numeric/distribution.ts';
import { fillUniforms, keyFromSeed } from '../../../src/numeric/random.ts';
import { BUDDIES, firmModel, firmRun } from '../../firm.ts';

const DRAWS = 16;
const MONTHS = 18;
/** Heads of the firm as its table has it. */
const HEADS = 120;
const measures = ['adoption.all', 'work.aiShare', 'cost.perHour', 'saved.perUser', 'trust', 'fear', 'quality.errors'];

/** Every input drawn from its prior, the same for both firms. */
function drawn(draw: number): Readonly<Record<string, number>> {
  const u = new Float64Array(firmModel.inputs.length);
  fillUniforms(u, u.length, keyFromSeed('cells'), draw, 1, 0);
  return Object.fromEntries(firmModel.inputs.map(({ name, value }, i) => [name, quantile(value, u[i])]));
}

/** What a firm of this size comes to, by draw and measure. */
function outcomes(heads: number): { groups: number; values: number[][] } {
  let groups = 0;
  const values = Array.from({ length: DRAWS }, (_, draw) => {
    const run = firmRun({ ...drawn(draw), ...BUDDIES, 'firm.size': heads / HEADS }, { mode: 'integer', draw });
    run.step(MONTHS);
    groups = run.state.staff.groups;
    return measures.map((measure) => run.read(measure));
  });
  return { groups, values };
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
const spread = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((x) => (x - mean(values)) ** 2)) * (values.length / (values.length - 1)));

test('a firm of 5,200, counted in cells, has the distribution of one of 4,800, followed one by one', () => {
  const people = outcomes(4800);
  const cells = outcomes(5200);
  expect(people.groups).toBeGreaterThan(4700);
  expect(cells.groups).toBeLessThan(400);
  measures.forEach((measure, m) => {
    const [a, b] = [people, cells].map(({ values }) => values.map((row) => row[m]));
    const error = spread(a) / Math.sqrt(DRAWS);
    expect(Math.abs(mean(b) - mean(a)), measure).toBeLessThan(error);
    expect(Math.abs(spread(b) / spread(a) - 1), measure).toBeLessThan(0.1);
  });
});

test('what cells leave out: newcomers join people who had their course, so that less than 0.2 % of paid time is missing', () => {
  const learning = [4800, 5200].map((heads) => {
    const run = firmRun({ ...BUDDIES, 'firm.size': heads / HEADS }, { mode: 'integer' });
    run.step(MONTHS);
    return run.read('hours.learning');
  });
  expect(learning[0] - learning[1]).toBeGreaterThan(0);
  expect(learning[0] - learning[1]).toBeLessThan(0.002);
});
