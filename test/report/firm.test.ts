import { describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page.ts';
import { armsOf, heldAgainst, incomparable } from '../../src/report/claims.ts';
import { measureIndex, monthCell, monthlyIndex, yearCell } from '../../src/results/cells.ts';
import { leastRegret } from '../../src/report/sections/robustness.ts';
import { measureSeries } from '../../src/report/series.ts';
import { viewOf } from '../../src/report/view.ts';
import { isAbout } from '../../src/models/tables/claims.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { claims, references } from '../data/read.ts';
import { firmContext, firmResults } from './firm-fixture.ts';
import { fixtureContext, fixtureResults } from './fixture.ts';
import { prose } from './prose.ts';

const english = reportHtml(firmContext());
const german = reportHtml(firmContext('de'));

const sectionsOf = (html: string): string[] => [...html.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id);
const figuresOf = (html: string): string[] => [...html.matchAll(/<figure id="([^"]*)"/g)].map(([, id]) => id);

test('a firm’s report says who works, how people learn, and what it brings', () => {
  const own = sectionsOf(english.html).filter((id) => id.startsWith('firm'));
  expect(own).toEqual(['firm-work', 'firm-learning', 'firm-return']);
  expect(figuresOf(english.html)).toEqual(
    expect.arrayContaining([
      ...[
        'who-works',
        'cost-of-work',
        'cost-difference',
        'still-in-use',
        'tokens-and-wages',
        'scaling',
        'use-of-ai',
        'added-use',
        'learning-paths',
      ],
      ...['trust-and-fear', 'cash', 'return', 'time-saved', 'key-people', 'experts-held', 'next-limit'],
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

describe('what a strategy adds to use', () => {
  const added = (html: string): string => prose(/<figure id="added-use"[\s\S]*?<\/figure>/.exec(html)![0]);

  test('is told of the strategy shown, in percentage points', () => {
    expect(added(english.html)).toMatch(/“Structured paths with buddies” adds this to the share .*: \+4\d pp/);
    expect(added(english.html)).not.toContain('is most in');
    expect(added(german.html)).toMatch(/„.*“ steigert den Anteil .*: \+4\d Pp/);
  });

  test('and of the one of which least is left, with the month in which it was most', () => {
    const paths = firmResults.paths.slice();
    const results = { ...firmResults, paths };
    const monthly = monthlyIndex(results, measureIndex(results, 'adoption.all'));
    for (let month = 7; month <= results.months; month++) {
      monthCell(results, 0, 1, monthly, month).set(monthCell(results, 0, 0, monthly, month));
    }
    const { html } = reportHtml({ ...firmContext(), results });
    expect(added(html)).toMatch(
      /adds is most in June 2026, \+\d.*, then 0\.0 pp in August 2026 and 0\.0 pp in December \d{4}/,
    );
  });

  test('needs strategies that add something', () => {
    const paths = firmResults.paths.slice().fill(0.5);
    const { html } = reportHtml({ ...firmContext(), results: { ...firmResults, paths } });
    expect(figuresOf(html)).not.toContain('added-use');
  });
});

describe('no number stands alone', () => {
  const text = prose(english.html);

  test('titles are sentences with medians and their errors', () => {
    expect(text).toMatch(
      /In 2028 AI agents do this share of the work with “Structured paths with buddies”, on average: 27\.\d % ± 0\.\d/,
    );
    expect(text).toMatch(
      /the firm as it stands at the end with “Structured paths with buddies” does 2\.\d+ ± 0\.\d+ times today’s/,
    );
  });

  test('what a firm does at ten times the demand stands beside what it does as usual', () => {
    expect(text).toMatch(/with “Business as usual”, and the hours its heads have to spare, 2\.\d+ ± 0\.\d+ times/);
    expect(text).toMatch(/Throughput, Business as usual Central 10× 2\.\d+/);
  });

  test('who is at the lines stands beside who would have to be', () => {
    expect(text).toMatch(/Business as usual Central 2\d\d ± \d+ 2\d\d ± \d+ 30\.0 % ± 0\.\d/);
  });

  test('the probability of break-even stands beside the claim', () => {
    expect(text).toContain('Break-even, beside what was claimed');
    expect(text).toContain('Months count from the beginning of the run, January 2026');
    expect(text).toMatch(
      /Structured paths with buddies Central all that AI saves in all draws 44 % ± \d 81 % ± \d 10 /,
    );
  });

  test('what never pays off has no month, and who has no programme has no break-even', () => {
    expect(text).toContain(
      'One-off workshop Central all that AI saves in all draws 0 % 0 % never within the run never within the run',
    );
    expect(text).toContain('Business as usual Central all that AI saves no programme – – – –');
  });

  test('a return says in how many draws something was spent, and is none where these are fewer than half', () => {
    expect(text).toContain('roi.12 in words, One-off workshop Central – – – in 16 of 64 draws something was spent');
    expect(text).toMatch(/roi\.36 in words, One-off workshop Central −139 % ± \d −50 % ± 12 \+39 % ± \d in all draws/);
    expect(text).toContain('more than 0.2 % of wages');
  });

  test('what would have spread anyway is left out beside it', () => {
    expect(text).toMatch(
      /Return on what “Structured paths with buddies” costs beyond business as usual, after 36 months: \+102 % ± \d+/,
    );
    expect(text).toMatch(
      /Structured paths with buddies Central beyond business as usual in all draws 100 % 100 % 9 9 to 9/,
    );
    expect(text).not.toMatch(/Business as usual Central beyond business as usual/);
    expect(prose(german.html)).toMatch(/mehr kostet als „Weiter wie bisher“, nach 36 Monaten: \+102 % ± \d+/);
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

describe.each(['en', 'de'] as const)('published claims stand beside what they are about: %s', (language) => {
  const where = { region: 'metal-works', country: 'Austria', model: 'hybrid-firm' };
  const context = firmContext(language);
  const reportWith = (assumptions: Scenario['assumptions']): string =>
    reportHtml({
      ...context,
      claims,
      references,
      region: { ...context.region, name: 'metal-works' },
      scenario: { ...context.scenario, region: 'metal-works', assumptions },
    }).html;
  const debate = { path: [{ month: context.scenario.start, value: 0.5 }] };
  const html = reportWith({ 'debate.reach': debate });
  const here = claims.filter((claim) => isAbout(claim, where));
  const said = (measure: string): string[] =>
    here.filter((claim) => [claim.measure, claim.beside].includes(measure)).map(({ wording }) => wording[language]);
  const textOf = (part: RegExp): string => prose(part.exec(html)?.[0] ?? '');

  test.each([
    ['saved.perUser', /<figure id="time-saved">[\s\S]*?<\/figure>/, 4],
    ['roi.36', /<figure id="return">[\s\S]*?<\/figure>/, 1],
    ['roi.36', /<figure id="return-net">[\s\S]*?<\/figure>/, 1],
    ['fear', /<figure id="trust-and-fear">[\s\S]*?<\/figure>/, 1],
    ['breakEven.month', /<section id="firm-return"[\s\S]*?<\/section>/, 1],
    ['work.faster', /<section id="firm-return"[\s\S]*?<\/section>/, 1],
  ] as const)('%s', (measure, part, most) => {
    const wordings = said(measure);
    expect(wordings.length).toBeGreaterThanOrEqual(most);
    for (const wording of wordings) expect(textOf(part)).toContain(wording.replace(/[\s\u00a0\u202f]+/g, ' '));
  });

  test('of a debate nothing is quoted where there is none', () => {
    const figure = prose(/<figure id="trust-and-fear">[\s\S]*?<\/figure>/.exec(reportWith({}))?.[0] ?? '');
    expect(figure).not.toContain(said('fear')[0]);
    expect(figure).not.toBe('');
  });

  test('who said it is said in the language of the report', () => {
    expect(textOf(/<figure id="trust-and-fear">[\s\S]*?<\/figure>/)).toContain(
      { en: 'Claimed by the briefing: ', de: 'Behauptet (das Briefing): ' }[language],
    );
  });

  test('hours of a week are diamonds on the bars of the strategy, with the figure as it was claimed', () => {
    const figure = /<figure id="time-saved">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
    expect(figure.match(/aria-roledescription="[^"]*mark[^"]*"/g)?.length ?? 0).toBeGreaterThan(0);
    expect(textOf(/<section id="claims"[\s\S]*?<\/section>/)).toContain(said('work.faster')[0]);
  });
});

describe('what is claimed of firms that introduce AI stands beside the strategy that does', () => {
  const claimsOf = (language: 'en' | 'de'): string =>
    prose(
      /<section id="claims"[\s\S]*?<\/section>/.exec(
        reportHtml({ ...firmContext(language), claims, references }).html,
      )?.[0] ?? '',
    );
  const text = claimsOf('en');

  test('both are named', () => {
    expect(text).toMatch(
      /breakEven\.month in words, “Business as usual”: median: no programme; “Structured paths with buddies”: median: 10 ±/,
    );
    expect(text).toMatch(
      /“Business as usual”: median: no programme; “Structured paths with buddies”: median: \+150 % ± 12/,
    );
    expect(text).toMatch(/“Structured paths with buddies” beyond business as usual: median: \+102 % ± 13/);
    expect(claimsOf('de')).toMatch(/„Structured paths with buddies“: Median: \+150 % ± 12/);
  });

  test('a claim that counts otherwise stands beside what is nearest', () => {
    expect(text).toContain('nothing counted alike; nearest: usecases.won in words, “Business as usual”: median: 0');
  });

  test('a claim about one kind of strategy is held against each, and not against business as usual', () => {
    const buddies = claims.find(({ id }) => id === 'still-active-after-six-months')!;
    expect(armsOf(viewOf(firmContext()), buddies).map(({ name }) => name)).toEqual(['workshop', 'structured']);
    expect(text).toMatch(
      /retained\.use\.6 in words, “One-off workshop”: median: 20(\.0)? % ± [\d.]+; “Structured paths with buddies”: median: 8\d/,
    );
  });

  test('a claim of what lasts is held against what strategies add when it is most, and months later', () => {
    const { years, paths } = firmResults;
    const measure = monthlyIndex(firmResults, measureIndex(firmResults, 'adoption.all'));
    const fading = { ...firmResults, years, paths: paths.slice() };
    for (let month = 0; month <= firmResults.months; month++) {
      const usual = monthCell(fading, 0, 0, measure, month);
      const added = month < 2 ? 0 : 0.1 / (month - 1);
      monthCell(fading, 0, 1, measure, month).set(usual.map((use) => use + added));
      monthCell(fading, 0, 2, measure, month).set(usual);
    }
    const { html } = reportHtml({ ...firmContext(), claims, references, results: fading });
    const told = prose(/<section id="claims"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '');
    expect(told).toMatch(
      /“One-off workshop”: \+10(\.0)? pp when it is most \(February 2026\), 2 months later \+3\.3\d* pp; “Structured paths with buddies”: nothing in any month/,
    );
    expect(told.indexOf('nothing in any month')).toBeLessThan(told.indexOf('Claims that nothing in this run'));
  });

  test('a month after the end of the run is none', () => {
    const context = firmContext();
    const [workshop] = context.scenario.policies;
    const alone = { ...firmResults, arms: firmResults.arms.slice(0, 2) };
    const { html } = reportHtml({
      ...context,
      claims,
      references,
      results: alone,
      scenario: { ...context.scenario, policies: [workshop] },
    });
    expect(prose(/<section id="claims"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '')).toContain(
      '“One-off workshop”: median: not within the run',
    );
  });

  test('what was counted as the run began is held against its opening value, before any strategy', () => {
    const view = viewOf({ ...firmContext(), claims, references });
    const gallup = claims.find(({ id }) => id === 'gallup-26-percent')!;
    expect(incomparable(view, gallup)).toBeNull();
    expect(armsOf(view, gallup).map(({ name }) => name)).toEqual(['baseline']);
    const opening = yearCell(firmResults, 0, 0, measureIndex(firmResults, 'adoption.all'), 0);
    expect([...heldAgainst(view, gallup, 0)]).toEqual([...opening]);
    expect(incomparable(view, { ...gallup, year: 2024 })).toContain('before the run');
    expect(incomparable(view, { ...gallup, since: 2020 })).toContain('before the run');
    expect(incomparable(view, { ...gallup, measure: 'work.ai' })).toContain('before the run');
    expect(figuresOf(reportHtml({ ...firmContext(), claims, references }).html)).toContain('use-and-surveys');
  });

  test('of a region’s claims the baseline speaks alone', () => {
    const [firmClaim] = claims.filter(({ model }) => model === 'hybrid-firm');
    const view = viewOf(firmContext());
    expect(armsOf(view, firmClaim).map(({ name }) => name)).toEqual(['baseline', 'structured']);
    expect(armsOf(view, { ...firmClaim, model: 'hub-displacement' }).map(({ name }) => name)).toEqual(['baseline']);
  });
});

describe('what the parts of the main strategy add', () => {
  const view = viewOf(firmContext());
  const { index: measure, period } = view.headline;
  const groups = [
    { name: 'courses', by: 'inputs' as const },
    { name: 'workshop', by: 'policy' as const },
  ];
  const told = (count: number): string => {
    const draws = 8;
    const cells = firmResults.futures.length * count * firmResults.periods.length;
    const shares = new Float64Array(cells * draws);
    for (let group = 0; group < count; group++) {
      const cell = group * firmResults.periods.length + period;
      shares.fill(10 * (group + 1), cell * draws, (cell + 1) * draws);
    }
    const levers = { draws, measure, groups: groups.slice(0, count), shares };
    return reportHtml({ ...firmContext(), results: { ...firmResults, levers } }).html;
  };

  test('stands as bars from business as usual to the strategy, the largest first, and in the brief', () => {
    const html = told(2);
    expect(figuresOf(html)).toContain('lever-shares');
    const table = prose(/<figure id="lever-shares">[\s\S]*?<\/figure>/.exec(html)![0]);
    const places = ['Business as usual Central', 'One-off workshop Central', 'Courses Central'];
    const found = places.map((row) => table.indexOf(row));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(0);
    // Eight draws have no limits of 90 %, and a column for them would be empty.
    expect(table).not.toContain('90 % of draws');
    expect(prose(html)).toMatch(
      /What of “Structured paths with buddies” does it: .* means of 8 draws: One-off workshop/,
    );
  });

  test('is left out where a run told none, or there is but one part', () => {
    expect(figuresOf(english.html)).not.toContain('lever-shares');
    expect(figuresOf(told(1))).not.toContain('lever-shares');
  });
});

test('a tie has no winner: the title of the regret says between whom the choice is open', () => {
  const view = viewOf(firmContext());
  // Means 1.01 and 1.02 with gaps of ±2 between them; the baseline is far behind both.
  const swings = [0, 1, -1];
  const utilities = view.arms.map((_, arm) => {
    const mean = arm === 0 ? -9 : 1 + arm / 100;
    return view.futures.map(() => Float64Array.from([1, -1, 1, -1], (one) => mean + swings[arm] * one));
  });
  expect(leastRegret(view, { utilities })).toBe(
    '“Structured paths with buddies” and “One-off workshop” cannot be told apart as the best on average: less than two standard errors lie between them',
  );
});

test('two strategies that do the same have no better one in the title of what strategies change', () => {
  const { years } = firmResults;
  const length = years.length / firmResults.arms.length;
  const alike = years.slice();
  alike.copyWithin(length, 2 * length, 3 * length);
  const html = reportHtml({ ...firmContext(), results: { ...firmResults, years: alike } }).html;
  expect(prose(/<figure id="policy-differences">[\s\S]*?<\/figure>/.exec(html)![0])).toMatch(
    /which of “(One-off workshop|Structured paths with buddies)” and “(One-off workshop|Structured paths with buddies)” moves it most is open/,
  );
});

test('the main strategy is the scenario’s choice or the last, and the report says which', () => {
  const { scenario, ...context } = firmContext();
  const said = (main?: string): string => prose(reportHtml({ ...context, scenario: { ...scenario, main } }).html);
  expect(said()).toContain('it is “Structured paths with buddies”: the last in the scenario');
  expect(said('workshop')).toContain('it is “One-off workshop”: the choice of the scenario, not a result');
});

describe('what is counted over a year stands in the chart as its title says it', () => {
  const context = (language: 'en' | 'de', measure: string) => ({
    ...firmContext(language),
    scenario: { ...firmContext(language).scenario, headline: { measure, year: 2028 } },
  });
  const headline = (language: 'en' | 'de', measure: string): string =>
    prose(/<figure id="headline">[\s\S]*?<\/figure>/.exec(reportHtml(context(language, measure)).html)![0]);

  test('a flow by the sums of years, with its unit, also where its months are stored', () => {
    const view = viewOf(context('en', 'work.ai'));
    const index = measureIndex(firmResults, 'work.ai');
    expect(firmResults.monthlyMeasures).toContain(index);
    const series = measureSeries(view, index, 'AI');
    expect(series.times).toEqual([2026, 2027, 2028]);
    expect(series.draws(0, 1, 2)).toEqual(yearCell(firmResults, 0, 1, index, 3));
    expect(headline('en', 'work.ai')).toMatch(/^ work\.ai in words, sum of 2028: 8,000 hours .* Sum of year/);
    expect(headline('de', 'work.ai')).toMatch(
      /^ work\.ai in Worten, Summe von 2028: 8\.?000 Stunden .* Summe des Jahres/,
    );
  });

  test('a stock by what stands at the end', () => {
    expect(headline('en', 'cost.perHour')).toMatch(/^ cost\.perHour in words by the end of 2028: 47 € .* End of year/);
  });

  test('the sentence above the page and the chart tell one number', () => {
    const { html } = reportHtml(context('en', 'work.ai'));
    const shown = /sum of 2028: ([\d,]+) hours/.exec(prose(html))![1];
    expect(prose(/<h1>[\s\S]*?<\/h1>/.exec(html)![0])).toContain(`: ${shown} (median`);
  });
});

test('what nothing is billed for is not explained, and what ends at once is not phased out over 0 months', () => {
  const { scenario } = firmContext();
  const [workshop, structured] = scenario.policies;
  const levers = structured.levers.map((lever) => ({
    ...lever,
    profile: { pulse: { from: 2026 * 12 + 1, until: 2027 * 12, ramp: 0 } },
  }));
  const policies = [workshop, { ...structured, levers }];
  const text = prose(reportHtml({ ...firmContext(), scenario: { ...scenario, policies } }).html);
  expect(text).toMatch(/from February 2026 until January 2027\./);
  expect(text).not.toContain('over 0 months');
  expect(text).not.toContain('Cost per unit gained divides');
  expect(text).toContain('Time to effect is the month');
});

describe('of nobody no number is told', () => {
  /** The run with other values of some measures, in every year and month. */
  const changed = (of: Readonly<Record<string, (arm: number) => number>>, language: 'en' | 'de' = 'en') => {
    const { arms, periods, draws, measures, monthlyMeasures, months } = firmResults;
    const [years, paths] = [firmResults.years.slice(), firmResults.paths.slice()];
    for (const [name, value] of Object.entries(of)) {
      const measure = measureIndex(firmResults, name);
      for (let arm = 0; arm < arms.length; arm++) {
        const at = (arm * measures.length + measure) * periods.length * draws;
        years.fill(value(arm), at, at + periods.length * draws);
        const monthly = monthlyMeasures.indexOf(measure);
        const from = (arm * monthlyMeasures.length + monthly) * (months + 1) * draws;
        if (monthly >= 0) paths.fill(value(arm), from + draws * 12, from + draws * 13);
      }
    }
    return reportHtml({ ...firmContext(language), results: { ...firmResults, years, paths } }).html;
  };
  const figure = (html: string, id: string): string =>
    prose(new RegExp(`<figure id="${id}">[\\s\\S]*?</figure>`).exec(html)?.[0] ?? '');

  test('a path on which nobody is has no row, and is named', () => {
    const none = { 'adoption.champion': (arm: number) => (arm === 0 ? NaN : 0.7) };
    const told = figure(changed(none), 'learning-paths');
    expect(told).toContain('Nobody, in any draw: “adoption.champion in words, Business as usual”.');
    expect(told).not.toMatch(/adoption\.champion in words, Business as usual Central/);
    expect(figure(changed(none, 'de'), 'learning-paths')).toContain('Niemand, in keiner Ziehung: „adoption.champion');
    expect(figure(english.html, 'learning-paths')).not.toContain('Nobody');
  });

  test('where nobody is an expert, nobody is held', () => {
    const factors = ['freedom', 'projects', 'contact', 'training'].map(
      (name) => [`experts.${name}`, () => NaN] as const,
    );
    const html = changed(Object.fromEntries(factors));
    expect(figuresOf(html)).not.toContain('experts-held');
    expect(prose(html)).toMatch(/AI experts, .* nobody in 100 % of draws, so nothing to hold/);
  });

  test('ideas and texts have a chart where a firm has any', () => {
    expect(figure(english.html, 'creative-time')).toMatch(/at the end of 2028 with “Structured paths .*”, .*: 0\.7\d/);
    expect(figuresOf(changed({ 'creative.time': () => NaN }))).not.toContain('creative-time');
  });

  test('fear has a chart by month where strategies or futures differ, the course of the one shown in its title', () => {
    expect(figuresOf(english.html)).not.toContain('fear-by-month');
    const told = (fear: (arm: number) => number, language: 'en' | 'de' = 'en'): string =>
      figure(changed({ fear }, language), 'fear-by-month');
    const clear = told((arm) => [0.4, 0.6, 0.3][arm]);
    expect(clear).toMatch(/with “Structured paths with buddies” is as at the start in December 2028, at 30(\.0)? %/);
    expect(clear).toContain('highest with “One-off workshop”: 60.0 % in December 2026');
    expect(told((arm) => [0.6, 0.6, 0.3][arm])).not.toContain('highest');
    expect(told((arm) => [0.3, 0.3, 0.6][arm])).toContain(', with a peak of 60.0 % in December 2026');
    expect(told((arm) => [0.4, 0.6, 0.3][arm], 'de')).toContain(
      'am größten mit „One-off workshop“: 60,0 % im Dezember 2026',
    );
  });
});

describe('a schedule', () => {
  const section = (html: string): string => prose(/<section id="schedule"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '');

  test('says what begins when, and how often its milestones are reached, beside the same without it', () => {
    expect(section(english.html)).toMatch(/Pilots February 2026 sets “pilots\.cap” to 3/);
    expect(section(english.html)).toMatch(/at least 1: in \d+ % ± \d+(\.\d)? of draws \(0\.0 %\)/);
    expect(section(german.html)).toMatch(/mindestens 1: in \d+ % ± \d+(,\d)? der Ziehungen \(0,0 %\)/);
  });

  test('is left out where no strategy has phases', () => {
    expect(section(reportHtml(fixtureContext({ results: fixtureResults() })).html)).toBe('');
  });
});

test('words of a town do not stray into the report of a firm', () => {
  expect(prose(english.html)).not.toMatch(/\b(town|hub|region|service centres|policy|policies)\b/i);
  expect(prose(german.html)).not.toMatch(/\b(Stadt|Standort|Region|Servicezentr\w+|Maßnahmen?)\b/);
});
