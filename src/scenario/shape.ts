import type { z } from 'zod';
import { scenarioForm } from './expectation.ts';
import type { Form } from './expectation.ts';
import type { Path } from './locate.ts';
import { removeAt, valueAt } from './locate.ts';
import * as say from './messages.ts';
import { monthPattern } from './month.ts';
import { nearest } from './names.ts';
import type { Report } from './report.ts';
import type { Loose, RawScenario } from './schema.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks the form of a scenario and reports everything wrong with it. Returns the tree without its malformed parts, so that the
 * rest can still be checked; lists keep their length.
 */
export function checkShape(tree: Record<string, unknown>, report: Report): Loose<RawScenario> {
  checkForm(scenarioForm, tree, report);
  return tree;
}

/** The same for a file of any form. */
export function checkForm(form: Form, tree: Record<string, unknown>, report: Report): void {
  const { error } = form.schema.safeParse(tree);
  const remove: Path[] = [];
  for (const issue of error?.issues ?? []) tell(form, issue, [], tree, report, remove);
  for (const path of remove) removeAt(tree, path);
}

function tell(form: Form, issue: Issue, above: Path, tree: unknown, report: Report, remove: Path[]): void {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = valueAt(tree, path);
  const wanted = form.expectedAt(path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) unknownKey(form, path, key, tree, report, remove);
    return;
  }
  if (issue.code === 'invalid_union') {
    const meant = meantOption(issue.errors);
    if (meant) {
      for (const inner of meant) tell(form, inner, path, tree, report, remove);
      return;
    }
  }
  if (value === undefined) {
    const parent = valueAt(tree, path.slice(0, -1));
    const reportedBefore = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, path.at(-1) ?? '');
    if (!reportedBefore) report.absent(path.slice(0, -1), say.missingKey(String(path.at(-1)), wanted));
    return;
  }
  remove.push(path);
  if (value === null) report.absent(path, say.wrongType(value, wanted), 'value');
  else report.at(path, sentence(issue, value, wanted));
}

function sentence(issue: Issue, value: unknown, wanted: say.Expected): ReturnType<typeof say.otherwiseWrong> {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return say.wrongType(value, wanted);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return say.notOneOf(value, typeof value === 'string' ? nearest(value, allowed) : undefined, allowed);
    }
    case 'invalid_format':
      return String('pattern' in issue ? issue.pattern : '') === String(monthPattern)
        ? say.notAMonth(value, wanted)
        : say.wrongType(value, wanted);
    case 'too_small':
    case 'too_big':
      if (typeof value === 'number' && !Number.isSafeInteger(value) && wanted.words.includes('whole number')) {
        return say.wrongType(value, wanted);
      }
      return typeof value === 'number'
        ? say.outOfRange(value, issue.code === 'too_small', wanted)
        : say.wrongLength(value, wanted);
    default:
      return say.otherwiseWrong(issue.message);
  }
}

function unknownKey(form: Form, path: Path, key: string, tree: unknown, report: Report, remove: Path[]): void {
  const parent = valueAt(tree, path);
  const all = form.keysAt(path);
  const free = all.filter((name) => typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name));
  // A key that stands already, here or in an extended file, is what a slip of the pen may mean all the same.
  report.atKey(
    [...path, key],
    say.unknownKey(key, nearest(key, free) ?? nearest(key, all), free.length > 0 ? free : all),
  );
  remove.push([...path, key]);
}

/** Of a choice of forms the one whose outer type fits; undefined if none does. */
function meantOption(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = options.filter(
    (issues) =>
      !issues.some(
        (issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value'),
      ),
  );
  return fitting.sort((a, b) => a.length - b.length)[0];
}
