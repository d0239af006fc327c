import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import { textWidth } from './text-width.ts';
import { useVariables } from './theme.ts';

/** A Vega-Lite specification that stands alone: data, title and description included. */
export type ChartSpec = Readonly<Record<string, unknown>>;

/**
 * Draws a spec as SVG markup, without a browser, a font or the network. `prefix` keeps ids of several charts in one page apart.
 * The title is left out: in the page it stands above the chart.
 */
export function drawSvg(spec: ChartSpec, prefix: string): string {
  const { title: _title, ...untitled } = spec;
  return useVariables(shorten(ownIds(render(untitled), prefix)));
}

/** What a view knows of its size after layout; the library has no public name for it. */
type Sized = { readonly _viewWidth: number; readonly _viewHeight: number };
type Renderer = {
  initialize(element: null, width: number, height: number, origin: readonly number[]): Renderer;
  background(colour: string): Renderer;
  render(scene: unknown): Renderer;
  svg(): string;
};
type TextItem = { readonly fontSize?: number };
// Exported, though the library's types do not say so.
const { SVGStringRenderer, textMetrics } = vega as unknown as {
  readonly SVGStringRenderer: new (loader: unknown) => Renderer;
  readonly textMetrics: { width: (item: TextItem, text: unknown) => number };
};
// Without a canvas the library takes 0.8 em for every character, which leaves little room for what is drawn.
textMetrics.width = ({ fontSize = 11 }, text) =>
  (Array.isArray(text) ? text : [text]).reduce(
    (most: number, line) => Math.max(most, textWidth(String(line ?? ''), fontSize)),
    0,
  );

/**
 * The picture that `View.toSVG` promises, at once: with all data inline nothing is left to wait for, so the dataflow has run
 * when `run` returns.
 */
export function render(spec: ChartSpec): string {
  const runtime = vega.parse(compile(spec as unknown as TopLevelSpec).spec, undefined, { ast: true });
  const view = new vega.View(runtime, { renderer: 'none', expr: expressionInterpreter });
  view.run();
  const { _viewWidth, _viewHeight } = view as unknown as Sized;
  const { left, top, right, bottom } = view.padding() as { left: number; top: number; right: number; bottom: number };
  const [x, y] = view.origin();
  const svg = new SVGStringRenderer(view.loader())
    .initialize(null, _viewWidth + left + right, _viewHeight + top + bottom, [left + x, top + y])
    .background(view.background())
    .render((view.scenegraph() as unknown as { root: unknown }).root)
    .svg();
  view.finalize();
  return svg;
}

/** The library numbers clip paths over the life of the process; here they are numbered within the picture. */
function ownIds(svg: string, prefix: string): string {
  const names: string[] = [];
  return svg.replace(/(id="|url\(#)((?:clip|gradient)[\w-]*)/g, (_whole, before: string, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `${before}${prefix}-${names.indexOf(name)}`;
  });
}

/** A tenth of a pixel is enough; the rest would double the page. */
function shorten(svg: string): string {
  return svg.replace(/ (d|transform)="([^"]*)"/g, (_whole, name: string, numbers: string) => {
    const short = numbers.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (digits) => String(Math.round(Number(digits) * 10) / 10));
    return ` ${name}="${short}"`;
  });
}
