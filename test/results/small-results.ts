import type { MeasureInfo, Results } from '../../src/results/results.ts';

/** A measure and its draws: [arm][period] → draws, in the one future there is. */
export type SmallMeasure = Partial<MeasureInfo> & {
  readonly name: string;
  readonly draws: readonly (readonly (readonly number[])[])[];
  /** [arm][month from 0] → draws, for a measure stored monthly. */
  readonly paths?: readonly (readonly (readonly number[])[])[];
};

/** Results small enough to write down: one future, the years from 2025, January 2025 as first month. */
export function smallResults(measures: readonly SmallMeasure[], changes: Partial<Results> = {}): Results {
  const [first] = measures;
  const arms = first.draws.length;
  const periods = first.draws[0].length;
  const monthly = measures.flatMap(({ paths }, index) => (paths === undefined ? [] : [index]));
  const months = measures.find(({ paths }) => paths !== undefined)?.paths?.[0].length ?? 1;
  const each = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    draws: first.draws[0][0].length,
    futures: ['measured'],
    arms: ['baseline', 'skills', 'both'].slice(0, arms),
    measures: measures.map(({ name, unit, kind, better, group }) => ({
      name,
      label: { en: name, de: name },
      unit: unit ?? 'jobs',
      definition: { en: name, de: name },
      group: group ?? 'test',
      kind: kind ?? 'stock',
      better: better ?? null,
      monthly: false,
    })),
    periods: each(periods).map((period) => 2025 + Math.max(0, period - 1)),
    periodEnds: each(periods).map((period) => 2025 * 12 - 1 + 12 * period),
    years: Float64Array.from(each(arms).flatMap((arm) => measures.flatMap(({ draws }) => draws[arm].flat()))),
    monthlyMeasures: monthly,
    months: months - 1,
    paths: Float64Array.from(
      each(arms).flatMap((arm) => monthly.flatMap((index) => measures[index].paths![arm].flat())),
    ),
    inputs: new Float64Array(0),
    inputNames: [],
    audit: { replicates: 0, years: new Float64Array(0) },
    attribution: { draws: 0, causes: [], shapley: new Float64Array(0), allOff: new Float64Array(0) },
    clamps: [],
    ...changes,
  };
}
