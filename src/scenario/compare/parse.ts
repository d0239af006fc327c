import { compile } from '../compile.ts';
import { readDocument } from '../document.ts';
import type { Resolve, Source } from '../extends.ts';
import * as common from '../messages.ts';
import { placesUnder } from '../model.ts';
import type { ModelInfo, RegionInfo } from '../model.ts';
import { likely } from '../names.ts';
import type { Parsed } from '../parse.ts';
import { byPlace } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../locate.ts';
import { startReport } from '../report.ts';
import type { Report } from '../report.ts';
import type { Scenario } from '../scenario.ts';
import { checkForm } from '../shape.ts';
import type { Loose } from '../schema.ts';
import * as say from './messages.ts';
import { planComparison } from './plan.ts';
import type { ComparePlan, CompareWish, Entry } from './plan.ts';
import { compareForm } from './schema.ts';
import type { RawCompare } from './schema.ts';

export type CompareOptions = Source & {
  /** Finds a scenario that the file names. */
  readonly resolve: Resolve;
  /** Reads a scenario with everything that it extends. */
  readonly parse: (source: Source) => Parsed;
  readonly models: readonly ModelInfo[];
  readonly regions: readonly RegionInfo[];
  /** What the command line says instead. */
  readonly overrides?: Pick<CompareWish, 'draws' | 'seed' | 'language'>;
};

export type ParsedCompare = { readonly plan: ComparePlan } | { readonly problems: readonly Problem[] };

/** Whether a text is meant as a comparison: it has the key `compare`. */
export function isComparison(file: string, text: string): boolean {
  const { tree } = readDocument(file, text);
  return tree !== undefined && Object.hasOwn(tree, 'compare');
}

/** Text of a comparison to what it asks for, or every problem that it has, each with its place. */
export function parseCompare(options: CompareOptions): ParsedCompare {
  const { file, text, models, overrides } = options;
  const document = readDocument(file, text);
  if (document.tree === undefined || document.findings.length > 0) {
    return { problems: document.findings.map(({ problem }) => problem) };
  }
  const report = startReport(document.places, file);
  checkForm(compareForm, document.tree, report);
  const raw = document.tree as Loose<RawCompare>;
  const elsewhere: Problem[] = [];
  const entries = entriesOf(raw, options, report, elsewhere);
  const problems = (): Problem[] => byPlace([...report.findings.map(({ problem }) => problem), ...elsewhere], file);
  if (problems().length > 0 || entries === null) return { problems: problems() };
  checkNames(raw, entries, models, report);
  if (problems().length > 0) return { problems: problems() };
  const { title, question, description, language, measures, shock, year, draws, seed } = raw as RawCompare;
  const wish = { title, question, description, language, entries, measures, shock, year, draws, ...overrides };
  const plan = planComparison({ ...wish, seed: overrides?.seed ?? (seed === undefined ? seed : String(seed)) }, models);
  if (!('at' in plan)) return { plan };
  const { at, ...sentence } = plan;
  report.at([at], sentence);
  return { problems: problems() };
}

/** Every region or scenario with what it runs; null where the file does not say enough to know. */
function entriesOf(
  raw: Loose<RawCompare>,
  options: CompareOptions,
  report: Report,
  elsewhere: Problem[],
): readonly Entry[] | null {
  const { regions, scenarios } = raw.compare ?? {};
  if (raw.compare === undefined || report.faulty(['compare'])) return null;
  if ((regions === undefined) === (scenarios === undefined)) {
    report.absent(['compare'], say.regionsOrScenarios);
    return null;
  }
  if (regions !== undefined) return regionEntries(raw, regions as readonly string[], options, report, elsewhere);
  if (raw.scenario !== undefined) report.atKey(['scenario'], say.scenarioBesideScenarios);
  const paths = scenarios as readonly string[];
  const names = entryNames(paths);
  const read = paths.map((path, n) => {
    if (paths.indexOf(path) < n) report.at(['compare', 'scenarios', n], say.twice(path));
    return scenarioAt(['compare', 'scenarios', n], path, options, report, elsewhere);
  });
  if (read.some((scenario) => scenario === null)) return null;
  return labelled(
    read.map((scenario, n) => ({ name: names[n], scenario: scenario! })),
    options.regions,
    raw.labels as Readonly<Record<string, string>> | undefined,
  );
}

