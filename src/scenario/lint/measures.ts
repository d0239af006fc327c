import type { Path } from '../locate.ts';
import * as say from '../messages.ts';
import { likely } from '../names.ts';
import type { Loose, RawCheck } from '../schema.ts';
import type { Context } from './context.ts';
import { entries } from './context.ts';

/** The headline and the checks: known measures, policies and futures, years in the run, something to expect. */
export function lintMeasures(context: Context): void {
  const { headline, checks } = context.raw;
  lintMeasure(context, ['headline', 'measure'], headline?.measure);
  lintYear(context, ['headline', 'year'], headline?.year);
  const names = new Set<string>();
  (checks ?? []).forEach((check, i) => {
    if (check === undefined) return;
    lintCheck(context, ['checks', i], check);
    if (check.name === undefined) return;
    if (names.has(check.name)) context.report.at(['checks', i, 'name'], say.listedTwice(check.name));
    names.add(check.name);
  });
}

function lintCheck(context: Context, path: Path, check: Loose<RawCheck>): void {
  const { report } = context;
  lintMeasure(context, [...path, 'measure'], check.measure);
  lintYears(context, [...path, 'years'], check.years);
  lintArm(context, [...path, 'policy'], check.policy);
  lintFuture(context, path, check.future);
  lintPredicate(context, path, check, 'check');
  if (check.difference === true && (check.policy ?? 'baseline') === 'baseline' && !report.faulty([...path, 'policy'])) {
    report.at([...path, 'difference'], say.differenceOfBaseline);
  }
}

/** Something is expected, and something that can be. */
export function lintPredicate(
  { report }: Context,
  path: Path,
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
  what: 'check' | 'milestone',
): void {
  if (atLeast === undefined && atMost === undefined) {
    if (!report.faulty([...path, 'atLeast']) && !report.faulty([...path, 'atMost']))
      report.absent(path, say.noPredicate(what));
  } else if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    report.at([...path, 'atMost'], say.impossiblePredicate(atLeast, atMost));
  }
}

/** What the run itself adds to a model's measures: the cost of policies, in all and per lever with a cost. */
function costMeasures({ raw }: Context): string[] {
  const lines = entries(raw.policies).flatMap(([name, policy]) =>
    (policy?.levers ?? []).flatMap((lever, i) => (lever?.cost === undefined ? [] : [`policy.cost/${name}/${i + 1}`])),
  );
  return ['policy.cost', ...lines];
}

export function lintMeasure(context: Context, path: Path, name: string | undefined): void {
  const { model, report } = context;
  if (name === undefined || model === undefined) return;
  const known = [...model.measures.map((measure) => measure.name), ...costMeasures(context)];
  if (known.includes(name)) return;
  report.at(path, say.unknownName(`measure of ${model.name}`, name, likely(name, known), known));
}

export function lintArm({ raw, report }: Context, path: Path, name: string | undefined): void {
  if (name === undefined) return;
  const known = ['baseline', ...Object.keys(raw.policies ?? {}), ...Object.keys(raw.packages ?? {})];
  if (!known.includes(name)) {
    report.absent(path, say.unknownName('policy or package', name, likely(name, known), known), 'value');
  }
}

/** What is told beside the baseline is not the baseline itself. */
export function lintMain({ raw, report }: Context): void {
  const { main, policies, packages } = raw;
  if (main === undefined || report.faulty(['main'])) return;
  const known = [...Object.keys(policies ?? {}), ...Object.keys(packages ?? {})];
  if (!known.includes(main)) {
    report.at(['main'], say.unknownName('policy or package', main, likely(main, known), known));
  }
}

/** The name of the only future of a scenario that names none. */
export const onlyFuture = 'central';

function lintFuture({ raw, report }: Context, check: Path, name: string | undefined): void {
  const named = Object.keys(raw.futures ?? {});
  const known = named.length === 0 ? [onlyFuture] : named;
  const path = [...check, 'future'];
  if (name === undefined) {
    if (known.length > 1 && !report.faulty(path)) report.absent(check, say.whichFuture(known));
  } else if (!known.includes(name)) {
    report.absent(path, say.unknownName('future', name, likely(name, known), known), 'value');
  }
}

export function lintYear({ window, report }: Context, path: Path, year: number | undefined): void {
  if (year === undefined || window === undefined) return;
  const [first, last] = [Math.floor(window.start / 12), Math.floor(window.end / 12)];
  if (year < first || year > last) report.at(path, say.yearOutsideRun(year, first, last));
}

function lintYears(context: Context, path: Path, years: Loose<RawCheck>['years']): void {
  if (typeof years === 'number') return lintYear(context, path, years);
  if (years === undefined) return;
  if ('from' in years || 'to' in years) {
    lintYear(context, [...path, 'from'], years.from);
    lintYear(context, [...path, 'to'], years.to);
    if (years.from !== undefined && years.to !== undefined && years.from > years.to) {
      context.report.at(path, say.yearsReversed(years.from, years.to));
    }
    return;
  }
  if (Array.isArray(years)) years.forEach((year: number | undefined, i) => lintYear(context, [...path, i], year));
}
