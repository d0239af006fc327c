import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page.ts';
import { measureIndex, yearCell } from '../../src/results/cells.ts';
import type { Results } from '../../src/results/results.ts';
import { leaders } from '../../src/study/verdicts.ts';
import { firmContext, firmResults } from './firm-fixture.ts';
import { prose, proseOf } from './prose.ts';

const section = (html: string, id: string): string => proseOf(html, 'section', id);
const reportOf = (results: Results, language: 'en' | 'de' = 'en'): string =>
  reportHtml({ ...firmContext(language), results }).html;

const english = reportOf(firmResults);
const german = reportOf(firmResults, 'de');

describe('return and margin', () => {
  test('stand side by side with the hours that nobody uses', () => {
    const text = section(english, 'firm-return');
    expect(text).toMatch(
      /One-off workshop Central −\d\d0,000 ± \S+ € \(−.* €\) \+450,000 ± \S+ € \(.*\) \+10\.0 pp ± \d\.\d \(\+9\.\d pp to \+10\.\d pp\)/,
    );
    expect(text).toContain(
      'returns value freed hours at their wage, used or not, while the margin moves only where fewer hours are paid or more is sold',
    );
  });

  test('are told as two rankings where they differ, also in the brief', () => {
    const differ =
      /Return and margin .* December 2028: the two rank differently, benefit less cost is highest with “Structured paths with buddies” \(\+\d.*?\), margin is highest with “One-off workshop” \(\+450,000 ± \S+ €\)/;
    expect(section(english, 'firm-return')).toMatch(differ);
    expect(section(english, 'brief')).toMatch(differ);
    expect(section(german, 'brief')).toMatch(
      /die beiden reihen verschieden, .* „Structured paths with buddies“ \(.*\), Marge am höchsten mit „One-off workshop“/,
    );
  });

  test('are one verdict where the same strategy is best by both, which the brief need not say', () => {
    const years = firmResults.years.slice();
    const results = { ...firmResults, years };
    for (const period of [1, 2, 3]) {
      const margin = yearCell(results, 0, 2, measureIndex(results, 'money.margin'), period);
      margin.set(margin.map((eur) => 2 * eur));
    }
    const html = reportOf(results);
    expect(section(html, 'firm-return')).toContain('“Structured paths with buddies” is best by both');
    expect(section(html, 'brief')).not.toContain('Return and margin');
  });

  test('name those between whom it is open who is best, and then no order of the two', () => {
    const years = firmResults.years.slice();
    const results = { ...firmResults, years };
    for (const period of [1, 2, 3]) {
      const [workshop, structured] = [1, 2].map((arm) =>
        yearCell(results, 0, arm, measureIndex(results, 'money.margin'), period),
      );
      structured.set(workshop.map((eur, draw) => eur + (draw % 2 === 0 ? 1e4 : -1e4)));
    }
    const html = reportOf(results);
    expect(section(html, 'firm-return')).toMatch(
      /: benefit less cost is highest with “Structured .*?, margin cannot be told apart between “(One-off|Structured).* and “/,
    );
    expect(section(html, 'brief')).not.toContain('Return and margin');
  });

  test('of one strategy need no ranking', () => {
    const context = firmContext();
    const arms = ['baseline', 'workshop'];
    const two = (list: Float64Array): Float64Array => list.slice(0, (list.length / 3) * 2);
    const results = { ...firmResults, arms, years: two(firmResults.years), paths: two(firmResults.paths) };
    const { html } = reportHtml({ ...context, results });
    expect(section(html, 'firm-return')).toMatch(
      /: “One-off workshop” brings benefit less cost of −\d.* and margin of \+450,000/,
    );
  });

  test('are left out where the model keeps no margin', () => {
    const measures = firmResults.measures.map((one) => (one.name === 'money.margin' ? { ...one, name: 'other' } : one));
    expect(prose(reportOf({ ...firmResults, measures }))).not.toContain('Return and margin');
  });
});

test('who may be best: the highest median, and who lies within two standard errors of it on the same draws', () => {
  const of = (...lists: readonly number[][]): readonly number[] =>
    leaders(lists.map((list) => Float64Array.from(list)));
  expect(of([1, 2, 3, 4], [5, 6, 7, 8])).toEqual([1]);
  expect(of([1, 2, 3, 4], [9, 3, 3, -8])).toEqual([1, 0]);
  expect(of([1, 2, 3, 4])).toEqual([0]);
});
