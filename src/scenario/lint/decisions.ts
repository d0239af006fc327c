import type { Path } from '../locate.ts';
import * as say from '../messages.ts';
import { likely } from '../names.ts';
import type { Loose, RawScenario } from '../schema.ts';
import type { Context } from './context.ts';
import { lintArm, lintMain, lintMeasure, lintYear } from './measures.ts';

/** The utility, when a policy fails, structural variants and the stop rule: known names, years in the run, nothing missing. */
export function lintDecisions(context: Context): void {
  const { utility, fails, structures, draws, sampling } = context.raw;
  (utility?.terms ?? []).forEach((term, i) => {
    const path: Path = ['utility', 'terms', i];
    lintMeasure(context, [...path, 'measure'], term?.measure);
    lintYear(context, [...path, 'year'], term?.year);
  });
  lintMain(context);
  if (fails !== undefined) lintFails(context, fails);
  if (Array.isArray(structures)) structures.forEach((name: string | undefined, i) => lintStructure(context, i, name));
  else if (structures === true) lintStructure(context, null, undefined);
  if (draws !== undefined && typeof draws !== 'number' && sampling === 'latin-hypercube') {
    context.report.at(['draws'], say.untilWithHypercube);
  }
}

function lintFails(context: Context, fails: Loose<NonNullable<RawScenario['fails']>>): void {
  const { report, raw } = context;
  const path: Path = ['fails'];
  if (Object.keys(raw.policies ?? {}).length === 0 && !report.faulty(['policies'])) {
    report.at(path, say.nothingCanFail);
    return;
  }
  lintArm(context, [...path, 'policy'], fails.policy);
  lintMeasure(context, [...path, 'measure'], fails.measure);
  lintYear(context, [...path, 'year'], fails.year);
  const { regretAbove, measure, above, below } = fails;
  const limits = (['regretAbove', 'measure', 'above', 'below'] as const).some((key) => report.faulty([...path, key]));
  if (limits) return;
  if (regretAbove === undefined && measure === undefined) report.absent(path, say.failsBy);
  else if (regretAbove !== undefined && measure !== undefined) report.at([...path, 'measure'], say.failsTwice);
  else if (regretAbove !== undefined && raw.utility === undefined && !report.faulty(['utility'])) {
    report.at([...path, 'regretAbove'], say.regretWithoutUtility);
  } else if (measure !== undefined && above === undefined && below === undefined) report.absent(path, say.failsWhere);
}

function lintStructure({ model, report }: Context, index: number | null, name: string | undefined): void {
  if (model === undefined) return;
  const known = (model.structures ?? []).map((structure) => structure.name);
  const path: Path = index === null ? ['structures'] : ['structures', index];
  if (known.length === 0) report.at(path, say.noStructures(model.name));
  else if (name !== undefined && !known.includes(name)) {
    report.at(path, say.unknownName(`structural variant of ${model.name}`, name, likely(name, known), known));
  }
}
