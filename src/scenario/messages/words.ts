import type { Sentence } from '../problem.ts';
import type { Path } from '../locate.ts';

const plain = /^[\p{L}\p{N}_.$-]+$/u;

/** A value as it may stand in a sentence: short, on one line. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'number') return Number.isNaN(value) ? '.nan' : String(value).replace('Infinity', '.inf');
  if (typeof value === 'string') return quote(value);
  return short(flow(value));
}

export function short(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').replace(/\p{Cs}/gu, '?');
  const letters = [...line];
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : line;
}

export function quote(text: string): string {
  return `"${short(text)}"`;
}

/** A value as YAML on one line, for examples. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${flow(item)}`)
      .join(', ')}}`;
  }
  return String(value);
}

/** policies.skills.levers#1.target: lists count from 1, as in policy.cost/skills/1. */
export function showPath(path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `#${step + 1}`;
      return `${i === 0 ? '' : '.'}${plain.test(step) && step.length <= 60 ? step : quote(step)}`;
    })
    .join('');
}

export const listed = (names: readonly string[], most = 16): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} … (${names.length} in all)`;
export const didYouMean = (...suggestions: readonly (string | undefined)[]): string | undefined => {
  const names = suggestions.filter((one) => one !== undefined).map((one) => `"${one}"`);
  return names.length === 0 ? undefined : `Did you mean ${names.join(' or ')}?`;
};
export const example = (key: string | undefined, value: unknown): string =>
  `Example: ${key === undefined ? flow(value) : `${key}: ${flow(value)}`}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export type Expected = { readonly words: string; readonly key?: string; readonly example?: unknown };
export const expected = ({ words, key, example: value }: Expected): Pick<Sentence, 'allowed' | 'example'> => ({
  allowed: `${capital(words)} is expected.`,
  ...(value === undefined ? {} : { example: example(key, value) }),
});

export const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false', object: 'a map' }[typeof value as 'string'] ??
    'nothing'
  );
};

/** How a number that was read as text should be written: decimal comma, percent sign, separators. */
export function numberHint(value: unknown, whole: boolean): string {
  if (typeof value !== 'string') return '';
  if (/^-?\d+,\d+$/.test(value) && !whole) return ` Decimals take a point: ${value.replace(',', '.')}.`;
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(value);
  if (percent) return ` A percentage is written as a fraction: ${Number((Number(percent[1]) / 100).toPrecision(12))}.`;
  if (/^-?\d{1,3}([_' ,]\d{3})+$/.test(value))
    return ` Large numbers take no separators: ${value.replace(/[^\d-]/g, '')}.`;
  return '';
}
