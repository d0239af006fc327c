import { expect, test } from 'vitest';
import { yearCell } from '../../src/results/cells.ts';
import type { Results } from '../../src/results/results.ts';
import { simulate } from '../../src/pipeline.ts';
import { readData } from '../../src/node/data.ts';
import { parseFile } from '../../src/node/scenarios.ts';

/** Two draws of so many months from April 2026 on. */
function run(file: string, months: number): Results {
  const parsed = parseFile(`scenarios/${file}`);
  if (!('scenario' in parsed)) throw new Error('the scenario has problems');
  const scenario = { ...parsed.scenario, draws: 2, start: 2026 * 12 + 3, months };
  return simulate({ scenario, ...readData(scenario), drawsOnly: true });
}

test.each(['hybrid-firm/machine-builder.yaml', 'skill-shortage/estonia.yaml'])(
  '%s: a year is told in the same figures, whether the run ends with it or goes on',
  (file) => {
    const [short, long] = [run(file, 9), run(file, 24)];
    const told = (results: Results, measure: number): number[] =>
      results.arms.flatMap((_, arm) => [...yearCell(results, 0, arm, measure, 1)]);
    short.measures.forEach(({ name, kind }, measure) => {
      if (kind !== 'final') expect([name, told(long, measure)]).toEqual([name, told(short, measure)]);
    });
  },
);
