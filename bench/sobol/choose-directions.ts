/**
 * Chooses the first direction numbers of each Sobol' dimension and prints the table of src/numeric/sobol-choices.ts.
 * Of some candidates the one wins whose two-dimensional projections with all dimensions before it have the smallest
 * t-values, summed in squares over 2^3 … 2^12 points. Run: npx tsx bench/sobol/choose-directions.ts 400 64
 */
import { primitivePolynomials } from '../../src/numeric/primitive-polynomials.ts';
import { directionsOf, sobolDirections } from '../../src/numeric/sobol-directions.ts';
import { pairQuality } from './pair-quality.ts';

const dimensions = Number(process.argv[2] ?? 400);
const candidates = Number(process.argv[3] ?? 64);

const chosen = [sobolDirections(1)];
const choices = [0];
primitivePolynomials(dimensions - 1).forEach((polynomial, i) => {
  let best = { choice: 0, score: Infinity };
  for (let choice = 0; choice < candidates; choice++) {
    const score = scoreOf(directionsOf(i + 1, polynomial, choice), best.score);
    if (score < best.score) best = { choice, score };
  }
  choices.push(best.choice);
  chosen.push(directionsOf(i + 1, polynomial, best.choice));
});
process.stdout.write(`${choices.join(', ')}\n`);

function scoreOf(directions: Int32Array, limit: number): number {
  let score = 0;
  for (const earlier of chosen) {
    for (let bits = 3; bits <= 12; bits++) score += pairQuality(directions, earlier, bits) ** 2;
    if (score >= limit) return score;
  }
  return score;
}
