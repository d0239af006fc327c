import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import { expect, test } from 'vitest';
import { drawSvg, render } from '../../src/report/svg.ts';
import { intervals } from '../../src/report/charts/intervals.ts';
import { contributions } from '../../src/report/charts/contributions.ts';
import { heatmap } from '../../src/report/charts/heatmap.ts';
import { linesWithin, textWidth } from '../../src/report/text-width.ts';
import { colour, useVariables } from '../../src/report/theme.ts';

const spec = {
  title: 'A finding',
  width: 300,
  height: 120,
  autosize: { type: 'fit', contains: 'padding' },
  data: { values: [{ kind: 'a <b> & "c"', share: 0.4 }] },
  mark: { type: 'bar', color: colour('series1'), clip: true },
  encoding: { x: { field: 'share', type: 'quantitative' }, y: { field: 'kind', type: 'nominal' } },
};

test('drawing at once gives what the library promises for later', async () => {
  const own = render(spec);
  const runtime = parse(compile(spec as TopLevelSpec).spec, undefined, { ast: true });
  const later = await new View(runtime, { renderer: 'none', expr: expressionInterpreter }).toSVG();
  const unnumbered = (svg: string): string => svg.replace(/clip\d+/g, 'clip');
  expect(unnumbered(own)).toBe(unnumbered(later));
});

test('a drawing has the size asked for, its colours as variables, ids of its own, and no title', () => {
  const svg = drawSvg(spec, 'shares');
  expect(svg).toMatch(/^<svg [^>]*width="300" height="120"/);
  expect(svg).toContain('fill="var(--series1)"');
  expect(svg).toContain('id="shares-0"');
  expect(svg).not.toContain('A finding');
  expect(drawSvg(spec, 'shares')).toBe(svg);
});

test('data cannot leave the text of a drawing', () => {
  expect(drawSvg(spec, 'x')).toContain('a &lt;b&gt; &amp; "c"');
});

test('only the theme’s colours become variables', () => {
  expect(useVariables('<g fill="#123456" stroke="#0072b2">')).toBe('<g fill="#123456" stroke="var(--series1)">');
});

test('narrow letters take less room than wide ones', () => {
  expect(textWidth('iiii', 10)).toBeCloseTo(14.4, 9);
  expect(textWidth('MMMM', 10)).toBeCloseTo(36.8, 9);
});

test('a text is broken where it has spaces; a word alone keeps its line', () => {
  expect(linesWithin('Return after 36 months', 90, 12)).toEqual(['Return after', '36 months']);
  expect(linesWithin('Unternehmensführung', 20, 12)).toEqual(['Unternehmensführung']);
});

const text = { title: 'A finding', description: 'What is seen', locale: {} };

test('on a phone a long label of an interval stands in full, above its rows', () => {
  const label = 'Return after 36 months, the same courses for everybody without any buddies';
  const row = { label, series: 'only', p5: 0, p25: 1, p50: 2, p75: 3, p95: 4, value: '2', text: 'two' };
  const series = [{ name: 'only', colour: colour('series1') }];
  const marker = { label, value: 3, name: 'Who: 3', text: 'three' };
  const svg = drawSvg(
    intervals({
      ...{ ...text, rows: [row], markers: [marker], series, width: 340 },
      ...{ xTitle: 'Return', xFormat: '.0f', zero: 0 },
    }),
    'x',
  );
  expect(svg).not.toContain('…');
  const lines = [...svg.matchAll(/font-weight="600"[^>]*>([^<]*)</g)].map(([, line]) => line);
  expect(lines.length).toBeGreaterThan(1);
  expect([...new Set(lines)].join(' ')).toBe(`${label} ${marker.name}`);
});

test('the line at zero runs beside the bars of a forest plot and through no label or detail', () => {
  const series = [{ name: 'only', colour: colour('series1') }];
  const rows = ['One', 'Two'].map((label) => ({
    ...{
      label,
      series: 'only',
      p5: -2,
      p25: -1,
      p50: 0,
      p75: 1,
      p95: 2,
      value: '0',
      text: label,
      detail: `of ${label}`,
    },
  }));
  const options = { ...text, rows, markers: [], series, width: 340, xTitle: 'Use', xFormat: '.0f', zero: 0 };
  const svg = drawSvg(intervals(options), 'x');
  const heightOf = (words: string): number =>
    Number(new RegExp(`translate\\([^,]*,([\\d.]+)\\)"[^>]*>${words}<`).exec(svg)![1]);
  // Ticks of the axis have its colour, too, but are 5 pixels long.
  const pieces = [...svg.matchAll(/<line transform="translate\([\d.]+,([\d.]+)\)" x2="0" y2="([\d.]+)"/g)]
    .map(([, from, length]) => [Number(from), Number(from) + Number(length)])
    .filter(([from, to]) => to - from > 5);
  expect(pieces.length).toBe(2);
  for (const words of ['One', 'of One', 'Two', 'of Two']) {
    const [top, bottom] = [heightOf(words) - 9, heightOf(words)];
    expect(pieces.filter(([from, to]) => from < bottom - 1 && to > top + 4)).toEqual([]);
  }
});

test('markers of an interval stand under its label, each with its name, and in lines of their own where the names would touch', () => {
  const row = { label: 'Use', series: 'only', p5: 0, p25: 1, p50: 2, p75: 3, p95: 10, value: '2', text: 'two' };
  const series = [{ name: 'only', colour: colour('series1') }];
  const markers = [4, 4.2, 10].map((value) => ({
    label: 'Use',
    value,
    name: `Survey ${value}`,
    text: `says ${value}`,
  }));
  const options = { ...text, rows: [row], markers, series, width: 340, xTitle: 'Use', xFormat: '.0f', zero: 0 };
  const svg = drawSvg(intervals(options), 'x');
  /** Heights at which the names stand, from the top. */
  const heights = markers.map(({ name }) => {
    const [, height] = new RegExp(`translate\\([^,]*,([\\d.]+)\\)"[^>]*>${name}<`).exec(svg) ?? [];
    return Number(height);
  });
  expect(heights[1] - heights[0]).toBeGreaterThan(12);
  expect(heights[2]).toBe(heights[0]);
});

test('a long label of a contribution stands in full, beside its value or on two lines', () => {
  const label = 'People laid off in Kraków who come to Austria and stay there';
  const row = { label, mean: 1, low: 0, high: 2, value: '−100,000 ± 10,000', text: 'one', total: false };
  const svg = drawSvg(
    contributions({
      ...{ ...text, rows: [row, { ...row, label: 'Short' }], colour: colour('series1'), width: 340 },
      ...{ xTitle: 'Jobs', xFormat: '.0f' },
    }),
    'x',
  );
  const lines = [...svg.matchAll(/font-weight="600"[^>]*>([^<]*)</g)].map(([, line]) => line);
  expect([...new Set(lines)].join(' ')).toBe(`${label} Short`);
});

test('on a phone a long name of a column stands in full', () => {
  const columns = ['AI spreads as measured', 'AI spreads much faster'];
  const cells = columns.map((column) => ({ row: 'a', column, change: 0, label: '0', text: 'none' }));
  const options = { ...text, cells, rows: ['a'], columns, rowTitle: '', columnTitle: '', width: 340 };
  const svg = drawSvg(heatmap(options), 'x');
  expect(svg).not.toContain('…');
  for (const word of ['AI spreads', 'as measured', 'much faster']) expect(svg).toContain(`>${word}<`);
});
