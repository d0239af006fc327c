import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';
import { root, tryMutants } from './trial.ts';

/** Groups to try, or a single mistake of one as `runs:3`, counted from 1; all where none is named. */
const chosen = process.argv.slice(2);

function mutantOf([name, right, wrong, what]: Mistake) {
  const file = `src/${name}.ts`;
  const text = readFileSync(join(root, file), 'utf8');
  const from = text.indexOf(right);
  if (from < 0 || text.includes(right, from + 1)) throw new Error(`${file}: "${right}" is not there once`);
  return { file, line: text.slice(0, from).split('\n').length, from, right, wrong, what };
}

for (const [group, { mistakes, tests }] of Object.entries(groups)) {
  const planted = mistakes
    .filter((_, i) => chosen.length === 0 || chosen.includes(group) || chosen.includes(`${group}:${i + 1}`))
    .map(mutantOf);
  await tryMutants(tests, planted, ({ file, what }, caught) => {
    process.stdout.write(`| ${file} | ${what} | ${caught} |\n`);
  });
}
