import { describe, expect, test } from 'vitest';
import { monthly } from '../../src/economy/calendar.ts';
import { at } from '../../src/models/hub-displacement/indices.ts';
import { B, K, S, account } from '../../src/models/hub-displacement/layout.ts';
import { QUIET, oneRun } from '../one-run.ts';

describe('B-T3: a hub without AI, growth, cycle and cuts stays as it is', () => {
  const town = oneRun(QUIET);
  const jobs = town.read('hub.jobs');
  const start = Object.fromEntries(
    ['unemployment.rate', 'unemployment.youth', 'unemployment.young', 'labourForce', 'local.jobs', 'hub.jobs'].map(
      (name) => [name, town.read(name)],
    ),
  );
  let hires = 0;
  let exits = 0;
  let ending = 0;
  const oldest = () => {
    let persons = 0;
    for (let cell = 0; cell < K * S; cell++) persons += town.state.people.stock[account.hub + cell * B + B - 1];
    return persons;
  };
  const hazard = monthly(town.draw.now[at('retirement')] + town.draw.now[at('mortality')]);
  town.step(96, () => {
    hires += town.read('hires.total');
    exits += jobs === 0 ? 0 : town.read('quits');
    ending += oldest() * hazard;
  });

  test('headcount moves by less than a fifth of a per cent in eight years', () => {
    expect(Math.abs(town.read('hub.change'))).toBeLessThan(0.002);
  });

  test('hires replace those who leave; retirement and death, at the hazard of the staff of 55 and more, are the rest', () => {
    const gone = hires - exits - (town.read('hub.jobs') - jobs);
    expect(Math.abs(gone / ending - 1)).toBeLessThan(0.03);
  });

  test('seniority stays within a percentage point', () => {
    const shares = [0, 1, 2].map(
      (s) => share(town.state.monthly.headsByCell, s) - share(town.state.monthly.headsAtStart, s),
    );
    for (const change of shares) expect(Math.abs(change)).toBeLessThan(0.01);
  });

  test.each([
    ['unemployment.rate', 0.003],
    ['unemployment.youth', 0.01],
    ['unemployment.young', 0.005],
  ])('%s moves by less than %f', (name, tolerance) => {
    expect(Math.abs(town.read(name) - start[name])).toBeLessThan(tolerance);
  });

  test('the labour force stays within a fifth of a per cent', () => {
    expect(Math.abs(town.read('labourForce') / start.labourForce - 1)).toBeLessThan(0.002);
  });

  test('nobody is laid off', () => {
    expect(town.state.displaced.everLaidOff).toBe(0);
  });
});

test('in whole people a quiet hub is the same hub with noise: within 1 % after four years', () => {
  const town = oneRun(QUIET, { mode: 'integer' });
  town.step(48);
  expect(Math.abs(town.read('hub.change'))).toBeLessThan(0.01);
});

function share(heads: Float64Array, seniority: number): number {
  const total = heads.reduce((sum, n) => sum + n, 0);
  return heads.reduce((sum, n, cell) => sum + (cell % 3 === seniority ? n : 0), 0) / total;
}
