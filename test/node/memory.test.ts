import { expect, test } from 'vitest';
import { bytesNeeded, refuseTooLarge } from '../../src/node/memory.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const lever = { cost: { per: 'month', eur: 1 } };
const small = {
  draws: 100,
  months: 24,
  policies: [{ levers: [lever, {}] }],
  packages: [],
  futures: [{}],
} as unknown as Scenario;
const measures = [{ monthly: true }, {}, {}];

test('doubles per draw: 2 arms × (3 measures, the cost and its line, 3 periods each; 25 months of one measure)', () => {
  expect(bytesNeeded(small, measures)).toBe(8 * 100 * 2 * (5 * 3 + 25));
});

test('what fits is not refused', () => {
  expect(() => refuseTooLarge(small, measures, 64_000)).not.toThrow();
});

test('what does not fit is refused with the number of draws that would', () => {
  expect(() => refuseTooLarge({ ...small, draws: 1_000_000 }, measures, 64_000_000)).toThrow(
    '1,000,000 draws need about 0.64 GB of memory, and there are 0.064 GB. At most 100,000 draws fit; see --draws.',
  );
});

test('where not even one draw fits, fewer draws are no advice', () => {
  expect(() => refuseTooLarge(small, measures, 600)).toThrow('Take fewer policies and futures.');
});
