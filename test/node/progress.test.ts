import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { duration, showProgress, statusLine } from '../../src/node/progress.ts';

test.each([
  [0, 0, 0, '0 of 1,024 draws'],
  [64, 0.05, 2, '64 of 1,024 draws · 32/s · 38 s left'],
  [512, 0.5, 100, '512 of 1,024 draws · 5/s · 1 min 40 s left'],
  [1024, 0.9, 9, '1,024 of 1,024 draws · luck and causes · 1.0 s left'],
  [1024, 1, 10, '1,024 of 1,024 draws'],
])('%i draws, a share %d of the work after %d s', (done, share, seconds, line) => {
  expect(statusLine(done, 1024, share, seconds)).toBe(line);
});

test.each([
  [0.44, '0.4 s'],
  [42.4, '42 s'],
  [59.6, '1 min 0 s'],
  [95, '1 min 35 s'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test('in a pipe progress is plain lines, one every few seconds, none where nothing changed', () => {
  vi.useFakeTimers();
  const pipe = new PassThrough();
  const progress = showProgress('krakow', 1024, pipe as unknown as NodeJS.WriteStream);
  for (const draws of [128, 256, 512]) {
    progress.update(draws, draws / 2048);
    vi.advanceTimersByTime(2000);
  }
  vi.advanceTimersByTime(9000);
  progress.stop();
  vi.useRealTimers();
  const text = String(pipe.read());
  expect(text).not.toContain('\u001b');
  expect(text).not.toContain('\r');
  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => line.match(/^krakow {2}(\d+) of 1,024 draws/)?.[1])).toEqual(['0', '256', '512']);
});
