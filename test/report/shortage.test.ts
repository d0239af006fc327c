import { expect, test } from 'vitest';
import type { Claim } from '../../src/models/tables/claims.ts';
import type { Observation } from '../../src/models/tables/observations.ts';
import { reportHtml } from '../../src/report/page.ts';
import { wordsOf } from '../../src/report/view.ts';
import { smallResults } from '../results/small-results.ts';
import type { SmallMeasure } from '../results/small-results.ts';
import { claims, fixtureContext, region, scenario } from './fixture.ts';
import { prose } from './prose.ts';

const periods = 13;
const draws = Array.from({ length: 32 }, (_, draw) => (draw + 0.5) / 32);

/** A stock that goes from `from` to `to` in twelve years, ± a tenth over the draws; by month where asked. */
function stock(
  name: string,
  from: number,
  to: number,
  more: Partial<SmallMeasure> = {},
  monthly = false,
): SmallMeasure {
  const at = (years: number): number[] => draws.map((u) => (from + ((to - from) * years) / 12) * (0.9 + 0.2 * u));
  return {
    name,
    unit: 'persons',
    better: 'lower',
    ...more,
    draws: [Array.from({ length: periods }, (_, period) => at(period))],
    ...(monthly ? { paths: [Array.from({ length: 12 * 12 + 1 }, (_, month) => at(month / 12))] } : {}),
  };
}

const results = smallResults(
  [
    stock('shortage.vacancies', 40_000, 100_000, {}, true),
    stock('shortage.accounting', 170_000, 500_000, {}, true),
    stock('shortage.notional', 150_000, 300_000),
    stock('shortage.work', 100_000, 200_000, { unit: 'FTE' }),
    stock('labourForce', 4_700_000, 4_300_000, {}, true),
    stock('unemployment.older', 0.04, 0.1, { unit: 'share' }),
    stock('heldBack', 0, 56_000),
    stock('tightness.health', 0.6, 2, { unit: 'ratio' }),
    stock('tightness.clerical', 0.3, 0.2, { unit: 'ratio' }),
    ...['female', 'male'].flatMap((sex) => [
      stock(`population.${sex}.0-4`, 200_000, 180_000),
      stock(`population.${sex}.20-24`, 300_000, 250_000),
      stock(`population.${sex}.65+`, 100_000, 200_000),
    ]),
    stock('vacancyRate.total', 0.04, 0.1, { unit: 'share' }),
    stock('wage.level.change', 0, 0.06, { unit: 'change' }),
    stock('timeToFill', 2, 5, { unit: 'months' }),
    stock('output.lost', 1e10, 3e10, { unit: 'EUR' }),
  ],
  {
    inputNames: ['demand.growth'],
    inputs: Float64Array.from(draws, (u) => 0.01 + 0.01 * u),
    attribution: {
      draws: 2,
      causes: ['ageing', 'machines'].map((name) => ({ name, label: { en: name, de: name } })),
      shapley: new Float64Array(2 * 17 * periods * 2).fill(30_000),
      allOff: new Float64Array(17 * periods * 2).fill(20_000),
    },
    structures: {
      draws: 2,
      variants: [{ name: 'strong-demand', label: { en: 'Strong demand', de: 'Starke Nachfrage' }, deep: true }],
      arms: [0],
      headline: new Float64Array(periods * 2).fill(250_000),
    },
  },
);

const claim = (id: string, value: number, year: number, measure?: string): Claim => ({
  ...claims[0],
  ...{ id, value, year, measure, who: `${id}, a chamber`, place: ['krakow'], unit: 'persons' },
});
const observed = (year: number, value: number, event = ''): Observation => ({
  ...{ region: 'krakow', measure: 'labourForce', year, value, sd: 1000, taken: 'average', event, source: 'metr2025' },
});

