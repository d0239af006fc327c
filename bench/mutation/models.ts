import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import seedrandom from 'seedrandom';
import { mutantsOf } from './mutants.ts';
import type { Located } from './mutants.ts';
import { root, tryMutants } from './trial.ts';

type Trial = {
  /** The files in which something happens. */
  readonly files: readonly string[];
  /** What would see a mistake in them, the quick ones first; no golden files, which see any change. */
  readonly tests: readonly string[];
};

const trials: Readonly<Record<string, Trial>> = {
  'hybrid-firm': {
    files: [
      ...['people', 'work', 'hours', 'technology', 'turnover', 'finance', 'demand', 'use-cases', 'programme'],
      'compliance',
    ],
    tests: ['test/models/hybrid-firm', 'test/laws/metamorphic'],
  },
  'network-replication': {
    files: ['market', 'expected', 'drawn'],
    tests: ['test/models/network-replication', 'test/laws/metamorphic'],
  },
  'hub-displacement': {
    files: [
      ...['adopt', 'staffing', 'hiring', 'market', 'search', 'volume', 'events', 'displaced', 'demography'],
      ...['arrivals', 'reskilling', 'town', 'trades', 'technology'],
    ],
    tests: [
      ...[
        'test/steady/hub-displacement',
        'test/models/hub-displacement/analytic',
        'test/models/hub-displacement/mechanisms',
      ],
      ...['test/laws/metamorphic', 'test/laws/hub-displacement'],
    ],
  },
  'skill-shortage': {
    files: [
      ...['participation', 'exits', 'market', 'hiring', 'work', 'population', 'schools', 'entries', 'newcomers'],
      'groups',
    ],
    tests: [
      ...['test/models/skill-shortage/analytic', 'test/steady/skill-shortage', 'test/laws/skill-shortage'],
      ...['test/laws/metamorphic', 'test/laws/luck', 'test/models/skill-shortage'],
    ],
  },
  composed: { files: ['links', 'compose'], tests: ['test/models/composed'] },
};

type Outcome = Located & { readonly caught: string };

/** A sample of the mutants of some files: one of each, then a second of each, and so on. A larger one begins with the smaller. */
function sampled(files: readonly string[], count: number): Located[] {
  const shuffled = files.map((file) => {
    const random = seedrandom(file);
    return mutantsOf(file, readFileSync(join(root, file), 'utf8'))
      .map((mutant) => ({ mutant: { ...mutant, file }, rank: random() }))
      .sort((one, other) => one.rank - other.rank);
  });
  return Array.from({ length: count }, (_, n) => shuffled.flatMap((list) => list.slice(n, n + 1)))
    .flat()
    .map(({ mutant }) => mutant);
}

const results = join(root, 'bench/mutation/results');
const record = join(results, 'models.jsonl');
mkdirSync(results, { recursive: true });
const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : [];
const idOf = ({ file, line, from, right, wrong }: Located) => JSON.stringify([file, line, from, right, wrong]);
/** What was tried before is not tried again, but for what no test saw, if that is asked for. */
const known = new Map(lines.map((line) => JSON.parse(line) as Outcome).map((one) => [idOf(one), one.caught]));
const again = process.argv.includes('--unseen');

const [count, ...chosen] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
for (const [model, { files, tests }] of Object.entries(trials)) {
  const wanted = files
    .map((name) => `src/models/${model}/${name}.ts`)
    .filter((file) => chosen.length === 0 || chosen.some((part) => file.includes(part)));
  const mutants = sampled(wanted, Number(count)).filter(
    (mutant) => !known.has(idOf(mutant)) || (again && known.get(idOf(mutant)) === 'unseen'),
  );
  await tryMutants(tests, mutants, (mutant, caught) => {
    appendFileSync(record, `${JSON.stringify({ ...mutant, caught })}\n`);
    const { file, line, right, wrong } = mutant;
    process.stdout.write(`${file}:${line} ${right} -> ${wrong} | ${caught}\n`);
  });
}
