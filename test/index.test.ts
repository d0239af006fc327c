import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as worktide from '../src/index.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');

/** A small scenario as a job: 4 draws of one year. */
function exampleJob(): worktide.Job {
  const references = worktide.parseReferences('references.yaml', read('data/references.yaml'));
  const inputs = worktide.models['hub-displacement'].inputs;
  const region = worktide.parseRegion('krakow.yaml', read('data/regions/krakow.yaml'), { inputs, references });
  const parsed = worktide.parseScenario({
    file: 'small.yaml',
    text: read('test/node/scenarios/small.yaml')
      .replace('draws: 8', 'draws: 4')
      .replace('months: 24', 'months: 12')
      .replaceAll('2026', '2025'),
    resolve: (path) => `${path} is not known`,
    models: Object.values(worktide.models),
    regions: [region],
  });
  if ('problems' in parsed) throw new Error(parsed.problems.map(worktide.formatProblem).join('\n'));
  return {
    scenario: parsed.scenario,
    region,
    tables: { mobility: { file: 'mobility.csv', text: read('data/mobility.csv') } },
  };
}

test('a program can read data and a scenario, run it, and ask for a number with its band', () => {
  const results = worktide.simulate(exampleJob());
  const jobs = worktide.measureIndex(results, 'hub.jobs');
  const { p5, p50, p95 } = worktide.band(results, 0, 0, jobs, worktide.periodOfYear(results, 2025));
  expect(results.draws).toBe(4);
  expect(p5).toBeLessThanOrEqual(p50);
  expect(p50).toBeLessThanOrEqual(p95);
});

test('blocks that run in any order and are added in that of the plan give the same bytes as one call', () => {
  const job = exampleJob();
  const blocks = worktide.planBlocks(job);
  const runner = worktide.createRunner(job);
  const done = blocks.toReversed().map((block) => runner.run(block));
  const collector = worktide.createCollector(job);
  for (const result of done.reverse()) collector.add(result);
  expect(collector.results()).toEqual(worktide.simulate(job));
});

test('a scenario that is wrong comes back as problems, each with its place', () => {
  const parsed = worktide.parseScenario({
    file: 'wrong.yaml',
    text: 'title: Wrong\nquestion: Why?\nregion: atlantis\n',
    resolve: (path) => `${path} is not known`,
    models: Object.values(worktide.models),
    regions: [],
  });
  const problems = 'problems' in parsed ? parsed.problems : [];
  expect(problems.map(({ file, line, path }) => `${file}:${line} ${path}`)).toContain('wrong.yaml:3 region');
});
