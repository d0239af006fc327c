import type { Mode } from '../economy/flows.ts';
import type { Distribution } from '../numeric/distribution.ts';

/** A string in every language a report can be written in. */
export type Text = { readonly en: string; readonly de: string };
export type Language = keyof Text;

/** How far a figure can be trusted: who says so. Judgement is shown as "assumption" wherever it is used. */
export type Grade = 'official' | 'peer-reviewed' | 'press' | 'judgement';

/** One number a model assumes. What a scenario or a region does not set takes `value`. */
export type Input = {
  readonly name: string;
  readonly label: Text;
  readonly unit: string;
  /** Values outside are an error in a file and are clamped (and logged) when a policy leads there. null: no limit. */
  readonly bounds: readonly [number | null, number | null];
  readonly value: Distribution;
  /** A key of data/references.yaml, or 'assumption'. */
  readonly source: string;
  readonly grade: Grade;
  /** Why this value, in words; required where the source is 'assumption'. */
  readonly note?: string;
  /** Heading under which the report lists it. */
  readonly group: string;
  /** Read once when a run begins: a policy or a dated path cannot move it later. */
  readonly initialOnly?: boolean;
  /** The place whose figure `value` is, as the `country` of regions has it: another that sets none of its own borrows it. */
  readonly madeFor?: string;
  /** The same unknown in every region and model, such as what AI can do: one draw of it serves all. */
  readonly worldwide?: boolean;
  /**
   * Where a link from another region may arrive: `flow` takes what comes this month, `level` all that has come so far beyond what came at
   * the start. Its unit is that of the measures that can be linked to it.
   */
  readonly linked?: 'flow' | 'level';
  /** Switches, inputs too: where all of them are 0 from beginning to end, this one changes nothing. */
  readonly needs?: readonly string[];
};

/**
 * What a model reports.
 * stock: its value at the end of the month; flow: added up over the months of a year; final: one value per run, at its end.
 */
export type Measure<State, Fixed> = {
  readonly name: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly definition: Text;
  readonly group: string;
  readonly kind: 'stock' | 'flow' | 'final';
  /** Which direction is good for the people concerned; null where that is a matter of opinion. */
  readonly better: 'higher' | 'lower' | null;
  /** Also stored for every month, for fan charts and the time a policy takes to work. */
  readonly monthly?: boolean;
  /** Says something about a month that is over, so that there is no opening value (NaN). */
  readonly noOpening?: boolean;
  /** A share or a mean of what there may be none of: NaN then. A final one may always have no value. */
  readonly canBeNone?: boolean;
  /**
   * People counted here may come back. The input by which a link that brings some of them elsewhere says how many that were, a month
   * later, so that nobody is in two places.
   */
  readonly settles?: string;
  /**
   * Work counted here goes where it is done at less cost. The input that learns, a month later, what a unit of it costs where a link takes
   * it: relative to the price here, a measure, both since the start.
   */
  readonly rivals?: { readonly input: string; readonly price: string };
  read(state: State, fixed: Fixed): number;
};

/** share and change are fractions (0.12 is 12 %); points are fractions too (0.025 is 2.5 percentage points). */
export type Unit =
  'persons' | 'jobs' | 'FTE' | 'hours' | 'tasks' | 'share' | 'change' | 'points' | 'index' | 'EUR' | 'months' | 'ratio';

/** What a policy can be billed by: a count of one month, e.g. trainees who start. */
export type Driver<State, Fixed> = {
  readonly name: string;
  readonly label: Text;
  /** Counts what the policy itself brings about, from which deadweight and displacement are missing although they are paid for. */
  readonly induced?: boolean;
  read(state: State, fixed: Fixed): number;
};

/** A cause that can be switched off, to ask how much of an outcome is due to it. */
export type Cause = {
  readonly name: string;
  readonly label: Text;
  /** The inputs that are held at these values when the cause is off. */
  readonly off: Readonly<Record<string, number>>;
  /** Those of them that switch off AI and nothing else; a composition does so in every part at once. */
  readonly ai?: readonly string[];
};

/** Another way the world may work, held the same in every draw: what the numbers of a single model cannot show. */
export type Structure = {
  readonly name: string;
  readonly label: Text;
  /** The inputs that take these values instead of those drawn. */
  readonly set: Readonly<Record<string, number>>;
  /** The inputs that lie elsewhere by as much in every draw, within their bounds. */
  readonly move?: Readonly<Record<string, Move>>;
  /** Another state of the world to which nobody can give a probability, and not another working of the model. */
  readonly deep?: true;
};

/** By how much an input lies elsewhere: times a factor, plus an addition. */
export type Move = { readonly times?: number; readonly plus?: number };

/** A sudden loss of the same size everywhere: so much of the model's main activity within a year, by an addition to one input. */
export type StandardShock = {
  readonly input: string;
  /** Added to the input for twelve months. */
  readonly add: number;
  /** What it comes to, e.g. "100 of 1,000 jobs' work withdrawn within a year". */
  readonly label: Text;
  /** Its effects on people and jobs are counted per 1,000 of this. */
  readonly per: Base;
};

