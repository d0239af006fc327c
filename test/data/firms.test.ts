import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/models/tables/csv.ts';
import { parseRegion } from '../../src/models/tables.ts';
import { parseTokenPrices } from '../../src/models/tables/token-prices.ts';
import { inputs } from '../../src/models/hybrid-firm/inputs.ts';
import { references, textOf } from './read.ts';

const folder = join(import.meta.dirname, '../../data/firms');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));
const priced = parseTokenPrices('data/token-prices.csv', textOf('token-prices.csv')).map((p) => `${p.provider}/${p.model}`);

test('there are eight firms', () => {
  expect(names.sort()).toEqual([
    'automotive-supplier',
    'consultancy',
    'contact-centre',
    'law-office',
    'machine-builder',
    'metal-works',
    'service-group',
    'trading-firm',
  ]);
});

describe.each(names)('%s', (name) => {
  const file = `firms/${name}`;
  const firm = parseRegion(`data/${file}.yaml`, textOf(`${file}.yaml`), { inputs, references });
  const roles = readCsv(`data/${file}.roles.csv`, textOf(`${file}.roles.csv`), ['role', 'heads']).map(({ cells }) => cells);
  const tasks = readCsv(`data/${file}.tasks.csv`, textOf(`${file}.tasks.csv`), ['task', 'role', 'share']).map(
    ({ cells }) => cells,
  );

  test('has as many people in its roles as it is said to employ', () => {
    const heads = roles.reduce((total, { heads }) => total + Number(heads), 0);
    expect(heads).toBe(firm.facts['staff']?.value);
  });

  test('gives every role work, and no role more than its time', () => {
    expect(new Set(tasks.map(({ role }) => role))).toEqual(new Set(roles.map(({ role }) => role)));
    for (const { role } of roles) {
      const busy = tasks.filter((task) => task.role === role).reduce((total, { share }) => total + Number(share), 0);
      expect(busy, role).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('buys tokens that have a price, for all tasks but those of the hand', () => {
    for (const { task, model, class: kind } of tasks) {
      if (kind === 'physical') expect(model, task).toBe('');
      else expect(priced, task).toContain(model);
    }
  });

  test('names a listed source in every row; an estimate is graded as judgement', () => {
    for (const { source, grade } of [...roles, ...tasks]) {
      expect(references).toHaveProperty(source);
      if (source === 'ownestimate') expect(grade).toBe('judgement');
    }
  });
});
