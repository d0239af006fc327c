import type { Grade, Input, Region, TableSpec, Text } from '../models/model.ts';
import type { Assumption, Future, Scenario } from '../scenario/scenario.ts';

/** What an input was in this run, and who says so. */
export type AssumptionRow = {
  readonly input: Input;
  readonly value: Assumption;
  /** Futures that use another value than `value`. */
  readonly inFutures: readonly { readonly future: Future; readonly value: Assumption }[];
  readonly setBy: 'model' | 'region' | 'scenario';
  /** A key of data/references.yaml, or 'assumption'. */
  readonly source: string;
  readonly grade: Grade;
  readonly year: number | null;
  readonly note: string | null;
  readonly borrowedFrom: string | null;
};

/** The value of every input in this run: the scenario's before the region's before the model's. */
export function assumptionRows(inputs: readonly Input[], region: Region, scenario: Scenario): AssumptionRow[] {
  return inputs.map((input) => {
    const inFutures = scenario.futures
      .filter(({ assumptions }) => assumptions[input.name] !== undefined)
      .map((future) => ({ future, value: future.assumptions[input.name] }));
    return { input, inFutures, ...effective(input, region, scenario) };
  });
}

function effective(input: Input, region: Region, scenario: Scenario): Omit<AssumptionRow, 'input' | 'inFutures'> {
  const chosen = scenario.assumptions[input.name];
  if (chosen !== undefined) {
    const grade = 'judgement';
    return {
      value: chosen,
      setBy: 'scenario',
      source: 'assumption',
      grade,
      year: null,
      note: null,
      borrowedFrom: null,
    };
  }
  const figure = region.inputs[input.name];
  if (figure !== undefined) {
    const { value, source, grade, year, note = null, borrowedFrom = null } = figure;
    return { value, setBy: 'region', source, grade, year, note, borrowedFrom };
  }
  const { value, source, grade, note = null, madeFor } = input;
  const own = region.parts?.[input.name.split('.')[0]]?.country ?? region.country;
  const borrowedFrom = madeFor === undefined || madeFor === own ? null : madeFor;
  return { value, setBy: 'model', source, grade, year: null, note, borrowedFrom };
}

/** The tables that describe another place than the region, whole or in their shape. */
export function borrowedTables(tables: readonly TableSpec[], region: Region): { label: Text; from: string }[] {
  return tables.flatMap(({ name, label, madeFor = region.country }) => {
    const from = region.borrowedTables?.[name] ?? madeFor;
    return from === region.country ? [] : [{ label, from }];
  });
}

/** Whether an assumption has a spread. */
export function isUncertain(value: Assumption): boolean {
  return typeof value !== 'number' && !('path' in value);
}
