/** The source of a number that nobody published: it follows from the equations, by a closed form or another way of solving them. */
export const DERIVED = 'spec';

/** One published or derived number, and what this program makes of it. */
export type Check = {
  readonly id: string;
  readonly what: string;
  /** A key of data/references.yaml: who published the number, or `DERIVED`. */
  readonly source: string;
  /** The number follows from the source's formula; the source did not print it. */
  readonly follows?: true;
  readonly published: number;
  readonly ours: number;
  /** Largest deviation, either way, that still counts as agreement. */
  readonly tolerance: number;
  /** Where the tolerance comes from. */
  readonly why: string;
};

/** Whether somebody else published the number, and it does not only follow from the equations. */
export function isPublished({ source, follows }: Check): boolean {
  return source !== DERIVED && follows !== true;
}

/** Tables in data/ as text, by their path there. */
export type SuiteData = (file: string) => string;

/**
 * A body of results to reproduce. The expected numbers stand in the suite with their source and never come from the code they check.
 * To add one: a file in this folder, and its line in index.ts.
 */
export type Suite = {
  readonly name: string;
  readonly title: string;
  /** What it needs from data/. */
  readonly files?: readonly string[];
  checks(data: SuiteData): readonly Check[];
};

/** The usual reasons for a tolerance. */
export const because = {
  /** Half a unit in the last printed digit. */
  printed: 'half a unit of the last digit printed',
  /** The same formula twice, in another order of operations. */
  rounding: 'rounding of floating-point numbers',
  exact: 'holds exactly',
} as const;

/** Half a unit of the last of so many printed decimals, with a thousandth of it for rounding. */
export function printed(decimals: number): { readonly tolerance: number; readonly why: string } {
  let unit = 1;
  for (let i = 0; i < decimals; i++) unit /= 10;
  return { tolerance: 0.5005 * unit, why: because.printed };
}

/** A statement of which every case must hold: so many cases fail. */
export function noneFails(fails: number): Pick<Check, 'published' | 'ours' | 'tolerance' | 'why'> {
  return { published: 0, ours: fails, tolerance: 0, why: because.exact };
}
