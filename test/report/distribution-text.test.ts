import { expect, test } from 'vitest';
import { assumptionText } from '../../src/report/distribution-text.ts';
import { slugs, viewOf } from '../../src/report/view.ts';
import type { Assumption } from '../../src/scenario/scenario.ts';
import { fixtureContext } from './fixture.ts';

const view = viewOf(fixtureContext());
const said = (value: Assumption): string => assumptionText(view, value).replaceAll('\u202f', ' ');

test.each<[Assumption, string]>([
  [0.25, '0.25'],
  [{ normal: { mean: 0.03, sd: 0.02 } }, 'normal: mean 0.03, standard deviation 0.02'],
  [{ normal: { mean: 1, sd: 2, low: 0 } }, 'normal: mean 1, standard deviation 2, cut to 0–no limit'],
  [{ lognormal: { median: 8, factor90: 2 } }, 'lognormal: median 8, 90 % between 4 and 16'],
  [{ beta: { alpha: 8, beta: 2 } }, 'beta: mean 0.8, parameters 8 and 2'],
  [{ uniform: [3000, 6000] }, 'uniform from 3,000 to 6,000'],
  [{ triangular: { low: 0, mode: 1, high: 3 } }, 'triangular: 0 to 3, most likely 1'],
  [{ pert: { low: 0, mode: 0.9, high: 1.6 } }, 'PERT: 0 to 1.6, most likely 0.9'],
  [{ discrete: { values: [1, 2], weights: [1, 3] } }, 'one of 1 (25 %) and 2 (75 %)'],
  [{ empirical: [3, 1, 2] }, 'one of 3 observed values from 1 to 3'],
  [{ expert: { p5: 1, p50: 2, p95: 4 } }, 'median 2, 90 % between 1 and 4 (expert)'],
  [{ path: [{ month: 2026 * 12, value: 1 }] }, 'by date: January 2026 1'],
])('%j reads “%s”', (value, text) => {
  expect(said(value)).toBe(text);
});

test('names of any kind become different, harmless names of files', () => {
  expect(slugs(['measured', '../../etc/passwd', 'Żółw', 'żółw', '***'])).toEqual([
    'measured',
    'etc-passwd',
    'w',
    'w4',
    '5',
  ]);
});