const context = (language: 'en' | 'de') =>
  fixtureContext({
    results,
    scenario: {
      ...scenario,
      language,
      months: 144,
      headline: { measure: 'shortage.vacancies', year: 2036 },
      policies: [],
      packages: [],
      checks: [],
      futures: scenario.futures.slice(0, 1),
    },
    region: {
      ...region,
      facts: {
        'vacancyRate.2022': { value: 0.048, unit: 'share', year: 2022, source: 'absl2024', grade: 'press' },
        'missing.additional.2040': { value: 125_000, unit: 'persons', year: 2040, source: 'absl2024', grade: 'press' },
        'missing.branch.trade.2040': { value: 75_000, unit: 'persons', year: 2040, source: 'absl2024', grade: 'press' },
        'missing.branch.health.2040': {
          value: 25_000,
          unit: 'persons',
          year: 2040,
          source: 'absl2024',
          grade: 'press',
        },
      },
    },
    claims: [
      claim('within', 505_000, 2036, 'shortage.accounting'),
      claim('over', 900_000, 2036, 'shortage.accounting'),
      claim('under', 1000, 2036, 'shortage.accounting'),
      claim('elsewhere', 120_000, 2050),
      claim('past', 220_000, 2023),
      claim('uncounted', 220_000, 2030),
      { ...claim('since', -900_000, 2036, 'labourForce'), since: 2023 },
      { ...claim('long since', -800_000, 2036, 'labourForce'), since: 2018 },
      { ...claim('sooner', 400_000, 2031, 'shortage.accounting'), label: { en: 'press', de: 'Presse' } },
    ],
    observations: [
      ...[2021, 2022, 2023, 2024, 2025].map((year, n) => observed(year, 4_600_000 + 20_000 * n)),
      observed(2026, 4_690_000),
      observed(2027, 4_500_000, 'pandemic'),
      observed(2028, 4_600_000),
    ],
  });

const page = reportHtml(context('en')).html;
const text = prose(page);

test('all four definitions stand side by side', () => {
  for (const name of ['shortage.notional', 'shortage.vacancies', 'shortage.work', 'shortage.accounting']) {
    expect(text).toMatch(new RegExp(`${name} \\d`));
  }
});

test('what the shortage shows in stands at the start and at the end, and what is not produced', () => {
  expect(text).toMatch(/timeToFill 2\.0 ± <0\.1 5\.0 ± 0\.1/);
  expect(text).toContain('What cannot be staffed would have produced 30.0 ± 0.5 billion €');
});

test('more vacancies than were ever counted are told to rest on what wages are assumed to do', () => {
  expect(text).toMatch(
    /No more than 4\.8 % .*? \(annual average, 2022\)\. Under “Measured diffusion” it is 10\.\d* % .*? wages at \+6\.\d* %/,
  );
});

