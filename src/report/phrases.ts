import type { Unit } from '../models/model.ts';
import type { Band } from '../results/summary.ts';
import { bandOf, shareError } from '../results/summary.ts';
import { directionOf } from './direction.ts';
import { atLeast, isFraction } from './format.ts';
import type { Speech, View } from './view.ts';

/** How a number is meant: as it stands, as a relative change, or as a difference of two levels. */
export type Meaning = 'level' | 'change' | 'difference';

/** A number as text in the digits that its Monte Carlo error allows. */
export function figure(view: Speech, value: number, unit: Unit, meaning: Meaning, error?: number): string {
  const { format } = view;
  if (meaning === 'change') return format.change(value, error);
  return meaning === 'difference' ? format.difference(value, unit, error) : format.level(value, unit, error);
}

/** How an axis of such numbers is labelled; `points` stands for its "%" where shares differ by percentage points. */
export function axisOf({ format }: Speech, unit: Unit, meaning: Meaning): { format: string; points?: string } {
  if (meaning === 'difference' && isFraction(unit)) return { format: format.axis('change'), points: format.points };
  return { format: format.axis(meaning === 'change' ? 'change' : unit) };
}

/** Median with its Monte Carlo error. */
export function medianText(view: Speech, band: Band, unit: Unit, meaning: Meaning = 'level'): string {
  return withError(view, band.p50, band.error.p50, unit, meaning);
}

/** Mean with its Monte Carlo error. */
export function meanText(view: Speech, band: Band, unit: Unit, meaning: Meaning = 'level'): string {
  return withError(view, band.mean, band.error.mean, unit, meaning);
}

/** "−8 % to +2 %": the 5 % and 95 % limits, in the digits of the larger of their errors. */
export function rangeText(view: Speech, band: Band, unit: Unit, meaning: Meaning = 'level'): string {
  const larger = Math.max(Math.abs(band.p5), Math.abs(band.p95));
  const error = atLeast(larger, unit, Math.max(band.error.p5, band.error.p95));
  return view.words.from(figure(view, band.p5, unit, meaning, error), figure(view, band.p95, unit, meaning, error));
}

/** A limit of a band with its Monte Carlo error. */
export function limitText(
  view: Speech,
  band: Band,
  limit: 'p5' | 'p95',
  unit: Unit,
  meaning: Meaning = 'level',
): string {
  return withError(view, band[limit], band.error[limit], unit, meaning);
}

/**
 * A number and its Monte Carlo error: "−3.9 % ± 0.3", "104 ± 1 million €"; alone where the draws around it agree, and "<0.001 %" where
 * the digits would show neither.
 */
export function withError(view: Speech, value: number, error: number, unit: Unit, meaning: Meaning = 'level'): string {
  if (!Number.isFinite(value)) return '–';
  const shown = figure(view, value, unit, meaning, error);
  if (error === 0) return shown;
  const ownUnit = meaning === 'change' ? 'change' : unit;
  const plusMinus = view.format.error(error, ownUnit, value);
  if (meaning === 'level' && value > 0 && plusMinus.startsWith('<') && !/[1-9]/.test(shown)) {
    return shown.replace(/[\d.,]+/, plusMinus.replace(/\u202f.*$/, ''));
  }
  const [shared = ''] = /\u202f.*$/.exec(plusMinus) ?? [];
  return view.words.plusMinus(shown.endsWith(shared) ? shown.slice(0, shown.length - shared.length) : shown, plusMinus);
}

/** A share of the draws with the error of such a count. */
export function shareOfDraws(view: View, share: number): string {
  const error = shareError(share, view.results.draws);
  return error === 0 ? view.format.percent(share) : withError(view, share, error, 'share');
}

/** "a fall of 4 %", "probably a rise (+1 %)": what the draws of a change allow to say. */
export function directionText(view: Speech, draws: ArrayLike<number>, unit: Unit, meaning: Meaning): string {
  const band = bandOf(draws);
  const signed = medianText(view, band, unit, meaning);
  return view.words.direction[directionOf(draws, band)](signed.replace(/^[−+]/, ''), signed);
}

/** The same sentence part for every future, each named where there are several; said once where all agree in what is printed. */
export function perFuture(view: View, phrase: (future: number) => string): string {
  const { words, futures } = view;
  if (futures.length === 1) return phrase(0);
  const said = futures.map(({ index }) => phrase(index));
  if (said.every((one) => one === said[0])) return words.everywhere(said[0]);
  return words.joined(futures.map(({ title }, n) => words.under(said[n], title)));
}

/** As `perFuture`, for values that belong to a name: a name that all futures share is said once. */
export function perFutureNamed(
  view: View,
  nameOf: (future: number) => string,
  valueOf: (future: number) => string,
  say: (name: string, value: string) => string,
): string {
  const [first, ...others] = view.futures.map(({ index }) => nameOf(index));
  return others.every((name) => name === first)
    ? say(first, perFuture(view, valueOf))
    : perFuture(view, (future) => say(nameOf(future), valueOf(future)));
}

/** Relative change of one list of draws to another, draw by draw; NaN where there was nothing. */
export function relativeChange(now: ArrayLike<number>, before: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: now.length }, (_, draw) =>
    before[draw] > 0 ? now[draw] / before[draw] - 1 : NaN,
  );
}
