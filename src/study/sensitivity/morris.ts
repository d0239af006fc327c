import { meanOf, varianceOf } from '../../results/summary.ts';

/** A walk through the unit cube that moves one input a time: `points[k + 1]` differs from `points[k]` in `moved[k]` only. */
export type Trajectory = { readonly points: readonly Float64Array[]; readonly moved: readonly number[] };

export type MorrisEffect = {
  /** Mean size of the elementary effects: how much the input matters. */
  readonly muStar: number;
  readonly mu: number;
  /** Their standard deviation: interactions, or a bent response. */
  readonly sigma: number;
  /** Standard error of `muStar`. */
  readonly error: number;
};

const LEVELS = 4;
/** Half the grid plus a step: every level is reached equally often. */
const STEP = LEVELS / (2 * (LEVELS - 1));

/**
 * Trajectories of Morris' design on four levels. `uniform(trajectory, place)` gives numbers in (0, 1), 3 · inputs of them per
 * trajectory. Twenty or more are advised.
 *
 * @source morris1991 Factorial sampling plans for preliminary computational experiments
 */
export function morrisTrajectories(
  inputs: number,
  count: number,
  uniform: (trajectory: number, place: number) => number,
): Trajectory[] {
  return Array.from({ length: count }, (_, t) => {
    const place = Float64Array.from({ length: inputs }, (_input, i) => {
      return Math.floor(uniform(t, i) * (LEVELS / 2)) / (LEVELS - 1);
    });
    const up = Array.from({ length: inputs }, (_input, i) => uniform(t, inputs + i) < 0.5);
    const moved = Array.from({ length: inputs }, (_input, i) => i).sort(
      (i, j) => uniform(t, 2 * inputs + i) - uniform(t, 2 * inputs + j),
    );
    let point = place.map((value, i) => (up[i] ? value : value + STEP));
    const points = [point];
    for (const input of moved) {
      point = point.map((value, i) => (i === input ? value + (up[i] ? STEP : -STEP) : value));
      points.push(point);
    }
    return { points, moved };
  });
}

/** Effects of every input, from the outputs at each trajectory's points. */
export function morrisEffects(
  inputs: number,
  trajectories: readonly Trajectory[],
  outputs: readonly ArrayLike<number>[],
): MorrisEffect[] {
  const effects: number[][] = Array.from({ length: inputs }, () => []);
  trajectories.forEach(({ points, moved }, t) => {
    moved.forEach((input, k) => {
      const step = points[k + 1][input] - points[k][input];
      effects[input].push((outputs[t][k + 1] - outputs[t][k]) / step);
    });
  });
  return effects.map((own) => {
    const sizes = own.map(Math.abs);
    const error = Math.sqrt(varianceOf(sizes) / sizes.length);
    return { mu: meanOf(own), muStar: meanOf(sizes), sigma: Math.sqrt(varianceOf(own)), error };
  });
}
