/** Widths in em of a plain sans-serif, rather wide than narrow, so that nothing is laid out over its neighbour. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’“”„!|() \u202f\u00a0\-–]/, 0.36],
  [/[mwMW%±—…]/, 0.92],
  [/[A-ZÄÖÜ0-9+−]/, 0.66],
];
const other = 0.6;

/** Breaks a text into lines no wider than so many pixels, where it has spaces; a longer word keeps its line. */
export function linesWithin(text: string, pixels: number, fontSize: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (lines[last] !== '' && textWidth(longer, fontSize) > pixels) lines.push(word);
    else lines[last] = longer;
  }
  return lines;
}

/** Width of a text in pixels, without a font: the same on every machine. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += widths.find(([kind]) => kind.test(character))?.[1] ?? other;
  return em * fontSize;
}
