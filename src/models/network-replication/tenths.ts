import { TENTHS } from './state.ts';
import type { Occupation } from './tables.ts';

/**
 * Lays the people of the start out by the share of automation of their occupation and cuts them into ten groups of equal size; an
 * occupation on a cut belongs to both sides in part. So networks of any number of occupations report the same groups.
 */
export function tenthsOf(occupations: readonly Occupation[]): {
  readonly tenths: Float64Array;
  readonly automationOfTenth: Float64Array;
} {
  const n = occupations.length;
  const order = occupations
    .map((_, i) => i)
    .sort((a, b) => occupations[a].automation - occupations[b].automation || a - b);
  const size = occupations.reduce((total, { employment }) => total + employment, 0) / TENTHS;
  const tenths = new Float64Array(TENTHS * n);
  const automationOfTenth = new Float64Array(TENTHS);
  let below = 0;
  for (const i of order) {
    const { employment, automation } = occupations[i];
    for (let k = 0; k < TENTHS && employment > 0; k++) {
      const inside = Math.min(below + employment, (k + 1) * size) - Math.max(below, k * size);
      if (inside <= 0) continue;
      tenths[k * n + i] = inside / employment;
      automationOfTenth[k] += (inside / size) * automation;
    }
    below += employment;
  }
  return { tenths, automationOfTenth };
}