function regionEntries(
  raw: Loose<RawCompare>,
  names: readonly string[],
  options: CompareOptions,
  report: Report,
  elsewhere: Problem[],
): readonly Entry[] | null {
  const { models, regions: all } = options;
  const known = placesUnder('region', all, models);
  const base =
    raw.scenario === undefined ? undefined : scenarioAt(['scenario'], raw.scenario, options, report, elsewhere);
  names.forEach((name, n) => {
    const path: Path = ['compare', 'regions', n];
    const place = known.find((one) => one.name === name);
    const list = known.map((one) => one.name);
    if (place === undefined) {
      report.at(path, common.unknownName('region', name, likely(name, list), list, 'worktide regions'));
    } else if (names.indexOf(name) < n) report.at(path, say.twice(name));
    else if (base && base.composition === undefined && !place.models.includes(base.model)) {
      const fitting = known.filter((one) => one.models.includes(base.model)).map((one) => one.name);
      report.at(path, common.placeWithoutModel(name, base.model, 'region', fitting));
    }
  });
  if (base?.composition !== undefined) report.at(['scenario'], say.isComposed(raw.scenario!));
  if (report.faulty(['compare']) || base === null || base?.composition !== undefined) return null;
  const found = base ?? ownScenario(names, models, all);
  if (found === null) {
    report.at(['compare', 'regions'], say.noCommonModel(names));
    return null;
  }
  return inRegions(found, names, all, raw.labels as Readonly<Record<string, string>> | undefined);
}

/** One scenario in several regions. */
export function inRegions(
  scenario: Scenario,
  names: readonly string[],
  regions: readonly RegionInfo[],
  labels?: Readonly<Record<string, string>>,
): readonly Entry[] {
  return labelled(
    names.map((name) => ({ name, scenario: { ...scenario, region: name } })),
    regions,
    labels,
  );
}

/** What a model does in its regions when nobody says more; null where no model has figures for all of them. */
export function ownScenario(
  names: readonly string[],
  models: readonly ModelInfo[],
  regions: readonly RegionInfo[],
): Scenario | null {
  const model = models.find((one) =>
    names.every((name) => regions.find((region) => region.name === name)?.models.includes(one.name)),
  );
  if (model === undefined) return null;
  return compile({ title: model.name, question: '', model: model.name, region: names[0] }, models, regions);
}

/** Readers know places by their names; scenarios of one place by their own. */
export function labelled(
  entries: readonly Omit<Entry, 'label'>[],
  regions: readonly RegionInfo[],
  labels: Readonly<Record<string, string>> = {},
): readonly Entry[] {
  const places = new Set(entries.map(({ scenario }) => scenario.region));
  return entries.map((entry) => {
    const { region, language } = entry.scenario;
    const place = regions.find(({ name }) => name === region)?.label?.[language] ?? region;
    return { ...entry, label: labels[entry.name] ?? (places.size === entries.length ? place : entry.name) };
  });
}

/** Names of files without folder and ending; with the folder where two are called the same. */
export function entryNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) =>
    path
      .replace(/\/+$/, '')
      .replace(/\.(ya?ml|json)$/, '')
      .split('/'),
  );
  const short = parts.map((steps) => steps.at(-1)!);
  return parts.map((steps, n) =>
    short.filter((name) => name === short[n]).length > 1 ? steps.slice(-2).join('-') : short[n],
  );
}

function scenarioAt(
  at: Path,
  path: string,
  { resolve, parse, file }: CompareOptions,
  report: Report,
  elsewhere: Problem[],
): Scenario | null {
  const found = resolve(path, file);
  if (typeof found === 'string') {
    report.at(at, say.cannotBeRead(found));
    return null;
  }
  const parsed = parse(found);
  if ('scenario' in parsed) return parsed.scenario;
  elsewhere.push(...parsed.problems.filter(({ severity }) => severity === 'error'));
  return null;
}

function checkNames(
  raw: Loose<RawCompare>,
  entries: readonly Entry[],
  models: readonly ModelInfo[],
  report: Report,
): void {
  const model = models.find(({ name }) => name === entries[0].scenario.model);
  const names = entries.map(({ name }) => name);
  for (const label of Object.keys(raw.labels ?? {})) {
    if (!names.includes(label)) report.atKey(['labels', label], say.unknownLabel(label, names));
  }
  const known = (model?.comparable ?? []).map(({ measure }) => measure);
  raw.measures?.forEach((name, n) => {
    if (known.length > 0 && !known.includes(name ?? '')) {
      report.at(['measures', n], say.notComparable(name ?? '', [...new Set(known)]));
    }
  });
  if (typeof raw.shock !== 'object' || model === undefined) return;
  if (model.shock === undefined) {
    report.at(['shock'], say.shockWithoutBase(model.name));
    return;
  }
  const inputs = model.inputs.map(({ name }) => name);
  const { input = '' } = raw.shock;
  const found = model.inputs.find(({ name }) => name === input);
  if (found === undefined) {
    const what = `input of ${model.name}`;
    report.at(
      ['shock', 'input'],
      common.unknownName(what, input, likely(input, inputs), inputs, `worktide inputs ${model.name}`),
    );
  } else if (found.initialOnly) report.at(['shock', 'input'], common.leverOnInitialOnly(input));
}
