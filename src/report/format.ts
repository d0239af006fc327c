import type { Language, Unit } from '../models/model.ts';

/** Numbers in the words of a language. Fractions are given as such: 0.12 is printed as 12 %. */
export type Formats = {
  /** "−3.9 %", "12,300", "€4.1 million": digits follow the Monte Carlo error where one is given. */
  level(value: number, unit: Unit, error?: number): string;
  /** A signed difference; shares differ by percentage points. */
  difference(value: number, unit: Unit, error?: number): string;
  /** Only the error, in the digits of the value that it stands `beside`: "0.3"; "<0.1" where they would show nothing. */
  error(error: number, unit: Unit, beside?: number): string;
  /** A relative change, signed: "−3.9 %". */
  change(value: number, error?: number): string;
  /** Size of a relative change without its sign: "4 %". */
  percent(value: number, digits?: number): string;
  plain(value: number, digits?: number): string;
  /** Month number (year · 12 + month − 1) as "January 2026". */
  month(month: number): string;
  list(items: readonly string[]): string;
  /** Number format of chart axes, as d3 names it. */
  axis(unit: Unit): string;
  /** Short name of percentage points. */
  readonly points: string;
  /** d3 locale of chart axes. */
  readonly axisLocale: object;
};

const narrowSpace = '\u202f';
const locales: Record<Language, string> = { en: 'en-GB', de: 'de-AT' };
const millions: Record<Language, string> = { en: 'million', de: 'Mio.' };
const billions: Record<Language, string> = { en: 'billion', de: 'Mrd.' };
const shortBillions: Record<Language, string> = { en: 'bn', de: 'Mrd.' };
const pointUnit: Record<Language, string> = { en: 'pp', de: 'Pp.' };

export const isFraction = (unit: Unit): boolean => unit === 'share' || unit === 'change' || unit === 'points';
const isCount = (unit: Unit): boolean => ['persons', 'jobs', 'FTE', 'hours', 'tasks'].includes(unit);