test('each deep uncertainty stands by itself, against the same draws without it', () => {
  // 250,000 against 90,000 and a little more in the first two draws.
  expect(text).toMatch(/One at a time: Strong demand \(\+1[56]\d,\d00/);
  expect(prose(reportHtml(context('de')).html)).toContain('Was jede tiefe Ungewissheit bewegt');
});

test('a published number is inside, above or below the draws, or not comparable', () => {
  expect(text).toMatch(/Within 505,000 2036 .*? inside the 90 % of draws/);
  expect(text).toMatch(/Over 900,000 2036 .*? above the 90 % of draws/);
  expect(text).toMatch(/Under 1,000 2036 .*? below the 90 % of draws/);
  expect(text).toMatch(/Elsewhere 120,000 2050 .*? not comparable: beyond the run, which ends in 2036/);
  expect(text).toMatch(/Past 220,000 2023 .*? not comparable: before the run, which begins in 2025/);
  expect(text).toMatch(/Uncounted 220,000 2030 .*? not comparable: no measure of this model/);
});

test('a change counted from more than two years before the run is not comparable', () => {
  expect(text).toMatch(/Long since −800,000 2036 .*? not comparable: counted from 2018, and the run begins in 2025/);
});

test('a change is held against the change since the start of the run', () => {
  // From 4.7 to 4.3 million, ± a tenth: a fall of 360,000 to 440,000.
  expect(text).toMatch(
    /Since −900,000 2036 .*? change since the start of 2025 \(the claim counts from 2023, 2 years earlier\)\. .*? below the 90 % of draws/,
  );
  const { charts } = reportHtml(context('en'));
  expect(JSON.stringify(charts)).not.toContain('since: ');
});

test('the gap says what it is made of, and how many published numbers it holds', () => {
  // 500,000 are 170,000 and 330,000 more, of which 400,000 fewer people: 70,000 positions fewer.
  expect(text).toMatch(
    /Measured diffusion: 170,000 .*? at the start, positions wanted −7\d,000 .*?, labour force −400,000 .*?: 500,000/,
  );
  expect(text).toMatch(/The 90 % of draws \(.*?\) hold 1 of the 3 numbers published\. By cause, on average: ageing/);
});

test('a run that is over is asked about its own years only', () => {
  const over = prose(reportHtml({ ...context('en'), date: '2037-01-15' }).html);
  expect(over).toContain('Within 505,000');
  expect(over).not.toContain('Elsewhere 120,000');
});

test('the fan of the accounting gap names the numbers of each year once, in the reader’s language', () => {
  const { charts } = reportHtml(context('en'));
  const spec = JSON.stringify(charts['accounting-gap-measured-baseline']).replaceAll('\\n', ' ');
  expect(spec).toContain('over: 900,000 · within: 505,000 · under: 1,000');
  expect(spec).toContain('"year":2031,"value":400000,"label":"press: 400,000"');
  const german = reportHtml(context('de')).charts['accounting-gap-measured-baseline'];
  expect(JSON.stringify(german)).toContain('Presse: 400.000');
});

test('a tenth of a point of growth moves what the regression says', () => {
  // 100,000 · 0.2 · u over draws whose growth is .01 + .01 · u: 2 million a unit, 2,000 for a tenth of a point.
  expect(text).toMatch(/0\.1 pp more growth of labour demand a year moves “shortage\.vacancies” .*? by \+2,000/);
});

test('branches share the national result as published, and what is left to none is named', () => {
  expect(text).toContain('its accounting gap under “Measured diffusion”');
  expect(text).toMatch(/missing\.branch\.trade\.2040 75,000 60 % 300,000/);
  expect(text).toMatch(/missing\.branch\.health\.2040 25,000 20 % 100,000/);
  expect(text).toMatch(/Not broken down by branch 25,000 20 % 100,000/);
});

test('the tightest occupation comes first', () => {
  expect(text).toMatch(/Tightest at the end of 2036: .*?health \(2\.00\) and .*?clerical \(0\.20\)/);
});

test('the pyramid says how many people of working age there are for each old one', () => {
  expect(text).toContain('People of 20 to 64 for each person of 65 and over: 3.0 in 2025, 1.3 at the end of 2036');
});

test('the people held back without work stand beside the unemployment of their age', () => {
  expect(text).toMatch(/end of 2036, .*? people from 55 goes from 4\.00 % .*? to 10\.0 % .*?: 56,000 ± 1,000\./);
});

test('the causes of a count are a waterfall from all causes off to the baseline', () => {
  const { charts } = reportHtml(context('en'));
  const spec = charts['cause-shares-measured'] as { data: { values: { base: number; mean: number; label: string }[] } };
  const bars = spec.data.values.map(({ base, mean }) => [base, mean]);
  expect(bars.slice(0, 3)).toEqual([
    [0, 20_000],
    [20_000, 50_000],
    [50_000, 80_000],
  ]);
  expect(spec.data.values.at(-1)?.label).toBe('Baseline (no policy)');
});

test('the hindcast judges the years after the start, with and without the marked one', () => {
  expect(text).toContain('the full years from 2026 on are judged');
  expect(text).toContain('Without the years marked as pandemic');
  expect(text).toMatch(/labourForce: (no )?better than/);
});

test.each(['en', 'de'] as const)('the method is that of a country and not of a hub (%s)', (language) => {
  const base = context(language);
  const report = prose(reportHtml({ ...base, scenario: { ...base.scenario, model: 'skill-shortage' } }).html);
  const said = (model: string): string[] => {
    const { steps, limitList } = wordsOf(language, model).method;
    return [...steps('32'), ...limitList];
  };
  const own = said('skill-shortage');
  const hubs = said('hub-displacement').filter((sentence) => !own.includes(sentence));
  expect(hubs.length).toBeGreaterThan(6);
  for (const sentence of hubs) expect(report).not.toContain(sentence);
  for (const sentence of own) expect(report).toContain(sentence);
  expect(report).not.toMatch(/who resigns|wer kündigt|site|Multiplikator|multiplier|Mieten|rents/);
});

test('German has all of it', () => {
  const german = prose(reportHtml(context('de')).html);
  for (const words of [
    'vier Definitionen',
    'Rückschau',
    'Die Menschen dahinter',
    'Nach Branchen',
    'Am engsten Ende 2036',
  ]) {
    expect(german).toContain(words);
  }
  expect(german).not.toMatch(/undefined|NaN/);
});
