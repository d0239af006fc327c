import { decisions } from './decisions.ts';
import { diffusion } from './diffusion.ts';
import { exposure } from './exposure.ts';
import { kernel } from './kernel.ts';
import { learning } from './learning.ts';
import { matching } from './matching.ts';
import { multiplier } from './multiplier.ts';
import { network } from './network.ts';
import { projection } from './projection.ts';
import { queues } from './queues.ts';
import { sensitivity } from './sensitivity.ts';
import { shippedNetwork } from './shipped-network.ts';
import { isPublished } from './suite.ts';
import type { Check, Suite, SuiteData } from './suite.ts';
import { tasks } from './tasks.ts';

/** Everything that is reproduced. */
export const suites: readonly Suite[] = [
  kernel,
  matching,
  network,
  shippedNetwork,
  diffusion,
  queues,
  learning,
  tasks,
  exposure,
  multiplier,
  decisions,
  sensitivity,
  projection,
];

export type Outcome = Check & { readonly deviation: number; readonly passed: boolean };
export type SuiteOutcome = { readonly name: string; readonly title: string; readonly checks: readonly Outcome[] };

/** What every report says: how much of what was published is reproduced, by which version, checked when. */
export type ValidationSummary = {
  readonly version: string;
  readonly date: string;
  readonly passed: number;
  readonly total: number;
  /** Of them, those that somebody else published; the others are derived from the equations. */
  readonly published: { readonly passed: number; readonly total: number };
  readonly suites: readonly {
    readonly name: string;
    readonly title: string;
    readonly passed: number;
    readonly total: number;
  }[];
};

/** Runs one suite. A number that is none is never in agreement. */
export function runSuite(suite: Suite, data: SuiteData): SuiteOutcome {
  const checks = suite.checks(data).map((check): Outcome => {
    const deviation = check.ours - check.published;
    return { ...check, deviation, passed: Math.abs(deviation) <= check.tolerance };
  });
  return { name: suite.name, title: suite.title, checks };
}

export function summarise(outcomes: readonly SuiteOutcome[], version: string, date: string): ValidationSummary {
  const rows = outcomes.map(({ name, title, checks }) => {
    return { name, title, passed: checks.filter(({ passed }) => passed).length, total: checks.length };
  });
  const add = (of: 'passed' | 'total'): number => rows.reduce((sum, row) => sum + row[of], 0);
  const published = outcomes.flatMap(({ checks }) => checks).filter(isPublished);
  return {
    ...{ version, date, passed: add('passed'), total: add('total') },
    published: { passed: published.filter(({ passed }) => passed).length, total: published.length },
    suites: rows,
  };
}
