import type { Html } from './html.ts';
import { html, nothing, trusted } from './html.ts';
import type { ChartSpec } from './svg.ts';
import { drawSvg } from './svg.ts';
import { dataTable } from './table.ts';
import type { Table } from './table.ts';
import type { Speech } from './view.ts';

/** A chart file: its name and its Vega-Lite spec. */
export type Chart = { readonly name: string; readonly spec: ChartSpec };
/** A piece of the page, with the charts that it shows. */
export type Block = {
  readonly id: string;
  readonly heading: string;
  readonly html: Html;
  readonly charts: readonly Chart[];
};

export type Plot = {
  /** Unique in the report; the chart file is called after it. */
  readonly name: string;
  readonly caption: string;
  readonly alt: string;
  readonly spec: (width: number) => ChartSpec;
  /** The future and the arm it shows, if only one; `hidden` until a reader asks for it. */
  readonly future?: string;
  readonly arm?: string;
  readonly hidden?: boolean;
};

export type Figure = {
  readonly id: string;
  /** The finding, as a sentence made from the numbers. */
  readonly title: string;
  /** What is drawn: measure and unit. */
  readonly subtitle: string;
  /** One plot over the full width, or plots side by side. */
  readonly layout: 'full' | 'side';
  readonly plots: readonly Plot[];
  /** Controls above the plots. */
  readonly controls?: Html;
  /** What the bands mean, and where the numbers come from. */
  readonly note: string;
  readonly table: Table;
};

const fullWidth = 700;
export const sideWidth = 340;

/** A figure with its title, its charts for wide and narrow screens, its source line and its data. */
export function figureBlock(view: Speech, figure: Figure): Block {
  const plots = figure.plots.map((plot) => plotHtml(plot, figure.layout));
  const { data } = view.words;
  return {
    id: figure.id,
    heading: figure.title,
    charts: figure.plots.map((plot) => ({
      name: plot.name,
      spec: plot.spec(figure.layout === 'full' ? fullWidth : sideWidth),
    })),
    html: html`<figure id="${figure.id}">
      <figcaption>
        <h3>${figure.title}</h3>
        <p class="sub">${figure.subtitle}</p>
      </figcaption>
      ${figure.controls ?? nothing}
      <div class="plots ${figure.layout}">${plots}</div>
      <p class="note">${figure.note}</p>
      <details>
        <summary>${data}</summary>
        ${dataTable(figure.table)}
      </details>
    </figure> `,
  };
}

function plotHtml(plot: Plot, layout: 'full' | 'side'): Html {
  const widths =
    layout === 'full'
      ? ([
          ['wide', fullWidth],
          ['narrow', sideWidth],
        ] as const)
      : ([['any', sideWidth]] as const);
  const drawings = widths.map(([name, width]) => {
    const svg = trusted(drawSvg(plot.spec(width), `${plot.name}-${name}`));
    return html`<div class="drawing ${name}" role="img" aria-label="${plot.alt}">${svg}</div>`;
  });
  const future = plot.future === undefined ? nothing : html` data-future="${plot.future}"`;
  const arm = plot.arm === undefined ? nothing : html` data-arm="${plot.arm}"`;
  const caption = plot.caption === '' ? nothing : html`<h4>${plot.caption}</h4>`;
  const hidden = plot.hidden === true ? html` hidden` : nothing;
  return html`<div class="plot" ${future}${arm}${hidden}>${caption}${drawings}</div>`;
}

/** Blocks that a reader unfolds; on paper they are open. */
export function folded(summary: string, blocks: readonly Block[]): Omit<Block, 'id' | 'heading'> {
  return {
    charts: blocks.flatMap(({ charts }) => charts),
    html: html`<details class="fold">
      <summary>${summary}</summary>
      ${blocks.map((block) => block.html)}
    </details>`,
  };
}

/** A section of the page: a heading, then blocks in order. */
export function section(id: string, heading: string, blocks: readonly (Omit<Block, 'id' | 'heading'> | Html)[]): Block {
  const parts = blocks.map((block) => ('markup' in block ? block : block.html));
  return {
    id,
    heading,
    charts: blocks.flatMap((block) => ('markup' in block ? [] : block.charts)),
    html: html`<section id="${id}" aria-labelledby="${id}-heading">
      <h2 id="${id}-heading">${heading}</h2>
      ${parts}
    </section> `,
  };
}
