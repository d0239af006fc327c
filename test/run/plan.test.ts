import { describe, expect, test } from 'vitest';
import { armsOf, attributionDraws, auditReplicates, planBlocks } from '../../src/run/plan.ts';
import { hubJob } from '../hub.ts';

const titled = (name: string) => ({ name, title: name, description: '' });
const job = hubJob({
  draws: 1024,
  policies: [
    { ...titled('a'), levers: [] },
    { ...titled('b'), levers: [] },
  ],
  packages: [{ ...titled('ab'), policies: ['a', 'b'] }],
  futures: [
    { ...titled('slow'), assumptions: {} },
    { ...titled('fast'), assumptions: {} },
  ],
});

describe('the plan of a run', () => {
  const blocks = planBlocks(job);

  test('compares the baseline, every policy and every package', () => {
    expect(armsOf(job.scenario).map(({ name, policies }) => [name, ...policies])).toEqual([
      ['baseline'],
      ['a', 'a'],
      ['b', 'b'],
      ['ab', 'a', 'b'],
    ]);
  });

  test.each([
    ['draws', 1024],
    ['audit', 100],
    ['attribution', 16],
  ] as const)('%s: every one of %i is in exactly one block', (kind, total) => {
    const covered = blocks
      .filter((block) => block.kind === kind)
      .flatMap(({ first, count }) => Array.from({ length: count }, (_, n) => first + n));
    expect(covered).toEqual(Array.from({ length: total }, (_, n) => n));
  });

  test('numbers its blocks in the order in which they are merged', () => {
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, n) => n));
  });

  test('a quick look is quick: few draws, few replicates, two draws told apart by cause', () => {
    const { scenario } = hubJob({ draws: 8 });
    expect([auditReplicates(scenario), attributionDraws(scenario)]).toEqual([8, 2]);
    expect(attributionDraws(hubJob({ draws: 64 }).scenario)).toBe(16);
  });
});
