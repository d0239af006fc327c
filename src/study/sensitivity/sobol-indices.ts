import { meanOf, varianceOf } from '../../results/summary.ts';

/** Points of a variance-based analysis in [0, 1): A, B, and for each input A with that one coordinate from B. */
export type SaltelliDesign = {
  readonly a: readonly Float64Array[];
  readonly b: readonly Float64Array[];
  /** [input][point] */
  readonly ab: readonly (readonly Float64Array[])[];
};

/** Model outputs at those points. */
export type SaltelliOutputs = {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly ab: readonly ArrayLike<number>[];
};

export type SobolIndices = {
  /** Share of the variance that the input explains alone. */
  readonly first: number;
  /** Share that is lost where all but the input are known: alone and with others. */
  readonly total: number;
  /** Standard errors of both over the points. */
  readonly firstError: number;
  readonly totalError: number;
};

/** n · (d + 2) points from n points in twice as many dimensions, e.g. of a Sobol' sequence. */
export function saltelliDesign(points: readonly Float64Array[]): SaltelliDesign {
  const d = points[0].length / 2;
  const a = points.map((point) => point.slice(0, d));
  const b = points.map((point) => point.slice(d));
  const mixed = (input: number, n: number): Float64Array => a[n].map((value, i) => (i === input ? b[n][i] : value));
  return { a, b, ab: Array.from({ length: d }, (_, input) => a.map((_point, n) => mixed(input, n))) };
}

/**
 * First-order and total indices of every input: S1 = mean(B (AB − A)) / Var, ST = mean((A − AB)²) / 2 Var, outputs centred and the
 * variance that of A and B together. Errors are those of independent points, by the delta method: the variance is an estimate as
 * well, from the same points. Points of a Sobol' sequence do better than that.
 *
 * @source saltelli2010 first-order estimator
 * @source jansen1999 total estimator
 */
export function sobolIndices({ a, b, ab }: SaltelliOutputs): SobolIndices[] {
  const n = a.length;
  const centre = (meanOf(a) + meanOf(b)) / 2;
  const spread = Float64Array.from({ length: n }, (_, i) => ((a[i] - centre) ** 2 + (b[i] - centre) ** 2) / 2);
  if (!(meanOf(spread) > 0)) return ab.map(() => ({ first: 0, total: 0, firstError: 0, totalError: 0 }));
  return ab.map((own) => {
    const alone = Float64Array.from({ length: n }, (_, i) => (b[i] - centre) * (own[i] - a[i]));
    const left = Float64Array.from({ length: n }, (_, i) => (a[i] - own[i]) ** 2 / 2);
    const [first, firstError] = ratioOfMeans(alone, spread);
    const [total, totalError] = ratioOfMeans(left, spread);
    return { first, total, firstError, totalError };
  });
}

/** A ratio of two means over the same points, and its standard error. */
function ratioOfMeans(above: Float64Array, below: Float64Array): readonly [ratio: number, error: number] {
  const mean = meanOf(below);
  const ratio = meanOf(above) / mean;
  const influence = above.map((value, i) => (value - ratio * below[i]) / mean);
  return [ratio, Math.sqrt(varianceOf(influence) / influence.length)];
}
