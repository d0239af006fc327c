import { afterEach, expect, test, vi } from 'vitest';
import { day, outputTime } from '../../src/node/clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('SOURCE_DATE_EPOCH is the time of all outputs', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  expect(outputTime().toISOString()).toBe('2026-01-01T00:00:00.000Z');
  expect(day(outputTime())).toBe('2026-01-01');
});

test.each(['', 'yesterday', '-1', '1e9', '99999999999999999'])('without a usable one (%o) it is now', (epoch) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') });
  expect(outputTime().toISOString()).toBe('2026-11-23T10:00:00.000Z');
});
