/** What can be wrong with the parameters of a distribution: each check gives a sentence, or null. */

type Bounds = { low?: number; high?: number };
type Peak = { low: number; mode: number; high: number };

export function notFinite(parameters: Readonly<Record<string, number | undefined>>): string | null {
  const wrong = Object.entries(parameters).find(([, value]) => value !== undefined && !Number.isFinite(value));
  return wrong === undefined ? null : `${wrong[0]} ${wrong[1]} is not a finite number`;
}

export function notPositive(name: string, value: number): string | null {
  return value > 0 ? null : `${name} ${value} is not above 0`;
}

export function outOfOrder(lower: string, a: number, upper: string, b: number): string | null {
  return a <= b ? null : `${lower} ${a} is above ${upper} ${b}`;
}

/** The interval to which a distribution is cut must have a width. */
export function badCut({ low, high }: Bounds): string | null {
  if (low === undefined || high === undefined || low < high) return null;
  return low === high ? `low and high are both ${low}` : outOfOrder('low', low, 'high', high);
}

/** Beyond this many standard deviations no probability is left that a double could hold. */
const FARTHEST = 37;

/** A cut, in standard deviations from the centre, must keep some of the distribution. */
export function nothingLeft(low: number, high: number): string | null {
  if (low < FARTHEST && high > -FARTHEST) return null;
  return `the cut lies ${Math.floor(low > 0 ? low : -high)} standard deviations from the centre: nothing is left`;
}

export function badPeak({ low, mode, high }: Peak): string | null {
  return (
    notFinite({ low, mode, high }) ??
    outOfOrder('low', low, 'high', high) ??
    outOfOrder('low', low, 'mode', mode) ??
    outOfOrder('mode', mode, 'high', high)
  );
}

export function badList(name: string, values: readonly number[]): string | null {
  if (values.length === 0) return `${name} is empty`;
  const wrong = values.find((value) => !Number.isFinite(value));
  return wrong === undefined ? null : `${name} contains ${wrong}, which is not a finite number`;
}

export function badWeights(values: readonly number[], weights: readonly number[]): string | null {
  if (weights.length !== values.length) return `there are ${values.length} values but ${weights.length} weights`;
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong !== undefined) return `weight ${wrong} is not a number from 0 up`;
  return weights.some((weight) => weight > 0) ? null : 'all weights are 0';
}
