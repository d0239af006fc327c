/** Steps from the top of a scenario to a value: keys of maps and, from 0, items of lists. */
export type Path = readonly (string | number)[];

export type Place = { readonly file: string; readonly line: number; readonly col: number };

/** Where a value and the key before it were written. An item of a list is its own key. */
export type Entry = { readonly path: Path; readonly key: Place; readonly value: Place };

/** Every value's place, by its path. Values of one scenario may come from several files. */
export type Places = ReadonlyMap<string, Entry>;

export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** The entry at a path or, if nothing was written there, of the nearest thing around it. */
export function entryAt(places: Places, path: Path): Entry | undefined {
  for (let length = path.length; length >= 0; length--) {
    const entry = places.get(pathKey(path.slice(0, length)));
    if (entry) return entry;
  }
  return undefined;
}

/** True if `path` is `above` or lies within it. */
export function within(path: Path, above: Path): boolean {
  return above.length <= path.length && above.every((step, i) => step === path[i]);
}

/** The value at a path of a tree of maps and lists; undefined where there is none. */
export function valueAt(tree: unknown, path: Path): unknown {
  let value = tree;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Takes a value out of a tree; items of a list leave a gap, so that the others keep their numbers. */
export function removeAt(tree: unknown, path: Path): void {
  const parent = valueAt(tree, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string | number, unknown>)[last];
}
