/**
 * Worktide for programs: from the text of a scenario to results and documents. Everything here is pure: texts and numbers in,
 * texts and numbers out; the same arguments give the same bytes in any runtime. Reading files and spreading work over threads is
 * left to the caller, as the command line does it.
 *
 * The order of use: read the data with the `parse…` functions, the scenario with `parseScenario`, then `simulate` (or `pipeline`,
 * which also writes the documents), then `band` and `paired` for single numbers or `present` for the whole report.
 */

/** Every model by the name that scenarios use. */
export { models } from './models/index.ts';
/** Row and column names of the mobility table that the models read. */
export { occupations } from './models/hub-displacement/categories.ts';
/** The data files: each takes the file's name (for messages) and text, and throws an error with every problem and its line. */
export { parseMobility, parseReferences, parseRegion } from './models/tables.ts';
export { parseClaims } from './models/tables/claims.ts';

/** Scenario files: read with every problem at its line, written out in full, and described for editors. */
export { parseScenario } from './scenario/parse.ts';
export { formatProblem } from './scenario/problem.ts';
export { scenarioJsonSchema } from './scenario/json-schema.ts';
export { template as scenarioTemplate } from './scenario/template.ts';
export { writeScenario } from './scenario/write.ts';

/**
 * The network model of occupations of del Rio-Chanona et al. (2021) as a function: employment, automation and a mobility matrix in,
 * series of unemployment, vacancies and long-term unemployment out.
 */
export { networkDefaults, rateByOccupation, replicateNetwork } from './models/network-replication/replicate.ts';
export { stayFromYearlyChange } from './economy/mobility.ts';
export { loopArea } from './economy/beveridge.ts';
/** Published and derived results, and what this program makes of them. */
export { runSuite, suites, summarise } from './study/validation/index.ts';

/** A run in one call, in this thread. */
export { pipeline, present, simulate } from './pipeline.ts';
/** The same run in pieces, for a pool or several machines: blocks may run anywhere and are added in the order of the plan. */
export { planBlocks } from './run/plan.ts';
export { createRunner } from './run/block.ts';
export { createCollector } from './results/merge.ts';

/** Numbers out of results: where a cell is, what its draws say, and how precisely. */
export { inputCell, measureIndex, monthCell, monthlyIndex, periodOfYear, yearCell } from './results/cells.ts';
export { band, paired } from './results/summary.ts';
export { drawColumns, drawRows, summaryCsv } from './results/rows.ts';
export { evaluateChecks } from './study/checks.ts';

export type { Distribution } from './numeric/distribution.ts';
export type {
  Calendar,
  Cause,
  Draw,
  Driver,
  Figure,
  Grade,
  Input,
  Language,
  Measure,
  Mobility,
  Mode,
  Model,
  Region,
  Table,
  Tables,
  TableSpec,
  Text,
  Unit,
} from './models/model.ts';
export type { NetworkOptions, NetworkParameters, NetworkSeries } from './models/network-replication/replicate.ts';
export type { SuiteOutcome, ValidationSummary } from './study/validation/index.ts';
export type { Reference, References, RegionFile } from './models/tables.ts';
export type { Claim } from './models/tables/claims.ts';
export type { ModelInfo, RegionInfo } from './scenario/model.ts';
export type { Parsed, ParseOptions } from './scenario/parse.ts';
export type { Problem, Severity } from './scenario/problem.ts';
export type {
  Assumption,
  Check,
  Correlation,
  DatedPath,
  Future,
  Lever,
  Month,
  Package,
  Policy,
  Scenario,
} from './scenario/scenario.ts';
export type { Documents, Provenance } from './pipeline.ts';
export type { BlockResult } from './run/block.ts';
export type { Block, Job } from './run/plan.ts';
export type { MeasureInfo, Results } from './results/results.ts';
export type { Column, Rows } from './results/rows.ts';
export type { Band, Paired } from './results/summary.ts';
export type { CheckResult } from './study/checks.ts';
