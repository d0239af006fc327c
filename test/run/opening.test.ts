import { expect, test } from 'vitest';
import { firmModel } from '../firm.ts';
import { monthCell, monthlyIndex, measureIndex, yearCell } from '../../src/results/cells.ts';
import { simulate } from '../../src/pipeline.ts';
import { readData } from '../../src/node/data.ts';
import { parseFile } from '../../src/node/scenarios.ts';

const parsed = parseFile('scenarios/hybrid-firm/machine-builder.yaml');
if (!('scenario' in parsed)) throw new Error('the scenario has problems');
const scenario = { ...parsed.scenario, draws: 2, months: 12 };
const results = simulate({ scenario, ...readData(scenario), drawsOnly: true });

test('what says something about a month that is over has no value as the run begins, and one from its first month on', () => {
  const measure = measureIndex(results, 'cost.perHour');
  expect(firmModel.measures[measure].noOpening).toBe(true);
  expect([...yearCell(results, 0, 0, measure, 0)]).toEqual([NaN, NaN]);
  const monthly = monthlyIndex(results, measure);
  expect([...monthCell(results, 0, 0, monthly, 0)]).toEqual([NaN, NaN]);
  for (const cost of monthCell(results, 0, 0, monthly, 1)) expect(cost).toBeGreaterThan(10);
});

test('what there is from the beginning has its value', () => {
  const measure = measureIndex(results, 'staff.heads');
  expect([...yearCell(results, 0, 0, measure, 0)]).toEqual([140, 140]);
});
