import { expect, test } from 'vitest';
import { findMeasure, periodOfYear, yearCell } from '../../../src/results/cells.ts';
import { pairedOf } from '../../../src/results/summary.ts';
import { jobFrom, runDraws } from '../../hub.ts';

test('the supplier’s headline answers its question: whether pay keeps the experts that training makes', () => {
  const job = jobFrom('scenarios/hybrid-firm/automotive-supplier.yaml', { draws: 32 });
  const results = runDraws(job);
  const { headline } = job.scenario;
  const [usual, training, ladder] = ['baseline', 'training', 'ladder'].map((name) =>
    yearCell(
      results,
      0,
      results.arms.indexOf(name),
      findMeasure(results, headline.measure),
      periodOfYear(results, headline.year),
    ),
  );
  // Without training there is hardly anybody who could leave, so no share of them.
  expect(usual.filter(Number.isNaN).length).toBeGreaterThan(0.75 * usual.length);
  expect(training.every((share) => share >= 0)).toBe(true);
  const kept = pairedOf(ladder, training, null);
  expect(kept.mean).toBeLessThan(-3 * kept.error.mean);
});
