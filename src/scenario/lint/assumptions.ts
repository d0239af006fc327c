import type { Input } from '../../models/model.ts';
import { support, validity } from '../../numeric/distribution.ts';
import type { Distribution } from '../../numeric/distribution.ts';
import type { Path } from '../locate.ts';
import * as say from '../messages.ts';
import { expectedAt, keysAt } from '../expectation.ts';
import { readMonth } from '../month.ts';
import { assumption } from '../schema/values.ts';
import type { Loose, RawAssumption } from '../schema.ts';
import { inputsCalled } from '../composition.ts';
import type { Context } from './context.ts';
import { entries, inputOf, requireInput, requireMonth } from './context.ts';

type Limits = Pick<Input, 'name' | 'bounds' | 'unit'>;
type RawAssumptions = Readonly<Record<string, Loose<RawAssumption> | undefined>>;

/** The scenario's and every future's assumptions: known inputs, possible distributions, values within bounds, dates in the run. */
export function lintAssumptions(context: Context): void {
  lintMap(context, ['assumptions'], context.raw.assumptions);
  for (const [name, future] of entries(context.raw.futures)) {
    lintMap(context, ['futures', name, 'assumptions'], future?.assumptions);
  }
}

function lintMap(context: Context, above: Path, map: RawAssumptions | null | undefined): void {
  for (const [name, value] of entries(map)) {
    const path = [...above, name];
    const [alias] = context.parts === undefined ? [] : inputsCalled(name, context.parts);
    const input = alias === undefined ? requireInput(context, path, name, 'key') : inputOf(context, alias);
    if (typeof value === 'object' && value !== null && 'path' in value) lintPath(context, path, value.path, input);
    lintDistribution(context, path, value, input);
  }
}

/** A number or distribution wherever one may stand; `limits` is what it is about. */
export function lintDistribution(context: Context, path: Path, value: unknown, limits: Limits | undefined): void {
  if (typeof value === 'number') return lintNumber(context, path, value, limits);
  if (typeof value !== 'object' || value === null || context.report.faulty(path)) return;
  const kinds = Object.keys(value);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    context.report.at(path, say.exactlyOne(kinds, keysAt(path)));
    return;
  }
  if (kind === 'path' || !assumption.safeParse(value).success) return;
  const distribution = value as Distribution;
  const impossible = validity(distribution);
  if (impossible !== null) context.report.at([...path, kind], say.invalidDistribution(kind, impossible));
  else if (limits) lintSupport(context, path, kind, support(distribution), limits);
}

function lintNumber(context: Context, path: Path, value: number, limits: Limits | undefined): void {
  if (limits === undefined) return;
  const [low, high] = limits.bounds;
  if ((low !== null && value < low) || (high !== null && value > high)) {
    context.report.at(path, say.outOfBounds(value, limits.name, limits.bounds, limits.unit));
  }
}

function lintSupport(
  context: Context,
  path: Path,
  kind: string,
  reach: readonly [number, number],
  limits: Limits,
): void {
  const { name, bounds, unit } = limits;
  const [low, high] = bounds;
  if (low !== null && reach[0] < low) {
    context.report.at([...path, kind], say.outsideSupport(kind, reach[0], low, name, bounds, unit));
  } else if (high !== null && reach[1] > high) {
    context.report.at([...path, kind], say.outsideSupport(kind, reach[1], high, name, bounds, unit));
  }
}

function lintPath(context: Context, above: Path, path: unknown, input: Input | undefined): void {
  const here = [...above, 'path'];
  if (typeof path !== 'object' || path === null) return;
  if (input?.initialOnly) context.report.atKey(here, say.datedInitialOnly(input.name));
  const dates = Object.entries(path);
  if (dates.length === 0 && !context.report.faulty(here)) context.report.at(here, say.emptyPath);
  for (const [month, value] of dates) {
    if (readMonth(month) === undefined) {
      context.report.atKey([...here, month], say.notAMonth(month, { ...expectedAt(['start']), key: undefined }));
    }
    requireMonth(context, [...here, month], month, 'key');
    if (typeof value === 'number') lintNumber(context, [...here, month], value, input);
  }
}
