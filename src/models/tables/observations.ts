import type { References } from '../tables.ts';
import { readCsv } from './csv.ts';

/** One yearly figure that was measured, to hold a model's past against. */
export type Observation = {
  readonly region: string;
  /** The measure of the model that counts the same thing. */
  readonly measure: string;
  readonly year: number;
  readonly value: number;
  /** Standard error of the measurement, in the unit of the measure. */
  readonly sd: number;
  /** How a year becomes one number: the average of its months, its end, or its sum. */
  readonly taken: Taken;
  /** Years that are also judged apart, e.g. those of a pandemic. */
  readonly event: string;
  readonly source: string;
};

const ways = ['average', 'end', 'sum'] as const;
export type Taken = (typeof ways)[number];

const columns = ['region', 'measure', 'year', 'value', 'sd', 'taken', 'event', 'source'];

/** Observed series, one row per measure and year; throws `file:line: what` where a row is not as it must be. */
export function parseObservations(file: string, text: string, references: References): readonly Observation[] {
  const seen = new Set<string>();
  return readCsv(file, text, columns).map(({ line, cells }) => {
    const fail = (what: string): never => {
      throw new Error(`${file}:${line}: ${what}`);
    };
    const { region = '', measure = '', event = '', source = '' } = cells;
    const number = (column: string): number => {
      const value = Number(cells[column]);
      return cells[column] === '' || !Number.isFinite(value) ? fail(`${column} ${cells[column]} is no number`) : value;
    };
    const taken = ways.find((way) => way === cells.taken) ?? fail(`taken ${cells.taken} is not ${ways.join(', ')}`);
    const year = number('year');
    const sd = number('sd');
    if (sd < 0) fail(`sd ${sd} is below 0`);
    if (!(source in references)) fail(`${source} is not a key of references.yaml`);
    const key = `${region} ${measure} ${year}`;
    if (seen.has(key)) fail(`${key} is there twice`);
    seen.add(key);
    return { region, measure, year, value: number('value'), sd, taken, event, source };
  });
}
