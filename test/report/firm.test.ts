import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page.ts';
import { firmContext, firmResults } from './firm-fixture.ts';
import { fixtureContext, fixtureResults } from './fixture.ts';

const english = reportHtml(firmContext());
const german = reportHtml(firmContext('de'));

/** The page without its style, script and drawings: what a reader reads. */
const prose = (html: string): string =>
  html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ');

const sectionsOf = (html: string): string[] => [...html.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id);
const figuresOf = (html: string): string[] => [...html.matchAll(/<figure id="([^"]*)"/g)].map(([, id]) => id);

test('a firm’s report says who works, how people learn, and what it brings', () => {
  const own = sectionsOf(english.html).filter((id) => id.startsWith('firm'));
  expect(own).toEqual(['firm-work', 'firm-learning', 'firm-return']);
  expect(figuresOf(english.html)).toEqual(
    expect.arrayContaining([
      ...['who-works', 'cost-of-work', 'tokens-and-wages', 'scaling', 'use-of-ai', 'learning-paths'],
      ...['cash', 'return', 'key-people', 'next-limit'],
    ]),
  );
  expect(sectionsOf(german.html)).toEqual(sectionsOf(english.html));
});

test('the report of a town has none of it', () => {
  const { html } = reportHtml(fixtureContext({ results: fixtureResults() }));
  expect(sectionsOf(html).filter((id) => id.startsWith('firm'))).toEqual([]);
});

test('a section stands with whatever measures there are', () => {
  for (const kept of ['cash.cumulative', 'maturity.tools', 'breakEven.month']) {
    const index = firmResults.measures.findIndex(({ name }) => name === kept);
    const renamed = firmResults.measures.map((measure, i) =>
      i === index || measure.name === 'cash.cumulative' ? measure : { ...measure, name: `other.${i}` },
    );
    const { html } = reportHtml({ ...firmContext(), results: { ...firmResults, measures: renamed } });
    expect(sectionsOf(html)).toContain('firm-return');
    expect(sectionsOf(html)).not.toContain('firm-work');
  }
});

describe('no number stands alone', () => {
  const text = prose(english.html);

  test('titles are sentences with medians and their errors', () => {
    expect(text).toMatch(
      /In 2028 AI agents do this share of the work with “Structured paths with buddies”: 27\.\d % ± 0\.\d/,
    );
    expect(text).toMatch(/without limits of supervision, 2\.\d+ ± 0\.\d+ times with them/);
  });

  test('the probability of break-even stands beside the claim', () => {
    expect(text).toContain('Break-even, beside what was claimed');
    expect(text).toMatch(/Structured paths with buddies Central 41 % ± \d 75 % ± \d 1\d/);
  });

  test('a strategy that spends nothing has no return', () => {
    const table = /<figure id="return">[\s\S]*?<\/figure>/.exec(english.html)?.[0] ?? '';
    expect(prose(table)).toContain('One-off workshop');
    expect(prose(table)).not.toContain('Baseline');
  });

  test('every chart has a text alternative', () => {
    const drawings = english.html.match(/<div class="drawing[^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(20);
    expect(drawings.filter((one) => !/aria-label="[^"]{40,}"/.test(one))).toEqual([]);
  });
});

test('words of a town do not stray into the report of a firm', () => {
  expect(prose(english.html)).not.toMatch(/\b(town|hub|region|service centres|policy|policies)\b/i);
  expect(prose(german.html)).not.toMatch(/\b(Stadt|Standort|Region|Servicezentr\w+|Maßnahmen?)\b/);
});