/** A measure whose opening value others are divided by, and how it is called after "per 1,000". */
export type Base = { readonly measure: string; readonly label: Text };

/**
 * A measure in a unit in which places of different size can stand side by side. `change` is the difference to the opening value; `index`
 * has the opening value at 100, of a flow its first year; the two per 1,000 divide a stock, its change since the start or the sum of a
 * flow since the start by the opening value of `per`.
 */
export type Comparable = { readonly measure: string } & (
  | { readonly basis: 'level' | 'change' | 'index' }
  | { readonly basis: 'perThousand' | 'changePerThousand'; readonly per: Base }
) & {
    /** A count that says the same, for the effects of the standard shock. */
    readonly count?: string;
  };

export type { Mode };

/** Everything a run knows besides its state. */
export type Draw = {
  /** This month's value of every input, in the order of the model's list; dated paths and policies are applied. */
  readonly now: Float64Array;
  readonly mode: Mode;
  /**
   * Fills out[0..count) with uniforms in (0, 1) for the entities 0..count-1: a pure function of (seed, draw, stream, entity,
   * month), the same whatever the policy, the future, the worker or the order of calls. Whoever needs only those from `first` on
   * saves the time for the others.
   */
  uniforms(out: Float64Array, count: number, stream: number, month: number, first?: number): void;
  /** For a model made of parts: the same for each, on luck of its own; `now` of a part is a piece of this one's. */
  readonly parts?: readonly Draw[];
};

/** A model that is part of another. Its inputs, measures and drivers are called `name.…` there. */
export type Part = {
  readonly name: string;
  readonly model: string;
  readonly region: string;
  /** How many inputs it has; those of the parts come first in the whole's list, in order. */
  readonly inputs: number;
  /** How it is run where the whole is run in mode `auto`. */
  readonly mode: Mode;
};

export type Calendar = { readonly startYear: number; readonly startMonth: number; readonly months: number };

/** One figure of a region: what, when, who says so. `borrowedFrom` names the place it was scaled from. */
export type Figure = {
  readonly value: Distribution;
  readonly unit: string;
  readonly year: number;
  readonly source: string;
  readonly grade: Grade;
  readonly note?: string;
  readonly borrowedFrom?: string;
};

/** The place that a run is about: a region, or a firm where the model is about firms. */
export type Region = {
  readonly name: string;
  readonly label: Text;
  readonly country: string;
  /** The models for which it has figures. */
  readonly models: readonly string[];
  /** Overrides of the model's inputs, by input name. */
  readonly inputs: Readonly<Record<string, Figure>>;
  /** Context that no equation reads: history, announcements, other people's counts. */
  readonly facts: Readonly<Record<string, Figure>>;
  /** Of the tables it reads, by name: the place of which one is or whose shape it has, if not its own. */
  readonly borrowedTables?: Readonly<Record<string, string>>;
  /** Of several regions taken together: each by the name of its part. */
  readonly parts?: Readonly<Record<string, Region>>;
};

/** Square table of transition shares between occupations; each row sums to 1. */
export type Mobility = { readonly occupations: readonly string[]; readonly share: readonly (readonly number[])[] };

/** A table of numbers that a model reads beside its inputs, e.g. a population by age. */
export type TableSpec = {
  readonly name: string;
  readonly label: Text;
  /** The columns it must have; more are ignored. */
  readonly columns: readonly string[];
  /** Where a region finds it, as a path within data/. */
  readonly file: (region: Region) => string;
  /** The place that it describes, where it serves all. */
  readonly madeFor?: string;
};

/** A table as text (CSV), and what its file is called in messages. */
export type Table = { readonly file: string; readonly text: string };

export type Tables = {
  readonly region: Region;
  readonly calendar: Calendar;
  /** By the names of the model's `tables`. */
  readonly tables: Readonly<Record<string, Table>>;
};

/** A model whatever its state: what the engine needs to know. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyModel = Model<any, any>;

export type Model<State, Fixed> = {
  readonly name: string;
  readonly title: Text;
  /** Whole people or expected values, where a scenario does not say; whole people if absent. */
  readonly mode?: Mode;
  /** What it is about: a scenario names one with `region` (where absent) or `firm`. */
  readonly places?: 'regions' | 'firms';
  readonly inputs: readonly Input[];
  readonly measures: readonly Measure<State, Fixed>[];
  readonly drivers: readonly Driver<State, Fixed>[];
  readonly causes: readonly Cause[];
  readonly parts?: readonly Part[];
  readonly tables: readonly TableSpec[];
  readonly structures?: readonly Structure[];
  readonly shock?: StandardShock;
  /** What places are compared by, the most telling first. */
  readonly comparable?: readonly Comparable[];
  /** What never changes in a run. Throws `file:line: what` where a table is not as it must be. */
  prepare(tables: Tables): Fixed;
  /** The state before the first month; `draw.now` holds the inputs at the start. */
  initial(fixed: Fixed, draw: Draw): State;
  /** One month, 0-based. */
  step(state: State, fixed: Fixed, draw: Draw, month: number): void;
  /** Throws if a ledger does not close; called every month in tests and at the end of every run. */
  audit(state: State, fixed: Fixed): void;
};
