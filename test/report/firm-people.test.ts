import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page.ts';
import { commonOrder } from '../../src/study/gains-and-losses.ts';
import type { SureChange } from '../../src/study/gains-and-losses.ts';
import { firmContext, firmResults } from './firm-fixture.ts';
import { prose, proseOf } from './prose.ts';

const english = reportHtml(firmContext()).html;
const german = reportHtml(firmContext('de')).html;

const figure = (html: string, id: string): string => proseOf(html, 'figure', id);
const section = (html: string, id: string): string => proseOf(html, 'section', id);

describe('how many jobs a strategy costs', () => {
  test('is a figure whose title counts people with business as usual and with the main strategy', () => {
    expect(figure(english, 'people-employed')).toMatch(
      /People employed in December 2028: 140 with “Business as usual”, 110 ± \d(\.\d)? with “Structured paths with buddies”/,
    );
    expect(figure(german, 'people-employed')).toMatch(
      /Beschäftigte im Dezember 2028: 140 mit „Weiter wie bisher“, 110 ± \d(,\d)? mit „/,
    );
  });

  test('is a table with what led there: three years of hires, departures and layoffs', () => {
    const text = section(english, 'firm-work');
    expect(text).toContain('Business as usual Central 140 – 24 24 0 0');
    expect(text).toMatch(
      /Structured paths with buddies Central 110 ± \S+ \(\d+ to \d+\) −30 ± \S+ \(−\d+ to −\d+\) 6 24 18 9\.0 ± \S+ \(6 to 12\)/,
    );
  });

  test('is a line of the brief, with those laid off', () => {
    expect(section(english, 'brief')).toMatch(
      /People employed in December 2028: 140 with .*; laid off over the run: 0 with “Business as usual”, 9\.0 ± \S+ with “Structured/,
    );
    expect(section(german, 'brief')).toMatch(/gekündigt während des Laufs: 0 mit „Weiter wie bisher“, 9,0 ± \S+ mit „/);
  });

  test('of another strategy that employs fewer is told in the brief, too', () => {
    const { html } = reportHtml({ ...firmContext(), scenario: { ...firmContext().scenario, main: 'workshop' } });
    expect(section(html, 'brief')).toMatch(
      /140 with “Business as usual”, 125 ± \S+ with “One-off workshop”, 110 ± \S+ with “Structured .*; laid off .* 9\.0 ± \S+ with “Structured/,
    );
    expect(figure(html, 'people-employed')).not.toMatch(/110 ± \S+ with/);
  });

  test('stands beside gains and losses, without taking a side', () => {
    expect(section(english, 'policies')).toMatch(
      /One-off workshop Central −1\d ± \S+ \(fewer in 100 % of draws\) .*Structured paths with buddies Central −30 ± \S+ \(fewer in 100 % of draws\)/,
    );
    expect(section(german, 'policies')).toMatch(/−30 ± \S+ \(weniger in 100 % der Ziehungen\)/);
  });

  test('is left out where the model does not count people', () => {
    const measures = firmResults.measures.map((one) => (one.name === 'staff.heads' ? { ...one, name: 'other' } : one));
    const { html } = reportHtml({ ...firmContext(), results: { ...firmResults, measures } });
    expect(html).not.toContain('people-employed');
    expect(prose(html)).not.toMatch(/People employed|fewer in 100 %/);
  });
});

test('gains and losses name the same measures in every future: people first, then what is sure in most', () => {
  const change = (measure: number): SureChange => ({ measure, difference: {} as SureChange['difference'], share: 1 });
  const futures = [
    [4, 1, 2, 7],
    [3, 7, 2],
  ].map((list) => list.map(change));
  expect(commonOrder(futures, (measure) => measure === 7)).toEqual([7, 2, 3, 4, 1]);
});
