import type { PartSpec } from './models/composed/composition.ts';
import { modelOf, models } from './models/index.ts';
import type { References } from './models/tables.ts';
import type { Claim } from './models/tables/claims.ts';
import type { Observation } from './models/tables/observations.ts';
import type { ReportContext } from './report/context.ts';
import { reportHtml } from './report/page.ts';
import { dataDictionary } from './results/dictionary.ts';
import { createCollector } from './results/merge.ts';
import type { Results } from './results/results.ts';
import { partResults } from './results/part.ts';
import { createRounds } from './results/rounds.ts';
import { drawRows, summaryCsv } from './results/rows.ts';
import type { Rows } from './results/rows.ts';
import { createRunner } from './run/block.ts';
import { planBlocks } from './run/plan.ts';
import type { Job } from './run/plan.ts';
import { partScenario } from './scenario/part.ts';
import { tableFile, writeScenario } from './scenario/write.ts';
import { backtest } from './study/backtest.ts';
import type { Backtest } from './study/backtest.ts';
import { evaluateChecks } from './study/checks.ts';
import type { ValidationSummary } from './study/validation/index.ts';
import type { CheckResult } from './study/checks.ts';

/** What a report says beside the numbers: whose figures, which claims, and how to repeat the run. */
export type Provenance = Pick<ReportContext, 'command' | 'version' | 'date' | 'hashes' | 'sha256Base64'> & {
  readonly references: References;
  readonly claims: readonly Claim[];
  readonly validation?: ValidationSummary;
  /** What was measured in the region, to hold a run of past years against. */
  readonly observations: readonly Observation[];
};

/** All that a run leaves behind, as texts and tables; where they go is the shell's business. */
export type Documents = {
  readonly title: string;
  readonly html: string;
  /** Of a composition: the report of each part, by file name. */
  readonly pages: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, object>>;
  readonly summary: string;
  /** Every single draw; the rows are made when they are asked for. */
  readonly draws: Rows;
  readonly dictionary: ReturnType<typeof dataDictionary>;
  readonly scenario: string;
  /** The scenario's own tables, by the paths under which `scenario` names them. */
  readonly tables: Readonly<Record<string, string>>;
  readonly checks: readonly CheckResult[];
  /** null where the run covers no year that was measured. */
  readonly backtest: Backtest | null;
};

/** Scenario and data in, documents out. The shell does the same with `simulate` spread over its threads. */
export function pipeline(job: Job, provenance: (results: Results) => Provenance): Documents {
  const settled = job.scenario.precision === undefined ? job : settle(job);
  const results = simulate(settled);
  return present(settled, results, provenance(results));
}

/** A job with a stop rule as one with the number of draws that the rule leads to. */
export function settle(job: Job): Job {
  const runner = createRunner(job);
  const rounds = createRounds(job);
  for (let blocks = rounds.next(); blocks !== null; blocks = rounds.next())
    for (const block of blocks) rounds.add(runner.run(block));
  return rounds.done().job;
}

/** Every block of the plan, one after the other, in this thread. */
export function simulate(job: Job): Results {
  const runner = createRunner(job);
  const collector = createCollector(job);
  for (const block of planBlocks(job)) collector.add(runner.run(block));
  return collector.results();
}

/** What the numbers say: the page with its charts, the tables, the checks that the scenario asked for. */
export function present(job: Job, results: Results, provenance: Provenance): Documents {
  const { scenario, region } = job;
  const parts = scenario.composition?.parts ?? [];
  const pages = Object.fromEntries(parts.map(({ name }) => [name, `${name}.html`]));
  const page = reportHtml({ scenario, results, region, model: modelOf(scenario), ...provenance, pages });
  const own = parts.map((part) => ({ part, ...partReport(part, job, results, provenance) }));
  return {
    ...page,
    pages: Object.fromEntries(own.map(({ part, html }) => [pages[part.name], html])),
    charts: Object.assign(
      { ...page.charts },
      ...own.map(({ part, charts }) =>
        Object.fromEntries(Object.entries(charts).map(([name, spec]) => [`${part.name}/${name}`, spec])),
      ),
    ) as Documents['charts'],
    summary: summaryCsv(results),
    draws: drawRows(results),
    dictionary: dataDictionary(results, scenario.language),
    scenario: writeScenario(scenario),
    tables: Object.fromEntries(
      Object.entries(scenario.tables ?? {}).map(([name, table]) => [tableFile(name), table.text]),
    ),
    checks: evaluateChecks(scenario, results),
    backtest: backtest(results, provenance.observations, scenario.seed),
  };
}

/** The report of one part of a composition, as if the part had run alone. */
function partReport(
  part: PartSpec,
  { scenario, region }: Job,
  results: Results,
  provenance: Provenance,
): ReturnType<typeof reportHtml> {
  const model = models[part.model];
  const own = partResults(results, part.name);
  const labels = new Map(model.measures.map(({ name, label }) => [name, label]));
  return reportHtml({
    ...provenance,
    scenario: partScenario(scenario, part, model.measures[0].name),
    results: { ...own, measures: own.measures.map((one) => ({ ...one, label: labels.get(one.name) ?? one.label })) },
    region: region.parts![part.name],
    model,
  });
}
