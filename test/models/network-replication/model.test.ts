import { describe, expect, test } from 'vitest';
import type { Draw } from '../../../src/models/model.ts';
import { audit } from '../../../src/models/network-replication/audit.ts';
import { networkReplication as model } from '../../../src/models/network-replication/index.ts';
import { replicateNetwork } from '../../../src/models/network-replication/replicate.ts';
import { stepsUntil } from '../../../src/models/network-replication/step.ts';
import { parseNetwork, parseOccupations } from '../../../src/models/network-replication/tables.ts';
import { tenthsOf } from '../../../src/models/network-replication/tenths.ts';
import { median } from '../../../src/numeric/distribution.ts';

const occupations = 'occupation,employment,automation\nclerks,400,0.6\ncooks,300,0.1\ncoders,500,0.3\n';
const moves = 'from,to,share\nclerks,cooks,3\nclerks,coders,1\ncooks,clerks,1\ncoders,clerks,1\ncoders,cooks,1\n';
const region = { name: 'x', label: { en: 'x', de: 'x' }, country: 'x', models: [], inputs: {}, facts: {} };
const tables = { occupations: { file: 'o.csv', text: occupations }, network: { file: 'n.csv', text: moves } };

function run(inputs: Readonly<Record<string, number>> = {}) {
  const fixed = model.prepare({ region, tables, calendar: { startYear: 2025, startMonth: 1, months: 240 } });
  const draw: Draw = {
    now: Float64Array.from(model.inputs, ({ name, value }) => inputs[name] ?? median(value)),
    mode: 'expected',
    uniforms: (out, count) => out.fill(0.5, 0, count),
  };
  const state = model.initial(fixed, draw);
  const read = (name: string) => model.measures.find((one) => one.name === name)!.read(state, fixed);
  return { fixed, state, read, step: (month: number) => model.step(state, fixed, draw, month) };
}

test('52 steps of 6.75 weeks are 81 months; a month takes the step that ends in it', () => {
  expect([0, 1, 2, 3, 4, 81, 162].map(stepsUntil)).toEqual([0, 0, 1, 1, 2, 52, 104]);
});

test('a run by the month is the replication, step by step; the window of the transition is its mean', () => {
  const stay = 0.5502916755953751;
  const country = run({ 'shock.start': 5, 'shock.years': 2, 'cycle.amplitude': 0.02, 'automation.scale': 0.5 });
  const ours = replicateNetwork({
    employment: [400, 300, 500],
    automation: [0.3, 0.05, 0.15],
    mobility: [
      [0, 0.75, 0.25],
      [1, 0, 0],
      [0.5, 0.5, 0],
    ],
    stay,
    parameters: { shockStart: 5, shockDuration: (2 * 52) / 6.75, cycleAmplitude: 0.02 },
    steps: 40,
  });
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
  let idle = 0;
  let long = 0;
  let people = 0;
  for (let month = 0; month < 60; month++) {
    const before = country.state.steps;
    country.step(month);
    const t = stepsUntil(month + 1);
    expect(country.state.steps).toBe(t);
    expect(country.read('unemployment.rate')).toBeCloseTo(ours.unemploymentRate[t], 12);
    expect(country.read('vacancy.rate')).toBeCloseTo(ours.vacancyRate[t], 12);
    expect(country.read('longTerm.rate')).toBeCloseTo(ours.longTermRate[t], 12);
    expect(country.read('employed.people')).toBeCloseTo(sum(ours.employed[t]), 9);
    expect(country.read('jobs.wanted')).toBeCloseTo(sum(ours.targetDemand[t]), 9);
    const net = country.read('hires.people') - country.read('separations.people');
    expect(net).toBeCloseTo(t === before ? 0 : sum(ours.employed[t]) - sum(ours.employed[t - 1]), 9);
    expect(country.read('hires.people') > 0).toBe(t > before);
    if (t > before && t > 5 && t <= 5 + (2 * 52) / 6.75) {
      idle += sum(ours.unemployed[t]);
      long += sum(ours.longTermUnemployed[t]);
      people += sum(ours.employed[t]) + sum(ours.unemployed[t]);
    }
    expect(country.read('transition.unemployment')).toBeCloseTo(people > 0 ? idle / people : 0, 12);
    expect(country.read('transition.longTerm')).toBeCloseTo(people > 0 ? long / people : 0, 12);
  }
  // Tenths of 120 people: the first two and a half are cooks, then coders, the last three and a third clerks.
  const rate = (name: string) => country.read(`transition.tenth.${name}`);
  expect(rate('1')).toBeCloseTo(rate('2'), 12);
  expect(rate('10')).toBeGreaterThan(rate('1'));
});

