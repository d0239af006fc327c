import { describe, expect, test } from 'vitest';
import { auditLinks, createLinks } from '../../../src/models/composed/link-state.ts';
import { deliver, openLinks, send } from '../../../src/models/composed/links.ts';
import type { LinkPlan } from '../../../src/models/composed/link-state.ts';

/** A part's state is a handful of figures, which its measures read. */
type Part = { readonly work?: number; readonly jobs?: number; readonly cost?: number; readonly price?: number };

const figure =
  (name: keyof Part) =>
  (state: unknown): number =>
    (state as Part)[name]!;
const reading = (part: string, name: keyof Part, stock = false, settles: number | null = null) => ({
  ...{ part, stock, settles, rivals: null },
  read: figure(name),
});

/** Places of a link's own inputs, and of those that receive. */
const [SHARE, FACTOR, ELASTICITY, RECEIVING] = [0, 1, 2, 3];
const link = (changes: Partial<LinkPlan[number]>): LinkPlan[number] => ({
  ...{ name: 'work', from: [reading('north', 'work')], to: [], share: SHARE, factor: FACTOR, elasticity: ELASTICITY },
  ...changes,
});
const receiver = (part: string, n: number, by: { size?: boolean; cost?: boolean; level?: boolean } = {}) => ({
  ...{ part, input: RECEIVING + n, level: by.level === true },
  ...{ size: by.size === true ? reading(part, 'jobs') : null, cost: by.cost === true ? reading(part, 'cost') : null },
});

/** Links month by month, from the parts as they are at the start to those that follow; what their receivers are given in the month after each. */
function run(plan: LinkPlan, months: readonly Readonly<Record<string, Part>>[], inputs: readonly number[]) {
  const state = createLinks(plan);
  const now = Float64Array.from(inputs);
  const [start, ...later] = months;
  openLinks(plan, state, start, {}, now);
  const received = later.map((parts) => {
    deliver(plan, state, now);
    send(plan, state, parts, {}, now);
    deliver(plan, state, now);
    auditLinks(plan, state);
    return Array.from(now.subarray(RECEIVING));
  });
  return { received, sent: state.totalSent[0] };
}

describe('what a link carries', () => {
  const north = { north: { work: 100 } };
  const to = [receiver('east', 0), receiver('west', 1)];

  test('its share of what leaves, in the unit of the receivers, in equal parts where nothing is said of their size', () => {
    expect(run([link({ to })], [north, north], [0.5, 3, 0, 0, 0]).received).toEqual([[75, 75]]);
  });

  test('comes on top of what a receiver has without it; where it stays, all that came beyond what came at first', () => {
    const both = [receiver('east', 0), receiver('west', 1, { level: true })];
    const months = [100, 100, 140, 80].map((work) => ({ north: { work } }));
    expect(run([link({ to: both })], months, [1, 1, 0, 7, 7]).received).toEqual([
      [57, 7],
      [77, 27],
      [47, 17],
    ]);
  });

  test('of a stock, its growth in a month', () => {
    const from = [reading('north', 'work', true)];
    const { received, sent } = run(
      [link({ from, to: [receiver('east', 0)] })],
      [100, 110, 130].map((work) => ({ north: { work } })),
      [1, 1, 0, 0],
    );
    expect([received, sent]).toEqual([[[10], [20]], 30]);
  });
});

describe('receivers divide it', () => {
  test('by size: three times the jobs, three times the work', () => {
    const parts = { north: { work: 100 }, east: { jobs: 30 }, west: { jobs: 10 } };
    const to = [receiver('east', 0, { size: true }), receiver('west', 1, { size: true })];
    expect(run([link({ to, elasticity: -1 })], [parts, parts], [1, 1, 0, 0, 0]).received).toEqual([[75, 25]]);
  });

  test('and by what became of their costs: at an elasticity of −1, who has got twice as dear has half of the weight', () => {
    const parts = (cost: number) => ({ north: { work: 100 }, east: { jobs: 20, cost }, west: { jobs: 30, cost: 5 } });
    const to = ['east', 'west'].map((part, n) => receiver(part, n, { size: true, cost: true }));
    const [[east, west]] = run([link({ to })], [parts(4), parts(8)], [1, 1, -1, 0, 0]).received;
    expect(east).toBeCloseTo(25, 9);
    expect(west).toBeCloseTo(75, 9);
  });

  test('nobody receives from itself: what both send, each has from the other', () => {
    const parts = { north: { work: 100 }, south: { work: 10 } };
    const from = [reading('north', 'work'), reading('south', 'work')];
    const to = [receiver('north', 0), receiver('south', 1)];
    expect(run([link({ from, to })], [parts, parts], [1, 1, 0, 0, 0]).received).toEqual([[10, 100]]);
  });

  test('who has nobody but itself lets nothing go', () => {
    const parts = { north: { work: 100 } };
    const { received, sent } = run([link({ to: [receiver('north', 0)] })], [parts, parts], [1, 1, 0, 0]);
    expect([received, sent]).toEqual([[[0]], 100]);
  });
});

