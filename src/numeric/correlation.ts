import { cholesky } from './cholesky.ts';
import { frobenius, nearestCorrelation } from './nearest-correlation.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** A rank correlation between two inputs, from -1 to 1. */
export type RankCorrelation = { readonly inputs: readonly [string, string]; readonly spearman: number };

/** What ties uniforms together; only inputs that appear in a pair are touched. */
export type Copula = {
  /** Where the correlated inputs stand among all. */
  readonly positions: Int32Array;
  /** The latent correlations in use, row-major over `positions`. */
  readonly latent: Float64Array;
  /** Lower Cholesky factor of `latent`. */
  readonly factor: Float64Array;
  /** Frobenius norm of (latent in use - latent asked for); 0 where what was asked is possible. */
  readonly distance: number;
};

const LARGEST_UNIFORM = 1 - 2 ** -53;
const PI = 3.141592653589793;

/**
 * A Gaussian copula with the given Spearman correlations (K4): latent correlation 2 sin(π ρ / 6), repaired to the
 * nearest positive definite matrix where the pairs contradict each other. `distance` says by how much; above 0.1 a
 * caller should refuse.
 */
export function buildCopula(names: readonly string[], pairs: readonly RankCorrelation[]): Copula {
  const involved = new Set(pairs.flatMap((pair) => pair.inputs));
  const unknown = [...involved].find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`cannot correlate "${unknown}": there is no such input`);
  const positions = Int32Array.from(names.flatMap((name, i) => (involved.has(name) ? [i] : [])));
  const asked = latentMatrix(
    Array.from(positions, (i) => names[i]),
    pairs,
  );
  const possible = cholesky(asked, positions.length);
  if (possible !== null) return { positions, latent: asked, factor: possible, distance: 0 };
  const latent = nearestCorrelation(asked, positions.length);
  const factor = cholesky(latent, positions.length);
  if (factor === null) throw new RangeError('the correlations could not be made positive definite');
  return { positions, latent, factor, distance: frobenius(latent, asked) };
}

/** Turns independent uniforms, one per name, into correlated ones in place; each stays uniform in (0, 1). */
export function correlate(copula: Copula, u: Float64Array): void {
  const { positions, factor } = copula;
  const size = positions.length;
  for (let i = 0; i < size; i++) u[positions[i]] = normalQuantile(u[positions[i]]);
  for (let i = size - 1; i >= 0; i--) {
    let z = 0;
    for (let j = 0; j <= i; j++) z += factor[i * size + j] * u[positions[j]];
    u[positions[i]] = z; // rows above do not need it any more
  }
  for (let i = 0; i < size; i++) u[positions[i]] = Math.min(normalCdf(u[positions[i]]), LARGEST_UNIFORM);
}

/** The correlation of two normals whose ranks have the Spearman correlation `spearman`. */
export function latentCorrelation(spearman: number): number {
  return 2 * sine((PI * spearman) / 6);
}

/** Taylor's series of the sine; for arguments up to π/6 it is exact to the last places. */
function sine(x: number): number {
  const s = x * x;
  let sum = 1;
  for (let term = 16; term > 0; term -= 2) sum = 1 - (s / (term * (term + 1))) * sum;
  return x * sum;
}

function latentMatrix(names: readonly string[], pairs: readonly RankCorrelation[]): Float64Array {
  const size = names.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const { inputs, spearman } of pairs) {
    const [i, j] = inputs.map((name) => names.indexOf(name));
    if (i === j) throw new RangeError(`"${inputs[0]}" cannot be correlated with itself`);
    if (!(spearman >= -1 && spearman <= 1)) throw new RangeError(`a rank correlation of ${spearman} is not in -1 … 1`);
    matrix[i * size + j] = latentCorrelation(spearman);
    matrix[j * size + i] = matrix[i * size + j];
  }
  return matrix;
}
