const TWO_PI = 6.283185307179586;

/**
 * The sine of so many full turns, sin(2πx), from + − × ÷ alone: `Math.sin` differs between engines in the last bit. Turns are reduced
 * exactly, to an eighth on either side of zero or of a quarter, so a long run keeps its precision. Error below 2e-16.
 */
export function sineOfTurns(turns: number): number {
  const quarters = Math.round(4 * turns);
  const angle = TWO_PI * (turns - quarters / 4);
  const quadrant = ((quarters % 4) + 4) % 4;
  const value = quadrant % 2 === 0 ? sine(angle) : cosine(angle);
  return quadrant < 2 ? value : -value;
}

/** Taylor's series on |x| ≤ π/4. */
function sine(x: number): number {
  const s = x * x;
  let sum = 1;
  for (let n = 18; n > 0; n -= 2) sum = 1 - (s / (n * (n + 1))) * sum;
  return x * sum;
}

function cosine(x: number): number {
  const s = x * x;
  let sum = 1;
  for (let n = 17; n > 0; n -= 2) sum = 1 - (s / (n * (n + 1))) * sum;
  return sum;
}