export function formats(language: Language): Formats {
  const known = new Map<string, Intl.NumberFormat>();
  const formatOf = (digits: number, signed: boolean): Intl.NumberFormat => {
    const key = `${digits}${signed}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    known.set(key, made);
    return made;
  };

  const number = (value: number, digits: number, signed = false): string =>
    Number.isFinite(value)
      ? formatOf(digits, signed)
          .format(value)
          .replace('-', '−')
          // Austrian figures are grouped by a space in theory and by a point in use.
          .replace(/[\u00a0\u202f](?=\d)/g, language === 'de' ? '.' : ',')
      : '–';

  const scaled = (value: number, unit: Unit, error: number | undefined, signed: boolean): string => {
    if (!Number.isFinite(value)) return '–';
    if (isFraction(unit)) return number(value * 100, fractionDigits(atLeast(value, unit, error)), signed);
    if (isCount(unit)) {
      const coarse = atLeast(value, unit, error);
      return number(roundTo(value, coarse), countDigits(coarse), signed);
    }
    if (unit === 'EUR') return euros(value, signed, error);
    return number(
      value,
      certainlyWhole(value, error)
        ? 0
        : unit === 'months'
          ? monthDigits(value, error)
          : indexDigits(atLeast(value, unit, error)),
      signed,
    );
  };

  /** An error that its digits would print as zero is still one. */
  const visible = (error: number, digits: number): string => {
    const least = 10 ** -digits;
    return error > 0 && error < least / 2 ? `<${number(least, digits)}` : number(error, digits);
  };

  const euros = (value: number, signed: boolean, error?: number, beside = value): string => {
    const size = Math.abs(value);
    if (Math.abs(beside) >= 1e6) {
      const [scale, word] = Math.abs(beside) >= 1e9 ? [1e9, billions[language]] : [1e6, millions[language]];
      const coarse = error === undefined || error < scale ? value : roundTo(value, error);
      return `${number(coarse / scale, scaledDigits(size / scale, error, scale), signed)}${narrowSpace}${word}${narrowSpace}€`;
    }
    const rounded =
      error !== undefined ? roundTo(value, Math.max(1, error)) : size >= 1e4 ? Math.round(value / 100) * 100 : value;
    const cents = Math.abs(beside) < 100 && error !== undefined && error > 0 ? centDigits(error) : 0;
    return `${number(cents > 0 ? value : rounded, cents, signed)}${narrowSpace}€`;
  };

  /** On the scale of the amount beside it, never as zero. */
  const euroError = (error: number, beside: number): string => {
    const scale = Math.abs(beside) >= 1e9 ? 1e9 : Math.abs(beside) >= 1e6 ? 1e6 : 1;
    if (scale > 1 && error > 0 && error < 0.005 * scale) return `<${euros(0.01 * scale, false, 0.01 * scale, beside)}`;
    if (scale === 1 && Math.abs(beside) >= 100 && error > 0 && error < 0.5) return `<${euros(1, false, 1, beside)}`;
    if (Math.abs(beside) < 100 && error > 0 && error < 0.005) return `<${euros(0.01, false, 0.01, beside)}`;
    return euros(error, false, error, beside);
  };

  const suffix = (unit: Unit, difference: boolean): string => {
    if (unit === 'points' || (difference && isFraction(unit))) return narrowSpace + pointUnit[language];
    return isFraction(unit) ? `${narrowSpace}%` : '';
  };

  return {
    level: (value, unit, error) => scaled(value, unit, error, unit === 'change') + ending(value, suffix(unit, false)),
    difference: (value, unit, error) => scaled(value, unit, error, true) + ending(value, suffix(unit, true)),
    error: (error, unit, beside = 0) => {
      if (unit === 'EUR') return euroError(error, beside || error);
      const coarse = atLeast(beside, unit, error) ?? error;
      if (isFraction(unit)) return visible(error * 100, fractionDigits(coarse));
      if (isCount(unit)) return visible(roundTo(error, coarse) || error, countDigits(coarse));
      return visible(error, unit === 'months' ? monthDigits(beside, error) : indexDigits(coarse));
    },
    change: (value, error) =>
      number(value * 100, fractionDigits(atLeast(value, 'change', error)), true) + ending(value, `${narrowSpace}%`),
    percent: (value, digits = 0) => number(Math.abs(value) * 100, digits) + ending(value, `${narrowSpace}%`),
    plain: (value, digits) => number(value, digits ?? significant(value)),
    month: (month) => monthName(month, language),
    list: (items) => new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items),
    axis: (unit) =>
      isFraction(unit) ? (unit === 'share' ? '~%' : '+~%') : isCount(unit) ? ',.0f' : unit === 'EUR' ? '~s' : '.2~f',
    points: pointUnit[language],
    axisLocale: axisLocale(language),
  };
}

/**
 * The error in whose digits a number is printed: its own, but no finer than a reader has use for. A share of 33.891 % is one of
 * 33.9 %, however many draws there are; a difference of 0.033 points keeps its digits.
 */
export function atLeast(value: number, unit: Unit, error: number | undefined): number | undefined {
  if (error === undefined || error === 0) return error;
  const size = Math.abs(value);
  if (isFraction(unit)) return Math.max(error, size >= 0.1 ? 0.00095 : size >= 0.01 ? 0.000095 : 0);
  if (isCount(unit)) return Math.max(error, size >= 10 ? 0.95 : 0);
  return Math.max(error, size >= 0.1 ? 0.00095 : 0);
}

/** Decimals of months: one is a matter of days; a smaller effect keeps its digits. */
function monthDigits(value: number, error = 0.1): number {
  const size = Math.abs(value);
  if (error >= 0.95 || error === 0 || size >= 10) return 0;
  if (error >= 0.095 || size >= 0.1) return 1;
  return error >= 0.0095 || size >= 0.01 ? 2 : 3;
}

function ending(value: number, suffix: string): string {
  return Number.isFinite(value) ? suffix : '';
}

/** Decimals of a percentage: one more than its error's leading place would need is never printed. */
function fractionDigits(error = 0.005): number {
  const points = error * 100;
  if (points === 0) return 1;
  return points >= 0.95 ? 0 : points >= 0.095 ? 1 : points >= 0.0095 ? 2 : 3;
}

function indexDigits(error = 0.005): number {
  return error >= 0.00095 || error === 0 ? (error >= 0.0095 ? 2 : 3) : 4;
}

/** A whole number on which all draws agree: 100 firms are not 100.000 of them. */
function certainlyWhole(value: number, error: number | undefined): boolean {
  return error === 0 && Number.isInteger(value);
}

/** Counts have no decimals unless their error is below one. */
function countDigits(error = 1): number {
  return error >= 0.95 || error === 0 ? 0 : 1;
}

/** Decimals of an amount in millions or billions: those that its error allows, two at most. */
function scaledDigits(size: number, error: number | undefined, scale: number): number {
  if (error === undefined || error === 0) return size >= 100 ? 0 : 1;
  return error >= 0.95 * scale ? 0 : error >= 0.095 * scale ? 1 : 2;
}

/** Decimals of amounts under 100 €: those that their error allows, cents at most. */
function centDigits(error: number): number {
  return error >= 0.95 ? 0 : error >= 0.095 ? 1 : 2;
}

/** Counts are rounded to the place of their error, or to three significant digits. */
function roundTo(value: number, error: number | undefined): number {
  const size = Math.abs(value);
  const reference = error !== undefined && error > 0 ? error : size / 1000;
  if (countDigits(error) > 0) return value;
  const place = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, reference / 0.95))));
  return Math.round(value / place) * place;
}

/** Decimals that show three significant digits of a plain number. */
function significant(value: number): number {
  if (Number.isInteger(value) || value === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  return Math.min(6, Math.max(0, trailing(value, 2 - magnitude)));
}

function trailing(value: number, digits: number): number {
  let needed = Math.max(0, digits);
  while (needed > 0 && Number(value.toFixed(needed)) === Number(value.toFixed(needed - 1))) needed--;
  return needed;
}

function monthName(month: number, language: Language): string {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12);
  return new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

function axisLocale(language: Language): object {
  const german = language === 'de';
  return {
    // On axes, in place of the SI prefix.
    billions: `${narrowSpace}${shortBillions[language]}${narrowSpace}€`,
    number: {
      decimal: german ? ',' : '.',
      thousands: german ? '.' : ',',
      grouping: [3],
      currency: ['', `${narrowSpace}€`],
      percent: `${narrowSpace}%`,
    },
  };
}
