import { relative, resolve } from 'node:path';

/** A path as the user would type it: relative where it lies below the current folder. */
export function shown(path: string): string {
  const short = relative(process.cwd(), resolve(path));
  if (short === '') return '.';
  return short.startsWith('..') ? resolve(path) : short;
}
