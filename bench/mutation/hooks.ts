import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, mutated } from './mutants.ts';
import type { Located } from './mutants.ts';

type Context = { readonly parentURL?: string };
type Next<Result> = (name: string, context: Context) => Promise<Result>;
type Resolved = { url: string; shortCircuit?: boolean };
type Loaded = { format: string; source: string; shortCircuit: boolean };

let mutants: readonly Located[] = [];
const compiled = new Map<string, string>();

export function initialize(data: readonly Located[]): void {
  mutants = data;
}

/** Each mutant, numbered from 1, has every module of the house to itself: `…ts?mutant=3`; 0 is the program as it is. */
export async function resolve(name: string, context: Context, next: Next<Resolved>): Promise<Resolved> {
  const { parentURL } = context;
  const number = parentURL === undefined ? null : new URL(parentURL).searchParams.get('mutant');
  if (number === null || name.startsWith('node:')) return next(name, context);
  if (name === 'vitest') return next(new URL('expect.ts', import.meta.url).href, {});
  if (!/^[./]/.test(name)) return next(name, { ...context, parentURL: parentURL!.replace(/\?.*$/, '') });
  const url = new URL(name, parentURL);
  url.search = `?mutant=${number}`;
  return { url: url.href, shortCircuit: true };
}

export async function load(url: string, context: Context, next: Next<Loaded>): Promise<Loaded> {
  const number = new URL(url).searchParams.get('mutant');
  if (number === null) return next(url, context);
  const path = fileURLToPath(url);
  const mutant = mutants[Number(number) - 1] as Located | undefined;
  const source =
    mutant !== undefined && path.endsWith(mutant.file) ? compile(mutated(read(path), mutant)) : plain(path);
  return { format: 'module', source, shortCircuit: true };
}

function plain(path: string): string {
  if (!compiled.has(path)) compiled.set(path, compile(read(path)));
  return compiled.get(path)!;
}

const read = (path: string): string => readFileSync(path, 'utf8');
