import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Mistakes a person might make in a mechanism of the hub: file, what stands there, what is planted, in words. */
const mistakes: readonly (readonly [file: string, right: string, wrong: string, what: string])[] = [
  [
    'staffing',
    'firms.staff[c] -= firms.exits[c]',
    'firms.staff[c] -= 0 * firms.exits[c]',
    'who quits stays on the staff list',
  ],
  [
    'staffing',
    'exp(now[input.tightness] * log(tightness))',
    'exp(-now[input.tightness] * log(tightness))',
    'fewer quit where jobs are plenty',
  ],
  ['staffing', 'if (excess <= 0 || over <= 0) continue;', 'if (over <= 0) continue;', 'a growing firm lays off'],
  ['staffing', 'firms.excessMonths[j] > now[input.notice]', 'firms.excessMonths[j] > 0', 'layoffs without notice'],
  [
    'staffing',
    'const external = 1 - now[input.internal];',
    'const external = 1;',
    'posts are advertised and filled from within',
  ],
  ['volume', 'trend - answer * (', 'trend + answer * (', 'clients buy less as prices fall'],
  [
    'volume',
    '(now[input.growth] - now[input.drift]) / 12',
    'now[input.growth] - now[input.drift]',
    'a yearly rate taken for a monthly one',
  ],
  ['volume', '+ cycle - town.lnCycle', '+ cycle', 'the cycle is added every month anew'],
  ['volume', 'labour * (wages + tokens) + (1 - labour)', 'labour * (wages + tokens)', 'fixed costs are forgotten'],
  [
    'adopt',
    '* now[input.automation] * now[input.supervision];',
    '* now[input.automation];',
    'supervision is taken for all automated time',
  ],
  [
    'adopt',
    'const used = supervisedIntensity(intensity, needed, offered);',
    'const used = intensity;',
    'nobody has to supervise',
  ],
  ['adopt', 'const peers = decided / firms.firms;', 'const peers = 0;', 'firms do not imitate'],
  ['hiring', 'firms.vacancies[cells[n]] -= scratch.out[n];', '', 'filled posts stay open'],
  ['hiring', 'Math.min(Math.ceil(searchers), open)', 'open', 'more hires than people who look'],
  ['market', 'searchers[m] = attraction[m] * sum;', 'searchers[m] = sum;', 'people search where nothing is open'],
  [
    'reskilling',
    'const places = now[input.seats] / 12;',
    'const places = now[input.seats];',
    'a year’s places every month',
  ],
  [
    'reskilling',
    'd === TRAINED ? 0 : people.stock[first + d]',
    'people.stock[first + d]',
    'the trained are trained again',
  ],
  ['events', 'labourCost * (1 - rival)', 'labourCost * (1 + rival)', 'a dearer rival attracts'],
  [
    'events',
    'now[input.automation] * firms.intensity[f]',
    '-now[input.automation] * firms.intensity[f]',
    'AI keeps sites open',
  ],
  [
    'events',
    'firms.cutShare[f] = announced * kept;',
    'firms.cutShare[f] = announced;',
    'every announced cut is carried out',
  ],
];

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'worktide-planted-'));
for (const name of [
  ...['src', 'test', 'data', 'scenarios', 'package.json'],
  ...['tsconfig.json', 'tsconfig.build.json', 'rolldown.config.js', 'vitest.config.ts'],
]) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const tests = ['test/models/hub-displacement', 'test/laws/hub-displacement', 'test/laws/metamorphic', 'test/steady'];
/** Numbers of the mistakes to try, from 1; all where none is given. */
const chosen = process.argv.slice(2).map(Number);
const tried = mistakes.filter((_, i) => chosen.length === 0 || chosen.includes(i + 1));
for (const [name, right, wrong, what] of tried) {
  const file = join(copy, 'src/models/hub-displacement', `${name}.ts`);
  const text = readFileSync(file, 'utf8');
  if (text.split(right).length !== 2) throw new Error(`${name}.ts: "${right}" is not there once`);
  writeFileSync(file, text.replace(right, wrong));
  const { stdout } = spawnSync('npx', ['vitest', 'run', '--bail', '1', '--reporter', 'json', ...tests], {
    cwd: copy,
    encoding: 'utf8',
  });
  writeFileSync(file, text);
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  const caught = testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((one) => `${path.slice(copy.length + 1)}: ${one.fullName}`),
  );
  process.stdout.write(`| ${name}.ts | ${what} | ${caught[0] ?? '**unseen**'} |\n`);
}
rmSync(copy, { recursive: true });
