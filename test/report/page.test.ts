import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { reportHtml } from '../../src/report/page.ts';
import type { Results } from '../../src/results/results.ts';
import { claims, fixtureContext, fixtureResults, references, region, scenario } from './fixture.ts';
import { prose } from './prose.ts';

const results = fixtureResults();
const page = reportHtml(fixtureContext({ results }));

/** The results with only these measures. */
function only(keep: (name: string) => boolean): Results {
  const kept = results.measures.flatMap(({ name }, index) => (keep(name) ? [index] : []));
  const monthly = results.monthlyMeasures.flatMap((measure, place) => (kept.includes(measure) ? [place] : []));
  const { length } = results.measures;
  const pick = (data: Float64Array, outer: number, count: number, inner: number, places: readonly number[]) =>
    Float64Array.from({ length: outer * places.length * inner }, (_, index) => {
      const place = places[Math.floor(index / inner) % places.length];
      return data[(Math.floor(index / inner / places.length) * count + place) * inner + (index % inner)];
    });
  const { draws, periods, futures, arms, audit, attribution, months } = results;
  return {
    ...results,
    measures: kept.map((index) => results.measures[index]),
    years: pick(results.years, futures.length * arms.length, length, periods.length * draws, kept),
    monthlyMeasures: monthly.map((place) => kept.indexOf(results.monthlyMeasures[place])),
    paths: pick(
      results.paths,
      futures.length * arms.length,
      results.monthlyMeasures.length,
      (months + 1) * draws,
      monthly,
    ),
    audit: { ...audit, years: pick(audit.years, futures.length, length, periods.length * audit.replicates, kept) },
    attribution: { ...attribution, draws: 0 },
  };
}

test('the title says what happens in every future, with its 90 % band', () => {
  expect(page.title.replaceAll('\u202f', ' ')).toBe(
    'By the end of 2030, the service centres of Kraków employ 4 % fewer people than in January 2025 if “Measured diffusion” holds (median; 90 %: −14 % to +5 %), and 21 % fewer if “Accelerated diffusion” holds (median; 90 %: −31 % to −12 %).',
  );
});

test('the sections follow each other as in a policy brief', () => {
  const ids = [...page.html.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([
    ...['brief', 'scenario', 'outlook', 'policies', 'causes', 'people', 'town', 'risk', 'claims', 'structure'],
    ...['robustness', 'researchers', 'certainty', 'sensitivity', 'assumptions', 'method', 'repeat'],
  ]);
});

test('what a scenario says is text, never markup', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)> "quoted" & \'more\'';
  const spoiled = JSON.parse(
    JSON.stringify(scenario, (key, value: unknown) =>
      ['title', 'question', 'description', 'evidence', 'seed'].includes(key) ? hostile : value,
    ),
  ) as typeof scenario;
  const { html } = reportHtml(
    fixtureContext({
      results,
      scenario: { ...spoiled, checks: spoiled.checks.map((check) => ({ ...check, name: hostile })) },
      region: { ...region, label: { en: hostile, de: hostile } },
      command: hostile,
    }),
  );
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).not.toMatch(/<img|onerror=alert\(2\)>/);
  expect(html.split('&#60;script&#62;alert(1)&#60;/script&#62;').length).toBeGreaterThan(20);
});

