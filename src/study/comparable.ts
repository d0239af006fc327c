import type { Comparable, StandardShock, Unit } from '../models/model.ts';
import { findMeasure, measureIndex, sumToPeriod, yearCell } from '../results/cells.ts';
import type { Years } from '../results/cells.ts';
import type { MeasureInfo } from '../results/results.ts';
import { shockArm } from '../scenario/compare/plan.ts';

/** The unit of a compared value: that of its measure, points where a share changed, or one of the two that compare sizes. */
export type ComparedUnit = Unit | 'base100' | 'per1000';

/** One measure as it is compared: what it is, in which unit, and which side is better. */
export type Yardstick = {
  readonly comparable: Comparable;
  readonly measure: MeasureInfo;
  readonly unit: ComparedUnit;
};

/** Draws of one yardstick: [future][period][draw]. */
export type YardstickDraws = readonly (readonly Float64Array[])[];

/** What a place's own scenario brings, without any policy. */
export function ownYardstick(years: Pick<Years, 'measures'>, comparable: Comparable): Yardstick {
  const measure = years.measures[measureIndex(years, comparable.measure)];
  return { comparable, measure, unit: unitOf(comparable, measure) };
}

/** What the standard shock adds to it: counts per 1,000 of its base, everything else as a difference. */
export function shockYardstick(
  years: Pick<Years, 'measures'>,
  comparable: Comparable,
  { per }: StandardShock,
): Yardstick {
  const measure = years.measures[measureIndex(years, comparable.count ?? comparable.measure)];
  if (!isCount(measure.unit)) return { ...ownYardstick(years, comparable), unit: differenceUnit(comparable, measure) };
  return {
    comparable: { measure: measure.name, basis: 'perThousand', per },
    measure,
    unit: 'per1000',
  };
}

/** Own course of a yardstick in the baseline, draw by draw. */
export function ownDraws(years: Years, { comparable }: Yardstick): YardstickDraws {
  return years.futures.map((_, future) =>
    years.periods.map((_, period) => scaled(years, comparable, future, 0, period)),
  );
}

/** Effect of the standard shock on a yardstick: with it less without it, on the same luck. */
export function shockDraws(years: Years, { comparable }: Yardstick): YardstickDraws {
  const arm = years.arms.indexOf(shockArm);
  if (arm < 0) throw new RangeError(`The results have no arm "${shockArm}"`);
  return years.futures.map((_, future) =>
    years.periods.map((_, period) => {
      const effect = scaled(years, comparable, future, arm, period);
      const without = scaled(years, comparable, future, 0, period);
      for (let draw = 0; draw < effect.length; draw++) effect[draw] -= without[draw];
      return effect;
    }),
  );
}

/** A measure in the unit of its basis; NaN where the base is 0 or a flow has no value yet. */
function scaled(years: Years, comparable: Comparable, future: number, arm: number, period: number): Float64Array {
  const measure = findMeasure(years, comparable.measure);
  const isFlow = years.measures[measure].kind === 'flow';
  const now = yearCell(years, future, arm, measure, period);
  const opening = yearCell(years, future, 0, measure, 0);
  const out = new Float64Array(years.draws);
  switch (comparable.basis) {
    case 'level':
      out.set(now);
      if (isFlow && period === 0) out.fill(NaN);
      return out;
    case 'change':
      for (let draw = 0; draw < out.length; draw++) out[draw] = now[draw] - opening[draw];
      return out;
    case 'index': {
      const base = isFlow ? yearCell(years, future, 0, measure, Math.min(1, years.periods.length - 1)) : opening;
      for (let draw = 0; draw < out.length; draw++) out[draw] = base[draw] > 0 ? (100 * now[draw]) / base[draw] : NaN;
      if (isFlow && period === 0) out.fill(NaN);
      return out;
    }
    default: {
      const base = yearCell(years, future, 0, measureIndex(years, comparable.per.measure), 0);
      const value = isFlow ? sumToPeriod(years, future, arm, measure, period) : now;
      const less = comparable.basis === 'changePerThousand' && !isFlow;
      for (let draw = 0; draw < out.length; draw++) {
        const amount = less ? value[draw] - opening[draw] : value[draw];
        out[draw] = base[draw] > 0 ? (1000 * amount) / base[draw] : NaN;
      }
      return out;
    }
  }
}

function unitOf({ basis }: Comparable, { unit }: MeasureInfo): ComparedUnit {
  if (basis === 'index') return 'base100';
  if (basis === 'perThousand' || basis === 'changePerThousand') return 'per1000';
  return basis === 'change' && unit === 'share' ? 'points' : unit;
}

function differenceUnit(comparable: Comparable, measure: MeasureInfo): ComparedUnit {
  const unit = unitOf(comparable, measure);
  return unit === 'share' ? 'points' : unit;
}

function isCount(unit: Unit): boolean {
  return unit === 'persons' || unit === 'jobs' || unit === 'FTE';
}
