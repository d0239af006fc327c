import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page.ts';
import { headlineRows } from '../../src/node/headline.ts';
import { measureIndex, yearCell } from '../../src/results/cells.ts';
import type { Results } from '../../src/results/results.ts';
import { firmContext, firmResults } from './firm-fixture.ts';
import { prose } from './prose.ts';

/** The firm of the fixture, in so many of whose draws business as usual has a value of the headline. */
function withBaselineIn(draws: number): Results {
  const years = firmResults.years.slice();
  const results = { ...firmResults, years };
  const headline = measureIndex(results, 'cash.cumulative');
  firmResults.periods.forEach((_, period) => yearCell(results, 0, 0, headline, period).subarray(draws).fill(NaN));
  return results;
}

const few = withBaselineIn(firmResults.draws / 2 - 1);
const enough = withBaselineIn(firmResults.draws / 2);

const page = (results: Results, language: 'en' | 'de' = 'en') => reportHtml({ ...firmContext(language), results });
const sections = (html: string): string[] =>
  [...html.matchAll(/<(?:section|figure) id="([^"]*)"/g)].map(([, id]) => id);

describe('where business as usual has no headline in most draws', () => {
  const { title, html } = page(few);

  test('the sentence above the page is that of the main strategy, the others follow', () => {
    expect(title).toMatch(/comes to [\d.,]+.* with “Structured paths with buddies”\.$/);
    expect(prose(html)).toContain('“One-off workshop”: −');
    expect(prose(html)).toContain('“Business as usual” has no such value in 33 of 64 draws.');
    const german = page(few, 'de');
    expect(german.title).toContain(' mit „Structured paths with buddies“');
    expect(prose(german.html)).toContain('hat in 33 von 64 Ziehungen keinen solchen Wert');
  });

  test('levels are told side by side, and against the main strategy on the same draws, in place of differences', () => {
    expect(sections(html)).toContain('policy-levels');
    expect(sections(html)).not.toContain('policy-differences');
    const table = prose(/<figure id="policy-levels"[\s\S]*?<\/figure>/.exec(html)![0]);
    expect(table).toMatch(
      /Against “Structured paths with buddies” on the same draws .* –.* −1\.1\d? .*million € \(90 %/,
    );
    expect(prose(html)).not.toMatch(/changes this by|differences to business as usual on the same draws in/);
  });

  test('what decides on an outcome that is not there is left out', () => {
    for (const id of ['cause-shares', 'lever-shares', 'sensitivity']) expect(sections(html)).not.toContain(id);
  });

  test('the terminal tells neither the few draws of business as usual nor differences to them', () => {
    const [usual, ...others] = headlineRows(firmContext().scenario, few);
    expect([usual.p5, usual.p50, usual.p95].every(Number.isNaN)).toBe(true);
    for (const { p50, difference } of others) {
      expect(Number.isFinite(p50)).toBe(true);
      expect(difference).toBeUndefined();
    }
  });
});

test('half of the draws are enough to compare', () => {
  const { title, html } = page(enough);
  expect(title).not.toContain('with “');
  expect(sections(html)).toContain('policy-differences');
  expect(sections(html)).not.toContain('policy-levels');
  expect(headlineRows(firmContext().scenario, enough)[1].difference).toBeDefined();
});
