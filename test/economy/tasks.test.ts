import { expect, test } from 'vitest';
import {
  atRiskShare,
  exposedAndFeasible,
  labourRequirement,
  labourSaved,
  payingShare,
} from '../../src/economy/tasks.ts';

test('K7 exposure is tilted by seniority and capped at 98 %', () => {
  expect(exposedAndFeasible(0.5, 1.1, 0.4)).toBeCloseTo(0.22, 14);
  expect(exposedAndFeasible(0.95, 1.1, 1)).toBe(0.98);
});

test('K8 half pays where AI costs as much as people; a hard step without blur', () => {
  expect(payingShare(0.6, 1, 0.1)).toBe(0.3);
  expect(payingShare(0.6, 0, 0.1)).toBeCloseTo(0.6, 4);
  expect(payingShare(0.6, 2, 0.1)).toBeLessThan(0.0001);
  expect([payingShare(0.6, 0.99, 0), payingShare(0.6, 1, 0)]).toEqual([0.6, 0]);
});

test('K9 saved labour: automation net of supervision and rework, plus help with the rest', () => {
  // 0.5 · [0.6 · (1 - 0.1 - 0.05) + 0.4 · 0.2] = 0.5 · 0.59
  expect(labourSaved(0.5, 0.6, 0.1, 0.05, 0.2)).toBeCloseTo(0.295, 14);
});

test('B-T8 without automation, supervision and rework only augmentation is left', () => {
  expect(labourSaved(0.5, 0, 0, 0, 0.2)).toBeCloseTo(0.1, 15);
});

test('K10 people needed fall with intensity', () => {
  expect(labourRequirement(0, 0.3)).toBe(1);
  expect(labourRequirement(0.5, 0.3)).toBe(0.85);
});

test('small shocks: 19.9 % exposed, 23 % of it profitable, 14.4 % saved make 0.66 %', () => {
  // @source acemoglu2024 the ten-year gain in total factor productivity, by Hulten's theorem
  const saved = labourSaved(exposedAndFeasible(0.199, 1, 0.23), 0, 0, 0, 0.144);
  expect(1 - labourRequirement(1, saved)).toBeCloseTo(0.0066, 4);
});

test('the share at risk counts what supervision and rework leave, never less than nothing', () => {
  expect(atRiskShare(0.5, 0.6, 0.1, 0.1)).toBeCloseTo(0.24, 14);
  expect(atRiskShare(0.5, 0.6, 0.7, 0.4)).toBe(0);
});
