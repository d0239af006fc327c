import type { Input, Region, TableSpec, Text } from '../models/model.ts';
import type { References } from '../models/tables.ts';
import type { Claim } from '../models/tables/claims.ts';
import type { Observation } from '../models/tables/observations.ts';
import type { Results } from '../results/results.ts';
import type { ValidationSummary } from '../study/validation/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Everything a report is made of. Nothing else is read: the same context gives the same page. */
export type ReportContext = {
  readonly scenario: Scenario;
  readonly results: Results;
  readonly region: Region;
  readonly model: {
    readonly title: Text;
    readonly inputs: readonly Input[];
    readonly drivers: readonly { readonly name: string; readonly label: Text }[];
    readonly tables?: readonly TableSpec[];
  };
  readonly references: References;
  readonly claims: readonly Claim[];
  /** Of a composition: the file of each part's own report, by the part's name. */
  readonly pages?: Readonly<Record<string, string>>;
  /** How much of what others published this version reproduces. */
  readonly validation?: ValidationSummary;
  /** What was measured in the region. */
  readonly observations: readonly Observation[];
  /** The exact command that repeats the run. */
  readonly command: string;
  readonly version: string;
  /** Day of the run, as the shell knows it. */
  readonly date: string;
  readonly hashes: { readonly scenario: string; readonly data: string; readonly results: string };
  /** SHA-256 of a text in base64, for the page's content-security policy. */
  readonly sha256Base64: (text: string) => string;
};
