import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Results } from '../../src/results/results.ts';
import { band } from '../../src/results/summary.ts';
import { jobFrom, runDraws } from '../hub.ts';
import { expectGolden, sixDigits } from './golden.ts';

/** A little of everything: firms, entrants, people laid off, the town, the bill. */
const hub = [
  'hub.jobs',
  'atRisk.share',
  'adoption.intensity',
  'hires.junior',
  'layoffs.people',
  'displaced.24.unemployed',
  'pipeline.debt',
  'unemployment.rate',
  'unemployment.youth',
  'movedAway.net',
  'training.people',
  'wage.hub',
  'local.jobs',
  'rent.index',
  'policy.cost',
];

const firm = [
  'adoption.all',
  'work.ai',
  'cost.perHour',
  'tokens.bill',
  'cash.cumulative',
  'roi.36',
  'breakEven.month',
  'keyPerson.loss',
  'shadow.supervision',
  'policy.cost',
];

const network = [
  'unemployment.rate',
  'vacancy.rate',
  'longTerm.rate',
  'transition.unemployment',
  'transition.tenth.10',
  'policy.cost',
];

/** Each definition of missing, the people behind it, the work, the bill. */
const shortage = [
  'shortage.vacancies',
  'shortage.accounting',
  'shortage.notional',
  'shortage.work',
  'labourForce',
  'employment',
  'unemployment.rate',
  'vacancies',
  'timeToFill',
  'heldBack',
  'population.20-64',
  'openings.total',
  'positions',
  'ai.positions',
  'policy.cost',
];

const measuresOf: Readonly<Record<string, readonly string[]>> = {
  'hub-displacement': hub,
  'hybrid-firm': firm,
  'network-replication': network,
  'skill-shortage': shortage,
  composed: [...hub, ...shortage],
};

const few = { draws: 8, months: 48 };

const shipped = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(shipped, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.startsWith('compare'))
  .sort();
const goldenOf = (file: string): string => file.replace(/yaml$/, 'txt');

test.each(files)('scenarios/%s gives the numbers it gave before', (file) => {
  const job = jobFrom(join(shipped, file), few);
  expectGolden(`scenarios/${goldenOf(file)}`, summary(runDraws(job), measuresOf[job.scenario.model]));
});

test('every file of numbers belongs to a scenario', () => {
  const golden = readdirSync(join(import.meta.dirname, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.new.txt'))
    .sort();
  expect(golden).toEqual(files.map(goldenOf));
});

/** A table for each future and arm: the measures' 5th, 50th and 95th percentile in the last year. */
function summary(results: Results, measures: readonly string[]): string {
  const last = results.periods.length - 1;
  const chosen = results.measures.flatMap(({ name }, m) => (isShown(name, measures) ? [m] : []));
  const width = Math.max(...chosen.map((m) => results.measures[m].name.length));
  const row = (name: string, cells: readonly (number | string)[]): string =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(12)).join('');
  const tables = results.futures.flatMap((future, f) =>
    results.arms.map((arm, a) => {
      const rows = chosen.map((m) => {
        const { p5, p50, p95 } = band(results, f, a, m, last);
        return row(results.measures[m].name, [p5, p50, p95].map(sixDigits));
      });
      return [`${future}, ${arm}`, row('', ['p5', 'p50', 'p95']), ...rows].join('\n');
    }),
  );
  const heading = `End of ${results.periods[last]}, ${results.draws} draws`;
  return `${[heading, ...tables].join('\n\n')}\n`;
}

/** A measure of the list, or what one of several regions calls it. */
function isShown(name: string, measures: readonly string[]): boolean {
  return measures.some((shown) => name === shown || name.endsWith(`.${shown}`));
}
