import { monthName } from '../../economy/calendar.ts';
import type { Path } from '../locate.ts';
import * as say from '../messages.ts';
import { readMonth } from '../month.ts';
import { likely } from '../names.ts';
import type { Loose, RawLever, RawPhase } from '../schema.ts';
import { lintDistribution } from './assumptions.ts';
import type { Context } from './context.ts';
import { entries, requireInput, requireMonth } from './context.ts';
import { lintMeasure, lintPredicate } from './measures.ts';

const operations = ['add', 'multiply', 'set'] as const;
const shares = ['coverage', 'takeUp', 'deadweight', 'displacement'] as const;

/** Every lever: a target it can move, one operation, a period in the run, shares between 0 and 1, a known cost driver. */
export function lintPolicies(context: Context): void {
  for (const [name, policy] of entries(context.raw.policies)) {
    (policy?.levers ?? []).forEach((lever, i) => {
      if (lever) lintLever(context, ['policies', name, 'levers', i], lever);
    });
    (policy?.phases ?? []).forEach((phase, i) => {
      if (phase) lintPhase(context, ['policies', name, 'phases', i], phase);
    });
  }
}

function lintPhase(context: Context, path: Path, { from, until, milestones }: Loose<RawPhase>): void {
  const { report, model } = context;
  const first = requireMonth(context, [...path, 'from'], from);
  const last = requireMonth(context, [...path, 'until'], until);
  if (first !== undefined && last !== undefined && last < first) {
    report.at([...path, 'until'], say.endsBeforeItBegins('phase', monthName(first), monthName(last)));
  }
  (milestones ?? []).forEach((milestone, i) => {
    if (milestone === undefined) return;
    const here = [...path, 'milestones', i];
    lintMeasure(context, [...here, 'measure'], milestone.measure);
    lintPredicate(context, here, milestone, 'milestone');
    const measure = model?.measures.find(({ name }) => name === milestone.measure);
    if (measure === undefined || measure.monthly === true) return;
    const monthly = model?.measures.flatMap(({ name, monthly: kept }) => (kept === true ? [name] : [])) ?? [];
    report.at([...here, 'measure'], say.notMonthly(measure.name, monthly));
  });
}

function lintLever(context: Context, path: Path, lever: Loose<RawLever>): void {
  const { report } = context;
  const input =
    lever.target === undefined ? undefined : requireInput(context, [...path, 'target'], lever.target, 'value');
  if (input?.initialOnly) report.at([...path, 'target'], say.leverOnInitialOnly(input.name));
  const given = operations.filter((key) => lever[key] !== undefined);
  if (given.length > 1) report.atKey([...path, given[1] ?? ''], say.exactlyOne(given, operations));
  if (given.length === 0 && !operations.some((key) => report.faulty([...path, key]))) {
    report.absent(path, say.exactlyOne(given, operations));
  }
  if (lever.set !== undefined) lintDistribution(context, [...path, 'set'], lever.set, input);
  for (const name of shares) {
    lintDistribution(context, [...path, name], lever[name], { name, bounds: [0, 1], unit: 'share' });
  }
  lintProfile(context, [...path, 'profile'], lever.profile);
  lintCost(context, [...path, 'cost'], lever.cost);
  const silent = (['deadweight', 'displacement'] as const).filter(
    (key) => !report.faulty([...path, key]) && lever[key] === undefined,
  );
  if (silent.length > 0) report.absent(path, say.levelsNotGiven(silent), 'value', 'note');
}

function lintCost(context: Context, path: Path, cost: Loose<RawLever>['cost']): void {
  if (cost === undefined) return;
  lintDistribution(context, [...path, 'eur'], cost.eur, undefined);
  const drivers = context.model?.drivers.map((driver) => driver.name);
  if (cost.per !== undefined && drivers !== undefined && !drivers.includes(cost.per)) {
    context.report.at([...path, 'per'], say.unknownName('cost driver', cost.per, likely(cost.per, drivers), drivers));
  }
}

function lintProfile(context: Context, path: Path, profile: Loose<RawLever>['profile']): void {
  if (profile === undefined) return;
  if (typeof profile === 'string') {
    requireMonth(context, path, profile);
    return;
  }
  const kinds = Object.keys(profile);
  if (kinds.length !== 1 && !context.report.faulty(path)) {
    context.report.at(path, say.exactlyOne(kinds, ['step', 'ramp', 'pulse']));
  }
  requireMonth(context, [...path, 'step', 'from'], profile.step?.from);
  requireMonth(context, [...path, 'ramp', 'from'], profile.ramp?.from);
  lintPulse(context, [...path, 'pulse'], profile.pulse);
}

function lintPulse(context: Context, path: Path, pulse: { from?: string; until?: string } | undefined): void {
  const from = readMonth(pulse?.from);
  const until = readMonth(pulse?.until);
  if (context.window && until !== undefined && until < context.window.start) {
    const { start, end } = context.window;
    context.report.at([...path, 'until'], say.endsBeforeRun(monthName(until), monthName(start), monthName(end)));
    return;
  }
  requireMonth(context, [...path, 'from'], pulse?.from);
  if (from !== undefined && until !== undefined && until < from) {
    context.report.at([...path, 'until'], say.endsBeforeItBegins('pulse', monthName(from), monthName(until)));
  } else requireMonth(context, [...path, 'until'], pulse?.until);
}