test('nothing is loaded from anywhere: no addresses, and a policy that would refuse them', () => {
  expect(page.html).not.toMatch(/\s(src|srcset|data|action|xlink:href)="/);
  expect(page.html).not.toMatch(/@import|url\((?!#)/);
  expect([...page.html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to).filter((to) => !to.startsWith('#'))).toEqual(
    [],
  );
  expect(page.html).toContain("default-src 'none'");
});

test('the content-security policy names exactly the style and the script of the page', () => {
  for (const [kind, , text] of page.html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)) {
    const hash = createHash('sha256').update(text).digest('base64');
    expect(page.html.slice(0, 2000), kind.slice(0, 8)).toContain(`-src 'sha256-${hash}'`);
  }
  expect(page.html).not.toMatch(/ style="/);
});

test('every chart has a text alternative, its data as a table, and a spec that stands alone', () => {
  const figures = page.html.split('<figure ').slice(1);
  expect(figures.length).toBeGreaterThan(10);
  for (const figure of figures) {
    const alternatives = [...figure.matchAll(/role="img"\s+aria-label="([^"]*)"/g)].map(([, text]) => text);
    expect(alternatives.length).toBe(figure.split('<svg').length - 1);
    expect(alternatives.every((text) => text.length > 40)).toBe(true);
    expect(figure).toMatch(/<details>[\s\S]*<tbody>\s*<tr>/);
  }
  for (const spec of Object.values(page.charts)) {
    expect(spec).toMatchObject({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: { text: expect.any(Array) as string[] },
      description: expect.stringMatching(/.{40}/) as string,
    });
    expect(JSON.stringify(spec)).not.toMatch(/"url"|null,"text"|NaN/);
  }
});

test('ids are there once, and every link in the page leads to one', () => {
  const ids = [...page.html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  const targets = [...page.html.matchAll(/(?:href="|url\()#([^")]*)/g)].map(([, to]) => to);
  expect(targets.filter((to) => !ids.includes(to))).toEqual([]);
});

test('the same context gives the same page', () => {
  expect(reportHtml(fixtureContext({ results })).html).toBe(page.html);
});

test('printed numbers: policy differences, costs, destinations, luck, checks', () => {
  const text = prose(page.html);
  expect(text).toContain(
    '“Reskilling and levy” changes this by +2.3 pp ± 0.2 (90 %: +0.7 pp to +3.8 pp; better in 100 % of draws)',
  );
  expect(text).toContain('30.0 million €');
  expect(text).toContain('Of the people laid off, after 24 months: 72 % work in the region under “Measured diffusion”');
  expect(text).toContain('luck alone (who resigns, which firm closes) makes 6 % ± 2 of the variance');
  expect(text).toContain('5 % limit: hub.change in words, Baseline (no policy), Measured diffusion: at least −50 %');
  expect(text).toContain('at least 99 % and at most 99.5 %');
  expect(text).toContain('not found in the source named');
  expect(text).toContain(
    'of the spread of the outcome that inputs explain they carry 100 % ± 3 under “Measured diffusion”.',
  );
  expect(text).toContain('a fall of 28 % ± 2 under “Accelerated diffusion”');
});

test('a policy without a clear gain in the headline is told by what it surely changes', () => {
  const [, told] = /Without a clear gain there, (.*?)\. /.exec(prose(page.html)) ?? [];
  expect(told).toMatch(
    /^what a policy changes most in at least 90 % of draws, 2030 under “Measured diffusion”: “Automation levy” worse: scar\.\w+ in words, whole run \(−/,
  );
});

test('neither a language, few draws nor a missing measure leaves a hole', () => {
  const few = { ...results, draws: 1, years: new Float64Array(results.years.length / 64).fill(0.5) };
  const pages = [
    page.html,
    reportHtml(fixtureContext({ results, scenario: { ...scenario, language: 'de' } })).html,
    reportHtml(
      fixtureContext({
        results: {
          ...few,
          paths: new Float64Array(results.paths.length / 64),
          inputs: results.inputs.slice(0, results.inputs.length / 64),
          attribution: { ...results.attribution, draws: 0 },
        },
      }),
    ).html,
  ];
  for (const html of pages) {
    expect(html).not.toMatch(/NaN|>undefined|undefined<|Infinity|\[object/);
    expect(html).not.toMatch(/<(h[1-4]|li|p|th|summary)[^>]*>\s*<\/\1>/);
  }
});

test('claims that nothing can be held against are folded below the others', () => {
  const memo = { ...claims[0], id: 'memo', wording: { en: 'Millions read the memo', de: 'Millionen lasen es' } };
  const { html } = reportHtml(fixtureContext({ results, claims: [{ ...memo, measure: undefined }, ...claims] }));
  const [, shown, folded] = /<section id="claims"([\s\S]*?)<details>([\s\S]*?)<\/section>/.exec(html) ?? [];
  expect([shown, folded].map((part) => part?.includes('Up to 27 %'))).toEqual([true, false]);
  expect([shown, folded].map((part) => part?.includes('Millions read'))).toEqual([false, true]);
});

test('a model without hub measures gets the sections that its measures allow', () => {
  const bare = fixtureContext({
    results: only((name) => name === 'hub.change' || name === 'unemployment.rate'),
    scenario: { ...scenario, headline: { measure: 'unemployment.rate', year: 2030 } },
    references: { absl2024: references.absl2024 },
    claims: [],
  });
  const { html, title } = reportHtml(bare);
  expect([...html.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    ...['brief', 'scenario', 'outlook', 'policies', 'robustness'],
    ...['researchers', 'certainty', 'sensitivity', 'assumptions', 'method', 'repeat'],
  ]);
  expect(title).toContain('At the end of 2030, the unemployment rate in Kraków is ');
  expect(html).not.toMatch(/NaN|Infinity/);
});

test('a run with a stop rule says when it ended', () => {
  const told = (draws: number): string => {
    const precise = { ...scenario, draws, precision: { until: 0.02, most: 16384 } };
    return prose(reportHtml(fixtureContext({ results, scenario: precise })).html);
  };
  expect(told(512)).toContain('below 2 % of it in every future; that was after 512.');
  expect(told(16384)).toContain('the run ended at the 16,384 draws it was allowed');
  expect(prose(page.html)).not.toContain('doubled from 256');
});
