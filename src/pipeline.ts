import { models } from './models/index.ts';
import type { Claim, References } from './models/tables.ts';
import type { Observation } from './models/tables/observations.ts';
import type { ReportContext } from './report/context.ts';
import { reportHtml } from './report/page.ts';
import { dataDictionary } from './results/dictionary.ts';
import { createCollector } from './results/merge.ts';
import type { Results } from './results/results.ts';
import { drawColumns, summaryCsv } from './results/rows.ts';
import type { Column } from './results/rows.ts';
import { createRunner } from './run/block.ts';
import { planBlocks } from './run/plan.ts';
import type { Job } from './run/plan.ts';
import { writeScenario } from './scenario/write.ts';
import { backtest } from './study/backtest.ts';
import type { Backtest } from './study/backtest.ts';
import { evaluateChecks } from './study/checks.ts';
import type { CheckResult } from './study/checks.ts';

/** What a report says beside the numbers: whose figures, which claims, and how to repeat the run. */
export type Provenance = Pick<ReportContext, 'command' | 'version' | 'date' | 'hashes' | 'sha256Base64'> & {
  readonly references: References;
  readonly claims: readonly Claim[];
  /** What was measured in the region, to hold a run of past years against. */
  readonly observations: readonly Observation[];
};

/** All that a run leaves behind, as texts and columns; where they go is the shell's business. */
export type Documents = {
  readonly title: string;
  readonly html: string;
  readonly charts: Readonly<Record<string, object>>;
  readonly summary: string;
  readonly draws: readonly Column[];
  readonly dictionary: ReturnType<typeof dataDictionary>;
  readonly scenario: string;
  readonly checks: readonly CheckResult[];
  /** null where the run covers no year that was measured. */
  readonly backtest: Backtest | null;
};

/** Scenario and data in, documents out. The shell does the same with `simulate` spread over its threads. */
export function pipeline(job: Job, provenance: (results: Results) => Provenance): Documents {
  const results = simulate(job);
  return present(job, results, provenance(results));
}

/** Every block of the plan, one after the other, in this thread. */
export function simulate(job: Job): Results {
  const runner = createRunner(job);
  const collector = createCollector(job);
  for (const block of planBlocks(job)) collector.add(runner.run(block));
  return collector.results();
}

/** What the numbers say: the page with its charts, the tables, the checks that the scenario asked for. */
export function present({ scenario, region }: Job, results: Results, provenance: Provenance): Documents {
  const page = reportHtml({ scenario, results, region, model: models[scenario.model], ...provenance });
  return {
    ...page,
    summary: summaryCsv(results),
    draws: drawColumns(results),
    dictionary: dataDictionary(results, scenario.language),
    scenario: writeScenario(scenario),
    checks: evaluateChecks(scenario, results),
    backtest: backtest(results, provenance.observations, scenario.seed),
  };
}
