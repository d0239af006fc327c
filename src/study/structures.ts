import type { Text } from '../models/model.ts';
import { measureIndex, structureCell, yearCell } from '../results/cells.ts';
import type { Results } from '../results/results.ts';
import { bandOf, differences, varianceOf } from '../results/summary.ts';
import type { Band } from '../results/summary.ts';

/** The headline in one structure of the model, on the draws that all of them share. */
export type Variant = {
  /** null: the model as it stands. */
  readonly label: Text | null;
  /** Baseline by period. */
  readonly bands: readonly Band[];
  /** The last arm against the baseline, by period; null where there is no other arm. */
  readonly differences: readonly Band[] | null;
};

export type StructureStudy = {
  readonly future: number;
  readonly draws: number;
  /** The model as it stands, then its variants. */
  readonly variants: readonly Variant[];
  /** Standard deviation of the structures' medians, in the period asked for. */
  readonly between: number;
  /** Standard deviation of the draws within the model as it stands. */
  readonly within: number;
};

/** Spread between structures beside the spread within, for every future; empty where the run tried none. */
export function structureStudies(results: Results, headline: string, period: number): StructureStudy[] {
  const { structures } = results;
  if (structures === undefined || structures.variants.every(({ deep }) => deep)) return [];
  const { draws, arms, variants } = structures;
  const measure = measureIndex(results, headline);
  const periods = results.periods.map((_, index) => index);
  return results.futures.map((_, future) => {
    const cellsOf = (at: (arm: number, period: number) => Float64Array): Omit<Variant, 'label'> => ({
      bands: periods.map((one) => bandOf(at(0, one))),
      differences: arms.length < 2 ? null : periods.map((one) => bandOf(differences(at(1, one), at(0, one)))),
    });
    const asItStands = (arm: number, one: number): Float64Array =>
      yearCell(results, future, arms[arm], measure, one).subarray(0, draws);
    const all: Variant[] = [
      { label: null, ...cellsOf(asItStands) },
      ...variants.flatMap(({ label, deep }, variant) =>
        deep ? [] : [{ label, ...cellsOf((arm, one) => structureCell(results, future, variant, arm, one)) }],
      ),
    ];
    return {
      future,
      draws,
      variants: all,
      between: Math.sqrt(varianceOf(all.map(({ bands }) => bands[period].p50))),
      within: bandOf(asItStands(0, period)).sd,
    };
  });
}

/** What one deep uncertainty moves, everything else as drawn: on the draws that all variants share. */
export type DeepEffect = {
  readonly label: Text;
  /** Of the baseline, and of what the last arm changes, by draw, in one future and period. */
  readonly effect: (future: number, period: number) => Float64Array;
  readonly gain: ((future: number, period: number) => Float64Array) | null;
};

/** The deep uncertainties that the run tried one at a time, and on how many draws. */
export function deepEffects(
  results: Results,
  headline: string,
): { readonly draws: number; readonly effects: readonly DeepEffect[] } {
  const { structures } = results;
  if (structures === undefined) return { draws: 0, effects: [] };
  const { draws, arms, variants } = structures;
  const measure = measureIndex(results, headline);
  const own = (future: number, arm: number, period: number): Float64Array =>
    yearCell(results, future, arms[arm], measure, period).subarray(0, draws);
  const effects = variants.flatMap(({ label, deep }, variant) => {
    if (!deep) return [];
    const there = (future: number, arm: number, period: number): Float64Array =>
      structureCell(results, future, variant, arm, period);
    const effect = (future: number, period: number): Float64Array =>
      differences(there(future, 0, period), own(future, 0, period));
    const gain = (future: number, period: number): Float64Array =>
      differences(there(future, 1, period), there(future, 0, period));
    return [{ label, effect, gain: arms.length < 2 ? null : gain }];
  });
  return { draws, effects };
}
