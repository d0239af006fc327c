import { meanOf, varianceOf } from '../results/summary.ts';

/** Differences of two standard errors are told; smaller ones leave open which of two is larger. */
const TOLD = 2;

/** Whether paired draws are larger on average by more than their standard errors, and so could be called so. */
export function isLarger(draws: ArrayLike<number>, than: ArrayLike<number>): boolean {
  const gaps = Float64Array.from({ length: draws.length }, (_, draw) => draws[draw] - than[draw]).filter(
    (gap) => !Number.isNaN(gap),
  );
  return isClearlyAbove(meanOf(gaps), Math.sqrt(varianceOf(gaps) / gaps.length));
}

/** A part that is less than this of the largest is not named beside it, even where few draws would let it be as large. */
const NAMED = 0.5;

/** Of parts, the largest in size first, those whose size may be the largest: the first, and those near to it and not told apart from it. */
export function mayBeLargest<Part extends { readonly draws: Float64Array }>(parts: readonly Part[]): readonly Part[] {
  const sizes = parts.map(({ draws }) => {
    const sign = Math.sign(meanOf(draws));
    return draws.map((value) => sign * value);
  });
  const near = (part: number): boolean => meanOf(sizes[part]) >= NAMED * meanOf(sizes[0]);
  return parts.filter((_, part) => part === 0 || (near(part) && !isLarger(sizes[0], sizes[part])));
}

/** Two standard errors are passed by two or three of a hundred inputs without influence, three by one of seven hundred. */
const OF_MANY = 3;

/** Whether what one of many inputs shows, with this standard error, is more than chance explains. */
export function isBeyondChance(shown: number, error: number): boolean {
  return Math.abs(shown) > OF_MANY * error;
}

/** Whether a difference with this standard error is above 0 by more than chance. */
export function isClearlyAbove(difference: number, error: number): boolean {
  return difference > TOLD * error;
}
