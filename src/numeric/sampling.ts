import { permutation } from './permutation.ts';
import { threefry4x32, uniform53 } from './random.ts';
import type { Key } from './random.ts';
import { SOBOL_DIMENSIONS } from './sobol-directions.ts';
import { scrambledSobol } from './sobol.ts';

/** How draws cover the space of uncertain inputs. */
export type SamplingMethod = 'plain' | 'latin-hypercube' | 'sobol';

/** Any point of a design, in any order: coordinate d of draw `draw` goes to `out[d]`, in (0, 1). */
export type SamplePoints = { readonly point: (draw: number, out: Float64Array) => void };

/** Marks the addresses of parameter draws; simulated months count from 0. */
const PARAMETER_MONTH = -1;
const BLOCK_ADDRESS = -4;

/**
 * A design of `draws` points in `dimensions` dimensions. `sobol` needs no count, and is at its best with a power of
 * two; `latin-hypercube` puts one point in each of `draws` slices of every dimension; `plain` is independent chance.
 */
export function samplePoints(method: SamplingMethod, dimensions: number, key: Key, draws: number): SamplePoints {
  if (method === 'sobol') return paddedSobol(dimensions, key);
  const chance = (draw: number, dimension: number): number => uniform53(key, draw, 0, dimension, PARAMETER_MONTH);
  if (method === 'plain') return { point: (draw, out) => fill(out, dimensions, (d) => chance(draw, d)) };
  const slices = Array.from({ length: dimensions }, (_, d) => permutation(draws, key, d));
  return {
    point: (draw, out) => {
      if (!(draw < draws)) throw new RangeError(`draw ${draw} is outside a Latin hypercube of ${draws} draws`);
      fill(out, dimensions, (d) => (slices[d](draw) + chance(draw, d)) / draws);
    },
  };
}

function fill(out: Float64Array, dimensions: number, coordinate: (dimension: number) => number): void {
  for (let d = 0; d < dimensions; d++) out[d] = coordinate(d);
}

/**
 * Scrambled Sobol' sequences of few dimensions side by side, each with its points in an order of its own. In one sequence of a hundred
 * dimensions many pairs rise and fall together unless there are far more points than anybody draws: what one input does would be
 * laid at the door of another.
 *
 * @source owen2013 Owen, Monte Carlo theory, methods and examples, ch. 17: padding quasi-Monte Carlo by independent permutations
 */
function paddedSobol(dimensions: number, key: Key): SamplePoints {
  const blocks = Array.from({ length: Math.ceil(dimensions / SOBOL_DIMENSIONS) }, (_, block) => {
    const own = threefry4x32(key, [block, 0, BLOCK_ADDRESS, BLOCK_ADDRESS]);
    const from = block * SOBOL_DIMENSIONS;
    const to = Math.min(dimensions, from + SOBOL_DIMENSIONS);
    return { from, to, at: scrambledSobol(to - from, own), shuffle: shuffleOctaves(own) };
  });
  return {
    point: (draw, out) => {
      for (const { from, to, at, shuffle } of blocks) at(shuffle(draw), out.subarray(from, to));
    },
  };
}

/** Shuffles 1, 2–3, 4–7, 8–15, … each among themselves: the first 2^k points stay the first 2^k, and keep their balance. */
function shuffleOctaves(key: Key): (draw: number) => number {
  const octaves: ((place: number) => number)[] = [];
  return (draw) => {
    if (draw < 2) return draw;
    const octave = 31 - Math.clz32(draw);
    octaves[octave] ??= permutation(2 ** octave, key, octave);
    return 2 ** octave + octaves[octave](draw - 2 ** octave);
  };
}
