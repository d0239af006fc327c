import { distance } from 'fastest-levenshtein';

/** More names than these are no suggestion. */
const MOST_LIKELY = 3;

/** The known name a writer most likely meant, if there is one. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const found = likely(name, known);
  return found.length === 1 ? found[0] : undefined;
}

/** The known names a writer most likely meant: a slip of the pen, or those that end like a dotted name. */
export function likely(name: string, known: readonly string[]): readonly string[] {
  const wanted = name.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const apart = slips(wanted, candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  if (best !== undefined && least <= Math.max(1, Math.floor(wanted.length / 3))) return [best];
  const endingIn = (end: string): string[] => known.filter((candidate) => candidate.toLowerCase().endsWith(`.${end}`));
  // A dotted name is a whole one that lacks its region's; a single word may be the end of very different names.
  const whole = endingIn(wanted);
  if (whole.length === 1 || (whole.length > 0 && wanted.includes('.'))) return [whole[0]];
  const last = endingIn(wanted.split('.').at(-1)!);
  return last.length === 1 || (wanted.includes('.') && last.length <= MOST_LIKELY) ? last : [];
}

/** Letters that were added, left out or changed; two that changed places are one slip. */
function slips(a: string, b: string): number {
  const at = [...a].findIndex((letter, n) => letter !== b[n]);
  const swapped = `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}`;
  return at >= 0 && swapped === b ? 1 : distance(a, b);
}

/** The item of this name, or the one that a writer most likely meant. */
export function meant<Item extends { readonly name: string }>(
  name: string | undefined,
  items: readonly Item[],
): Item | undefined {
  if (name === undefined) return undefined;
  const known = items.map((item) => item.name);
  const wanted = known.includes(name) ? name : nearest(name, known);
  return items.find((item) => item.name === wanted);
}

/** Members of a group of inputs, e.g. exposure.care for exposure. */
export function partsOf(name: string, known: readonly string[]): string[] {
  return known.filter((candidate) => candidate.startsWith(`${name}.`));
}
