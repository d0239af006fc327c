/**
 * Colours: the palette of Okabe and Ito, told apart by colour-blind readers, for series; greys for the rest. A chart spec
 * carries the light colours, so that it stands alone; in the page each becomes a CSS variable with a light and a dark value.
 */
const colours = {
  ink: ['#1b2430', '#e8ecf1'],
  muted: ['#55606e', '#a9b4c0'],
  grid: ['#dfe4ea', '#323c47'],
  zero: ['#7c8794', '#8f9aa6'],
  surface: ['#fffffe', '#151b22'],
  series1: ['#0072b2', '#4aa8e0'],
  series2: ['#d55e00', '#f08a3c'],
  series3: ['#009e73', '#2fc497'],
  series4: ['#cc79a7', '#e19cc2'],
  series5: ['#56b4e9', '#8acdf3'],
  series6: ['#e69f00', '#f3bb45'],
  marker: ['#7a1fa2', '#d59bf0'],
  fall3: ['#b04a00', '#e07b2e'],
  fall2: ['#e08a4a', '#a8581c'],
  fall1: ['#f5cfb0', '#5e3d26'],
  even: ['#eceff2', '#2a333d'],
  rise1: ['#bcd9ee', '#22455e'],
  rise2: ['#5fa5d3', '#2a73a3'],
  rise3: ['#075a8c', '#5db3e6'],
  onStrong: ['#fffffd', '#0d1116'],
  onBar: ['#0b0f14', '#0b0f15'],
  onSoft: ['#1b2431', '#f1f4f7'],
} as const;

export type Colour = keyof typeof colours;

/** Light colour of a name, for specs. */
export function colour(name: Colour): string {
  return colours[name][0];
}

const seriesNames = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const;

/** Colour of the n-th series; they repeat after six. */
export function seriesColour(index: number): string {
  return colour(seriesNames[index % seriesNames.length]);
}

/** Fill and text colour of a cell by relative change: orange falls, blue rises. */
export function changeColours(change: number): { readonly fill: string; readonly text: string } {
  const size = Math.abs(change);
  const level = size < 0.05 ? 0 : size < 0.15 ? 1 : size < 0.3 ? 2 : 3;
  const side = change < 0 ? 'fall' : 'rise';
  const name = level === 0 ? 'even' : (`${side}${level}` as Colour);
  const strong = level === 3;
  return { fill: colour(name), text: colour(strong ? 'onStrong' : 'onSoft') };
}

/** Fill and text colour of a cell by vacancies per seeker: the more orange, the tighter; the darkest has more vacancies than seekers. */
export function tightnessColours(ratio: number): { readonly fill: string; readonly text: string } {
  const level = ratio < 0.25 ? 0 : ratio < 0.5 ? 1 : ratio < 1 ? 2 : 3;
  const name = level === 0 ? 'even' : (`fall${level}` as Colour);
  return { fill: colour(name), text: colour(level === 3 ? 'onStrong' : 'onSoft') };
}

/** Custom properties of the page for one scheme. */
export function variables(scheme: 'light' | 'dark'): string {
  const index = scheme === 'light' ? 0 : 1;
  return (Object.keys(colours) as Colour[]).map((name) => `--${name}:${colours[name][index]}`).join(';');
}

/** Replaces a spec's light colours in SVG attributes by the page's variables. */
export function useVariables(svg: string): string {
  const byHex = new Map((Object.keys(colours) as Colour[]).map((name) => [colours[name][0] as string, name]));
  return svg.replace(/(fill|stroke)="(#[0-9a-f]{6})"/g, (whole, attribute: string, hex: string) => {
    const name = byHex.get(hex);
    return name === undefined ? whole : `${attribute}="var(--${name})"`;
  });
}
