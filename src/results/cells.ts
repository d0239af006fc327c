import type { Results } from './results.ts';

/** The part of the results that holds years: all that can be read back from a table of draws. */
export type Years = Pick<Results, 'draws' | 'futures' | 'arms' | 'measures' | 'periods' | 'periodEnds' | 'years'>;

/** Index of a measure by name, or −1. */
export function findMeasure(results: Pick<Results, 'measures'>, name: string): number {
  return results.measures.findIndex((measure) => measure.name === name);
}

/** Index of a measure by name; throws if the results have none of that name. */
export function measureIndex(results: Pick<Results, 'measures'>, name: string): number {
  const index = findMeasure(results, name);
  if (index < 0) throw new RangeError(`The results have no measure "${name}"`);
  return index;
}

/** Draws of one measure in one period. */
export function yearCell(results: Years, future: number, arm: number, measure: number, period: number): Float64Array {
  const { draws, arms, measures, periods } = results;
  const cell = ((future * arms.length + arm) * measures.length + measure) * periods.length + period;
  return results.years.subarray(cell * draws, (cell + 1) * draws);
}

/** Position of a measure among those stored monthly, or −1. */
export function monthlyIndex(results: Results, measure: number): number {
  return results.monthlyMeasures.indexOf(measure);
}

/** Draws of one monthly measure after `month` months (0 is the opening); `monthly` is its place in `monthlyMeasures`. */
export function monthCell(results: Results, future: number, arm: number, monthly: number, month: number): Float64Array {
  const { draws, arms, monthlyMeasures, months } = results;
  const cell = ((future * arms.length + arm) * monthlyMeasures.length + monthly) * (months + 1) + month;
  return results.paths.subarray(cell * draws, (cell + 1) * draws);
}

/** Draws of one input at the start. */
export function inputCell(results: Results, future: number, input: number): Float64Array {
  const cell = future * results.inputNames.length + input;
  return results.inputs.subarray(cell * results.draws, (cell + 1) * results.draws);
}

/** Replicates of the noise audit: central inputs, other luck. */
export function auditCell(results: Results, future: number, measure: number, period: number): Float64Array {
  const { replicates, years } = results.audit;
  const cell = (future * results.measures.length + measure) * results.periods.length + period;
  return years.subarray(cell * replicates, (cell + 1) * replicates);
}

/** Shapley share of one cause, draw by draw. */
export function causeCell(
  results: Results,
  future: number,
  cause: number,
  measure: number,
  period: number,
): Float64Array {
  const { causes, draws, shapley } = results.attribution;
  const cell = ((future * causes.length + cause) * results.measures.length + measure) * results.periods.length + period;
  return shapley.subarray(cell * draws, (cell + 1) * draws);
}

/** What remains with every cause switched off, draw by draw. */
export function allOffCell(results: Results, future: number, measure: number, period: number): Float64Array {
  const { draws, allOff } = results.attribution;
  const cell = (future * results.measures.length + measure) * results.periods.length + period;
  return allOff.subarray(cell * draws, (cell + 1) * draws);
}

/** What a cause adds to the headline measure with all others off (`first`) or on (`last`), draw by draw; null for other measures. */
export function endCell(
  results: Results,
  end: 'first' | 'last',
  future: number,
  cause: number,
  measure: number,
  period: number,
): Float64Array | null {
  const { causes, draws, ends } = results.attribution;
  if (ends === undefined || ends.measure !== measure) return null;
  const cell = (future * causes.length + cause) * results.periods.length + period;
  return ends[end].subarray(cell * draws, (cell + 1) * draws);
}

/** A measure added up from the first year to `period`, draw by draw: a flow’s total, of a stock the years that its units last. */
export function sumToPeriod(
  results: Years,
  future: number,
  arm: number,
  measure: number,
  period: number,
): Float64Array {
  const sum = new Float64Array(results.draws);
  for (let year = 1; year <= period; year++) {
    const cell = yearCell(results, future, arm, measure, year);
    for (let draw = 0; draw < sum.length; draw++) sum[draw] = sum[draw] + cell[draw];
  }
  return sum;
}

/** The period that closes a calendar year, or the last one if the run ends earlier. */
export function periodOfYear(results: Pick<Results, 'periods'>, year: number): number {
  const period = results.periods.lastIndexOf(year);
  return period > 0 ? period : results.periods.length - 1;
}

/** What one group of levers of the main arm adds to the headline measure, draw by draw. */
export function leverCell(results: Results, future: number, group: number, period: number): Float64Array {
  if (results.levers === undefined) return new Float64Array(0);
  const { draws, groups, shares } = results.levers;
  const cell = (future * groups.length + group) * results.periods.length + period;
  return shares.subarray(cell * draws, (cell + 1) * draws);
}

/** Draws of the headline measure in one structural variant; `arm` is its place among `structures.arms`. */
export function structureCell(
  results: Results,
  future: number,
  variant: number,
  arm: number,
  period: number,
): Float64Array {
  const { structures, periods } = results;
  if (structures === undefined) return new Float64Array(0);
  const { draws, variants, arms, headline } = structures;
  const cell = ((future * variants.length + variant) * arms.length + arm) * periods.length + period;
  return headline.subarray(cell * draws, (cell + 1) * draws);
}