describe('senders of work that goes where it costs less', () => {
  const RIVALS = RECEIVING + 2;
  const sender = (part: string, n: number) => ({
    ...reading(part, 'work'),
    rivals: { input: RIVALS + n, price: reading(part, 'price') },
  });
  /** What each costs its clients; the north’s price is 2, whatever they bear besides. */
  const parts = (north: number, south: number) => ({
    north: { work: 100, jobs: 1, cost: north, price: 2 },
    south: { work: 100, jobs: 3, cost: south, price: south },
  });
  const to = ['north', 'south'].map((part, n) => receiver(part, n, { size: true, cost: true }));
  const told = (share: number, south: number, north = 2) => {
    const from = [sender('north', 0), sender('south', 1)];
    const [, month] = run(
      [link({ from, to })],
      [parts(2, 2), parts(2, 2), parts(north, south)],
      [share, 1, -1, 0, 0, 1, 1],
    ).received;
    return month.slice(2);
  };

  test('learn what a unit costs there relative to here, both since the start, as far as it goes there', () => {
    expect(told(1, 1)).toEqual([0.5, 2]);
    expect(told(0.4, 1)).toEqual([0.8, 1.4]);
  });

  test('compare with their price: what clients bear here besides, they know by themselves', () => {
    const [north, south] = told(1, 2, 4);
    expect(north).toBe(1);
    expect(south).toBe(2);
  });

  test('learn nothing while costs move alike, or nothing goes there', () => {
    expect(told(1, 2)).toEqual([1, 1]);
    expect(told(0, 1)).toEqual([1, 1]);
  });
});

test('two links leave each other alone', () => {
  const parts = { north: { work: 100, jobs: 8 } };
  const plan = [
    link({ to: [receiver('east', 0), receiver('west', 1)] }),
    link({ name: 'people', from: [reading('north', 'jobs')], to: [receiver('west', 2)] }),
  ];
  expect(run(plan, [parts, parts], [1, 1, 0, 0, 0, 0]).received).toEqual([[50, 50, 8]]);
});

describe('people who may come back', () => {
  const SETTLED = RECEIVING + 1;
  const from = [reading('north', 'work', false, SETTLED)];
  const parts = { north: { work: 100 } };

  test('are settled where they are taken: their region learns their number in the month in which they arrive', () => {
    const plan = [link({ from, to: [receiver('east', 0)] })];
    expect(run(plan, [parts, parts, parts], [0.3, 2, 0, 0, 0]).received).toEqual([
      [60, 30],
      [60, 30],
    ]);
  });

  test('by several links add up, on top of those whom the region loses anyway', () => {
    const plan = [link({ from, to: [receiver('east', 0)] }), link({ from, to: [receiver('west', 2)] })];
    expect(run(plan, [parts, parts], [0.25, 1, 0, 0, 5, 0]).received).toEqual([[25, 55, 25]]);
  });
});

test('what leaves and reaches nobody is booked to the world outside, and each receiver’s part to it', () => {
  const plan = [link({ to: [receiver('east', 0, { size: true }), receiver('west', 1, { size: true })] })];
  const parts = { north: { work: 100 }, east: { jobs: 30 }, west: { jobs: 10 } };
  const state = createLinks(plan);
  const now = Float64Array.of(0.4, 2, 0, 0, 0);
  openLinks(plan, state, parts, {}, now);
  for (let month = 0; month < 3; month++) {
    deliver(plan, state, now);
    send(plan, state, parts, {}, now);
  }
  expect([...state.reaching]).toEqual([30, 10]);
  expect([state.sent[0], state.reached[0], state.outside[0]]).toEqual([100, 40, 60]);
  expect([state.totalSent[0], state.totalOutside[0], state.totalTaken[0] + state.taken[0]]).toEqual([300, 180, 120]);
});

test('an audit says what left and is nowhere', () => {
  const plan = [link({ to: [receiver('east', 0)] })];
  const state = createLinks(plan);
  state.totalSent[0] = 10;
  state.totalOutside[0] = 6;
  state.taken[0] = 3;
  expect(() => auditLinks(plan, state)).toThrow('10 left, 3 were taken in and 6 went to the world outside');
  state.totalTaken[0] = 1;
  expect(() => auditLinks(plan, state)).not.toThrow();
});

test('an audit says what was let go and never came', () => {
  const plan = [link({ to: [receiver('east', 0)] })];
  const state = createLinks(plan);
  state.totalReleased[0] = 10;
  state.arrived[0] = 6;
  state.transit[0] = 3;
  expect(() => auditLinks(plan, state)).toThrow('link work: 10 were let go, 9 arrived or are on their way');
  state.transit[0] = 4;
  expect(() => auditLinks(plan, state)).not.toThrow();
});
