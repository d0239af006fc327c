import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import { expect, test } from 'vitest';
import { drawSvg, render } from '../../src/report/svg.ts';
import { textWidth } from '../../src/report/text-width.ts';
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
