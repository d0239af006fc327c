import { colour } from '../theme.ts';
import type { ChartSpec } from '../svg.ts';

/** What every chart is told. */
export type ChartText = {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Text alternative: what a reader sees who sees it. */
  readonly description: string;
  /** d3 locale of the axes. */
  readonly locale: object;
};

export const fontSize = 12;

/** The library cuts texts by an estimate of 0.8 em a character, far above what they take: room for that estimate. */
export function cutAt(pixels: number): number {
  return pixels * 1.45;
}

/**
 * Axis labels as the texts have them: "0 %", not "+0 %", and percentage points where a share differs. They stand under their
 * ticks: pushed inwards, the outer ones would touch their neighbours.
 */
export function axisLabels(points?: string): ChartSpec {
  const unsigned = "(datum.value === 0 ? replace(datum.label, '+', '') : datum.label)";
  return {
    labelExpr: points === undefined ? unsigned : `replace(${unsigned}, '%', '${points}')`,
    labelFlush: false,
  };
}

/** The axis of a measure: its format with labels as the texts have them, amounts from a billion on as "20 bn €" and not as "20G". */
export function valueAxis({ locale }: Pick<ChartText, 'locale'>, format: string, points?: string): ChartSpec {
  const labels = axisLabels(points);
  if (!format.endsWith('s') || !('billions' in locale)) return { format, ...labels };
  return { format, ...labels, labelExpr: `replace(${String(labels.labelExpr)}, 'G', '${String(locale.billions)}')` };
}

/** Two layers of a text: a seam in the colour of the page under the letters keeps them readable on lines and bands. */
export function onSeam(layer: { readonly mark: ChartSpec } & ChartSpec): ChartSpec[] {
  const seam = { color: colour('surface'), stroke: colour('surface'), strokeWidth: 3, strokeJoin: 'round' };
  return [{ ...layer, mark: { ...layer.mark, ...seam } }, layer];
}

/** A complete spec: schema, texts, look, and what the chart adds. `width` is that of the whole picture. */
export function chart(text: ChartText, width: number, height: number, body: ChartSpec): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: wrap(text.title, width), anchor: 'start', fontSize: 14, color: colour('ink') },
    description: text.description,
    width,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    padding: 4,
    background: null,
    ...body,
    config: config(text.locale),
  };
}

function config(locale: object): ChartSpec {
  return {
    // Only what d3 knows; the rest is for the labels.
    locale: 'number' in locale ? { number: locale.number } : locale,
    font: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    view: { stroke: null },
    axis: {
      labelColor: colour('ink'),
      titleColor: colour('muted'),
      titleFontWeight: 'normal',
      gridColor: colour('grid'),
      domainColor: colour('zero'),
      tickColor: colour('zero'),
      labelFontSize: fontSize,
      titleFontSize: fontSize,
      labelPadding: 4,
    },
    legend: {
      labelColor: colour('ink'),
      titleColor: colour('muted'),
      labelFontSize: fontSize,
      labelLimit: 280,
      symbolSize: 90,
      orient: 'top',
      direction: 'horizontal',
    },
    text: { color: colour('ink'), fontSize },
  };
}

/** Breaks a text into lines of about a width in pixels, but of at least `least` characters. */
export function wrap(text: string, width: number, least = 24): string[] {
  const limit = Math.max(least, Math.floor(width / 7));
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + word.length > limit) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** A rule at zero, for charts whose zero means "no change". */
export function zeroRule(axis: 'x' | 'y', at = 0): ChartSpec {
  return {
    data: { values: [{}] },
    mark: { type: 'rule', color: colour('zero'), strokeWidth: 1, aria: false },
    encoding: { [axis]: { datum: at } },
  };
}

/** The same beside rows only, half a slot up and down: in full it would run through labels between them. */
export function zeroBeside(rows: readonly { readonly slot: number }[], at: number, y: object): ChartSpec {
  return {
    ...zeroRule('x'),
    data: { values: rows.map(({ slot }) => ({ from: slot - 0.5, to: slot + 0.5 })) },
    encoding: { x: { datum: at }, y: { ...y, field: 'from' }, y2: { field: 'to' } },
  };
}
