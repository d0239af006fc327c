import type { NetworkOptions, NetworkParameters } from './replicate.ts';

/** Rows of a network may miss 1 by this much, as printed tables do. */
const ROW_TOLERANCE = 1e-6;

const shares: readonly (keyof NetworkParameters)[] = ['separationRate', 'openingRate', 'cycleAmplitude'];
const speeds: readonly (keyof NetworkParameters)[] = ['layoffSpeed', 'postingSpeed', 'shockDuration'];

/** Throws a RangeError with the option's name where an option cannot be. */
export function checkOptions(options: NetworkOptions): void {
  const {
    employment,
    mobility,
    stay,
    automation,
    finalDemand,
    parameters = {},
    steps = 1,
    mode,
    startingSpells,
  } = options;
  const n = employment.length;
  need(n > 0, 'employment: give one number for each occupation');
  each('employment', employment, n, (value) => value >= 0, 'zero or more');
  need(mobility.length === n, `mobility: ${mobility.length} rows for ${n} occupations`);
  mobility.forEach((row, i) => checkRow(row, i, n));
  need(stay === undefined || (stay >= 0 && stay <= 1), `stay: ${stay} is not between 0 and 1`);
  need(automation === undefined || finalDemand === undefined, 'automation, finalDemand: give one of them');
  if (automation !== undefined) {
    each('automation', automation, n, (value) => value >= 0 && value <= 1, 'between 0 and 1');
    need(
      Array.from(automation).some((share) => share < 1),
      'automation: all work is automated',
    );
  }
  if (finalDemand !== undefined) each('finalDemand', finalDemand, n, (value) => value >= 0, 'zero or more');
  need(Number.isInteger(steps) && steps >= 0, `steps: ${steps} is not a whole number of steps`);
  need(
    mode !== 'stochastic' || startingSpells !== 'none',
    'startingSpells: whole people who are unemployed are always in a spell',
  );
  checkParameters(parameters);
}

function checkParameters(parameters: Partial<NetworkParameters>): void {
  for (const [name, value] of Object.entries(parameters))
    need(Number.isFinite(value), `${name}: ${value} is no number`);
  const allowed = (names: readonly (keyof NetworkParameters)[], most: number): void => {
    for (const name of names) {
      const value = parameters[name] ?? 0;
      need(value >= 0 && value <= most, `${name}: ${value} is not between 0 and ${most}`);
    }
  };
  allowed(shares, 1);
  allowed(speeds, Number.MAX_VALUE);
  const { longTermThreshold = 4, cyclePeriod = 1 } = parameters;
  need(
    Number.isInteger(longTermThreshold) && longTermThreshold >= 1,
    `longTermThreshold: ${longTermThreshold} is not a whole number of steps from 1`,
  );
  need(cyclePeriod > 0, `cyclePeriod: ${cyclePeriod} is not above 0`);
}

function checkRow(row: ArrayLike<number>, i: number, n: number): void {
  each(`mobility[${i}]`, row, n, (value) => value >= 0, 'zero or more');
  const sum = Array.from(row).reduce((total, value) => total + value, 0);
  need(Math.abs(sum - 1) <= ROW_TOLERANCE, `mobility[${i}]: the row adds up to ${sum}, not to 1`);
}

function each(
  name: string,
  values: ArrayLike<number>,
  n: number,
  good: (value: number) => boolean,
  allowed: string,
): void {
  need(values.length === n, `${name}: ${values.length} numbers for ${n} occupations`);
  Array.from(values).forEach((value, i) => {
    need(Number.isFinite(value) && good(value), `${name}[${i}]: ${value} is not ${allowed}`);
  });
}

function need(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message);
}
