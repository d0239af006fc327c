import { describe, expect, test } from 'vitest';
import { QUIET, oneRun } from '../../one-run.ts';
import type { OneRun } from '../../one-run.ts';
import { hub } from '../../hub.ts';

const place = (name: string): number => hub.inputs.findIndex((input) => input.name === name);

/** Clients lose twice the price with an error, a hundredth with a day; they answer with an elasticity of .8. */
const CLIENTS = {
  ...QUIET,
  ...{ 'service.errors': 0.05, 'service.errorCost': 2, 'service.days': 5, 'service.dayCost': 0.01 },
  ...{ 'volume.elasticity': 0.8 },
};
/** 1 + 2 · .05 + .01 · 5, in units of the price. */
const BORNE = 1.15;

/** A hub in which something changes after a year. */
function changed(to: Readonly<Record<string, number>>, given: Readonly<Record<string, number>> = {}): OneRun {
  const town = oneRun({ ...CLIENTS, ...given });
  town.step(12);
  for (const [name, value] of Object.entries(to)) town.draw.now[place(name)] = value;
  town.step(1);
  return town;
}

describe('quality and speed, wherever work is done (S0-18)', () => {
  test('that do not change move nothing: the same hub whatever its errors, days and what they cost', () => {
    const volumes = (inputs: Readonly<Record<string, number>>): number[] => {
      const town = oneRun(
        { ...CLIENTS, 'events.hazard': 0.3, 'adoption.initialShare': 0.2, ...inputs },
        { mode: 'integer' },
      );
      town.step(24);
      return [...town.state.firms.lnVolume, town.read('hub.jobs')];
    };
    const slow = { 'service.errors': 0.3, 'service.errorCost': 9, 'service.days': 60, 'service.dayCost': 0.02 };
    expect(volumes(slow)).toEqual(volumes({}));
  });

  test('clients answer to errors and days as to a price', () => {
    const better = changed({ 'service.errors': 0, 'service.days': 0 });
    const plain = changed({});
    const gained = better.state.firms.lnVolume[0] - plain.state.firms.lnVolume[0];
    expect(gained).toBeCloseTo(0.8 * Math.log(BORNE), 12);
    expect(better.read('hub.clientCost') / better.read('hub.unitCost')).toBeCloseTo(1 / BORNE, 12);
    expect(plain.read('hub.clientCost')).toBe(plain.read('hub.unitCost'));
    const slower = changed({ 'service.days': 10 });
    expect(slower.state.firms.lnVolume[0] - plain.state.firms.lnVolume[0]).toBeCloseTo(
      -0.8 * Math.log(1.2 / BORNE),
      12,
    );
  });

  test('they answer once, and back when it is as it was', () => {
    const town = changed({ 'service.errors': 0 });
    const after = [...town.state.firms.lnVolume];
    town.step(1);
    const drift = town.state.firms.lnVolume[0] - after[0];
    expect(Math.abs(drift)).toBeLessThan(1e-3);
    town.draw.now[place('service.errors')] = 0.05;
    town.step(1);
    expect(Math.max(...town.state.firms.burden.map(Math.abs))).toBeLessThan(1e-12);
    const plain = changed({});
    plain.step(2);
    expect(town.state.firms.lnVolume[0]).toBeCloseTo(plain.state.firms.lnVolume[0], 2);
  });

  test('where AI does the work, what it makes of errors and days counts as far as it is used', () => {
    const used = {
      'adoption.initialShare': 1,
      'adoption.innovation': 0.5,
      'service.aiErrors': -1,
      'service.aiDays': -1,
    };
    const town = oneRun({ ...CLIENTS, ...used });
    town.step(36);
    const { firms } = town.state;
    expect(Math.max(...firms.used)).toBeGreaterThan(0.1);
    firms.burden.forEach((burden, j) => expect(burden).toBeCloseTo((BORNE - 0.15 * firms.used[j]) / BORNE - 1, 12));
    expect(town.read('hub.clientCost')).toBeLessThan(town.read('hub.unitCost'));
  });

  test('a hub that has become worse loses sites to its rivals, at equal cost (B4)', () => {
    const announced = (errors: number): number => {
      let sum = 0;
      for (let draw = 0; draw < 4; draw++) {
        const town = oneRun({ ...CLIENTS, 'events.hazard': 0.2, 'events.costGap': 4 }, { mode: 'integer', draw });
        town.draw.now[place('service.errors')] = errors;
        town.draw.now[place('volume.elasticity')] = 0;
        town.step(48, () => (sum += town.read('announced.jobs')));
      }
      return sum;
    };
    const [better, equal, worse] = [0, 0.05, 0.3].map(announced);
    expect(worse).toBeGreaterThan(1.2 * equal);
    expect(better).toBeLessThan(equal);
  });
});
