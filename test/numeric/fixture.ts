import { fillUniforms, keyFromSeed } from '../../src/numeric/random.ts';

/** `count` uniforms of one seed text, for tests of whatever turns uniforms into values. */
export function uniforms(count: number, seed: string): Float64Array {
  const out = new Float64Array(count);
  fillUniforms(out, count, keyFromSeed(seed), 0, 0, 0);
  return out;
}

/** The midpoints of `count` equal slices of (0, 1): a quantile function's moments without chance. */
export function midpoints(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i + 0.5) / count);
}

/** Distance in units of the last place of `expected`. */
export function ulps(actual: number, expected: number): number {
  if (Object.is(actual, expected)) return 0;
  const exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(expected))));
  return Math.abs(actual - expected) / 2 ** exponent / 2 ** -52;
}