test('tenths hold equal numbers, the least automated first; an occupation on a cut is in both', () => {
  const { tenths, automationOfTenth } = tenthsOf(parseOccupations(tables.occupations));
  const of = (k: number) => [...tenths.subarray(3 * k, 3 * k + 3)];
  expect(of(0)).toEqual([0, 0.4, 0]);
  expect(of(2).map((share) => Number(share.toFixed(12)))).toEqual([0, 0.2, 0.12]);
  expect(of(9)).toEqual([0.3, 0, 0]);
  expect(automationOfTenth[0]).toBeCloseTo(0.1, 12);
  expect(automationOfTenth[2]).toBeCloseTo(0.2, 12);
  expect(automationOfTenth[9]).toBeCloseTo(0.6, 12);
});

describe('the audit sees', () => {
  test.each([
    ['people out of nowhere', ({ market }) => (market.employed[0] += 1), /ledger: .* persons at the start/],
    ['a negative stock', ({ market }) => (market.vacancies[1] = -1), /cooks has -1 vacant/],
    ['spells that are not those of the unemployed', ({ market }) => (market.spells[2] += 1), /spells: coders/],
  ] as [string, (state: ReturnType<typeof run>['state']) => void, RegExp][])('%s', (_, spoil, message) => {
    const { state, fixed } = run();
    audit(state, fixed);
    spoil(state);
    expect(() => audit(state, fixed)).toThrow(message);
  });
});

describe('tables', () => {
  const names = parseOccupations(tables.occupations);

  test('rows of moves are scaled to 1, staying is left out, and who never leaves has zeros', () => {
    const text = 'from,to,share\nclerks,cooks,3\nclerks,coders,1\nclerks,clerks,9\ncooks,cooks,1\ncoders,cooks,0.2\n';
    expect([...parseNetwork({ file: 'n.csv', text }, names)]).toEqual([0, 0.75, 0.25, 0, 0, 0, 0, 1, 0]);
  });

  test('labels are names unless given', () => {
    const text = 'occupation,employment,automation,label,label_de\na,1,0,Aces,\nb,1,0,,\nc,1,0,Cooks,Köche\n';
    expect(parseOccupations({ file: 'o.csv', text }).map(({ label }) => [label.en, label.de])).toEqual([
      ['Aces', 'Aces'],
      ['b', 'b'],
      ['Cooks', 'Köche'],
    ]);
  });

  test.each([
    ['occupation,employment,automation\n', 'o.csv:1: there is no occupation'],
    ['occupation,employment,automation\n,1,0\n', 'o.csv:2: the occupation has no name'],
    ['occupation,employment,automation\na,1,0\na,1,0\n', 'o.csv:3: a is there twice, first in line 2'],
    ['occupation,employment,automation\na,-1,0\n', 'o.csv:2: employment -1: a number from 0 is expected'],
    ['occupation,employment,automation\na,1,1.2\n', 'o.csv:2: automation 1.2: a number from 0 to 1 is expected'],
    ['occupation,employment,automation\na,1,\n', 'o.csv:2: automation is missing'],
  ])('occupations %j: %s', (text, message) => {
    expect(() => parseOccupations({ file: 'o.csv', text })).toThrow(message);
  });

  test.each([
    ['clerks,cooks,1\nclerks,cooks,1\n', 'n.csv:3: clerks → cooks is there twice, first in line 2'],
    ['clerks,bakers,1\n', 'n.csv:2: to bakers is not in the table of occupations'],
    ['clerks,cooks,1\ncooks,clerks,1\n', 'n.csv:1: no row begins at coders'],
    ['clerks,cooks,x\n', 'n.csv:2: share x: a number from 0 is expected'],
  ])('moves %j: %s', (rows, message) => {
    expect(() => parseNetwork({ file: 'n.csv', text: `from,to,share\n${rows}` }, names)).toThrow(message);
  });
});
