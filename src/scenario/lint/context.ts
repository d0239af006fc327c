import type { Input } from '../../models/model.ts';
import type { KnownPart } from '../composition.ts';
import type { Path } from '../locate.ts';
import * as say from '../messages.ts';
import type { ModelInfo, RegionInfo } from '../model.ts';
import type { Window } from '../month.ts';
import { readMonth } from '../month.ts';
import { monthName } from '../../economy/calendar.ts';
import { likely, partsOf } from '../names.ts';
import type { Report } from '../report.ts';
import type { Loose, RawScenario } from '../schema.ts';

/** What the checks look at. Undefined is what the file leaves open or gets wrong: nothing that rests on it is checked. */
export type Context = {
  readonly raw: Loose<RawScenario>;
  readonly report: Report;
  readonly model: ModelInfo | undefined;
  readonly region: RegionInfo | undefined;
  readonly window: Window | undefined;
  /** The parts of a composition that are known; undefined where the scenario has a single region. */
  readonly parts?: readonly KnownPart[];
};

export function inputOf({ model }: Context, name: string): Input | undefined {
  return model?.inputs.find((input) => input.name === name);
}

/** The input of this name; if the model has none, says so at `path`. */
export function requireInput(context: Context, path: Path, name: string, where: 'key' | 'value'): Input | undefined {
  const input = inputOf(context, name);
  if (input !== undefined || context.model === undefined) return input;
  const known = context.model.inputs.map((candidate) => candidate.name);
  const parts = partsOf(name, known);
  const sentence =
    parts.length > 0
      ? say.groupOfInputs(name, parts)
      : say.unknownName(
          `input of ${context.model.name}`,
          name,
          likely(name, known),
          known,
          `worktide inputs ${context.model.name}`,
        );
  if (where === 'key') context.report.atKey(path, sentence);
  else context.report.at(path, sentence);
  return undefined;
}

/** Reads a month that must lie in the run; undefined if it is malformed (said before) or outside (said now). */
export function requireMonth(
  context: Context,
  path: Path,
  text: unknown,
  where: 'key' | 'value' = 'value',
): number | undefined {
  const month = readMonth(text);
  if (month === undefined || context.window === undefined) return month;
  const { start, end } = context.window;
  if (month >= start && month <= end) return month;
  const sentence = say.outsideRun(monthName(month), monthName(start), monthName(end));
  if (where === 'key') context.report.atKey(path, sentence);
  else context.report.at(path, sentence);
  return undefined;
}

/** Entries of a map, in the file's order; none if it is missing. */
export function entries<Value>(
  map: { readonly [key: string]: Value | undefined } | null | undefined,
): [string, Value | undefined][] {
  return Object.entries(map ?? {});
}
