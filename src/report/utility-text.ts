import { figure, withError } from './phrases.ts';
import type { View } from './view.ts';

/** A utility as text: in its own unit, or in that of the headline. */
export function utilityText(view: View, value: number, error: number): string {
  const { scenario, format, headline, words } = view;
  const { utility } = scenario;
  if (utility === undefined) return withError(view, value, error, headline.info.unit, 'difference').replace(/^\+/, '');
  if (utility.unit === 'EUR') return withError(view, value, error, 'EUR');
  const digits = digitsFor(value, error);
  const text = format.plain(value, digits);
  return `${error > 0 ? words.plusMinus(text, format.plain(error, digits)) : text} ${utility.unit}`;
}

/** A value of less than this share of itself in error is said no more exactly. */
const LEAST_ERROR = 0.02;

/** The same in the digits that an error allows, without the error. */
export function utilityRounded(view: View, value: number, within: number): string {
  const { scenario, format, headline } = view;
  const { utility } = scenario;
  const error = Math.max(within, LEAST_ERROR * Math.abs(value));
  if (utility === undefined) return figure(view, value, headline.info.unit, 'difference', error).replace(/^\+/, '');
  if (utility.unit === 'EUR') return figure(view, value, 'EUR', 'level', error);
  return `${format.plain(value, digitsFor(value, error))} ${utility.unit}`;
}

function digitsFor(value: number, error: number): number {
  return Math.max(0, Math.min(6, Math.ceil(-Math.log10(Math.max(error, Math.abs(value) / 1000, 1e-6)))));
}
