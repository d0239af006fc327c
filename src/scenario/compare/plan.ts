import { monthName, yearOf } from '../../economy/calendar.ts';
import type { Comparable, Language, StandardShock } from '../../models/model.ts';
import { defaults } from '../defaults.ts';
import { inLanguage } from '../language.ts';
import type { ModelInfo } from '../model.ts';
import type { Sentence } from '../problem.ts';
import type { Policy, Scenario } from '../scenario.ts';
import * as say from './messages.ts';

/** One of the things compared: a name for files, a name for readers, and what it runs. */
export type Entry = { readonly name: string; readonly label: string; readonly scenario: Scenario };

/** A comparison with nothing left open. */
export type ComparePlan = {
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly language: Language;
  readonly model: string;
  readonly entries: readonly Entry[];
  /** The futures that all have, as in the first. */
  readonly futures: readonly { readonly name: string; readonly title: string }[];
  readonly comparables: readonly Comparable[];
  readonly shock: StandardShock | null;
  /** They are ranked at the end of this year. */
  readonly year: number;
};

/** What a file or a command line says about a comparison, with everything optional left open. */
export type CompareWish = {
  readonly title?: string;
  readonly question?: string;
  readonly description?: string;
  readonly language?: Language;
  readonly entries: readonly Entry[];
  readonly measures?: readonly string[];
  readonly shock?: boolean | { readonly input: string; readonly add: number; readonly title: string };
  readonly year?: number;
  readonly draws?: number;
  readonly seed?: string;
  /** They were run before: nothing of them can be changed. */
  readonly asRun?: boolean;
};

/** Why there is no plan, and which key of the file is to blame. */
export type Refusal = Sentence & { readonly at: 'compare' | 'year' };

/** The name of the arm that meets the standard shock. */
export const shockArm = 'standard-shock';

/** Makes scenarios fit to stand side by side: one seed, one number of draws, the same futures, no policy but the standard shock. */
export function planComparison(wish: CompareWish, models: readonly ModelInfo[]): ComparePlan | Refusal {
  const language = wish.language ?? wish.entries[0].scenario.language;
  const entries = wish.entries.map((entry) => ({ ...entry, scenario: inLanguage(entry.scenario, language) }));
  const [first, ...others] = entries;
  const refused = composedOne(entries) ?? others.map((other) => mismatch(first, other)).find((one) => one !== null);
  if (refused) return { ...refused, at: 'compare' };
  const model = models.find(({ name }) => name === first.scenario.model)!;
  const named = first.scenario.futures.filter(({ name }) => entries.every(({ scenario }) => hasFuture(scenario, name)));
  const firstYear = yearOf(first.scenario.start);
  const lastYear = Math.min(...entries.map(({ scenario }) => yearOf(scenario.start + scenario.months - 1)));
  const year = wish.year ?? Math.min(...entries.map(({ scenario }) => scenario.headline.year));
  if (year < firstYear || year > lastYear) return { ...say.yearBeyond(year, firstYear, lastYear), at: 'year' };
  const shock = wish.asRun ? null : shockOf(wish, model);
  const labels = entries.map(({ label }) => label);
  const futures = named.map(({ name, title }) => ({ name, title }));
  const comparables = chosen(model, wish.measures);
  const fit = (entry: Entry): Entry => ({
    ...entry,
    scenario: bare(entry.scenario, first.scenario, wish, shock, futures),
  });
  return {
    title: wish.title ?? labels.join(' · '),
    question: wish.question ?? questions[language](new Intl.ListFormat(language).format(labels)),
    description: wish.description ?? '',
    language,
    model: model.name,
    entries: wish.asRun ? wish.entries : entries.map(fit),
    futures,
    comparables,
    shock,
    year,
  };
}

const questions: Readonly<Record<Language, (names: string) => string>> = {
  en: (names) => `How do ${names} stand beside each other, under what each of them faces and under the same shock?`,
  de: (names) => `Wie stehen ${names} nebeneinander, unter dem, was jeden Ort trifft, und unter demselben Schock?`,
};

function composedOne(entries: readonly Entry[]): Sentence | null {
  const composed = entries.find(({ scenario }) => scenario.composition !== undefined);
  return composed === undefined ? null : say.isComposed(composed.name);
}

function mismatch(a: Entry, b: Entry): Sentence | null {
  const [one, other] = [a.scenario, b.scenario];
  if (one.model !== other.model) return say.modelsDiffer(a.name, one.model, b.name, other.model);
  if (one.start !== other.start) return say.startsDiffer(a.name, monthName(one.start), b.name, monthName(other.start));
  if (one.futures.some(({ name }) => hasFuture(other, name))) return null;
  const names = ({ futures }: Scenario): string[] => futures.map(({ name }) => name);
  return say.noFutureInCommon(a.name, names(one), b.name, names(other));
}

function hasFuture({ futures }: Scenario, name: string): boolean {
  return futures.some((future) => future.name === name);
}

/** The measures in the order in which they are asked for; all that the model names without. */
function chosen({ comparable, measures }: ModelInfo, names: readonly string[] | undefined): readonly Comparable[] {
  const all = comparable ?? [{ measure: measures[0].name, basis: 'level' as const }];
  return names === undefined ? all : names.flatMap((name) => all.filter(({ measure }) => measure === name));
}

function shockOf({ shock = true }: CompareWish, { shock: standard }: ModelInfo): StandardShock | null {
  if (shock === false || standard === undefined) return null;
  if (shock === true) return standard;
  const { input, add, title } = shock;
  return { ...standard, input, add, label: { en: title, de: title } };
}

function bare(
  scenario: Scenario,
  first: Scenario,
  { draws, seed }: CompareWish,
  shock: StandardShock | null,
  futures: readonly { readonly name: string }[],
): Scenario {
  const { utility: _utility, fails: _fails, structures: _structures, precision: _precision, ...rest } = scenario;
  return {
    ...rest,
    draws: draws ?? (first.precision === undefined ? first.draws : defaults.draws),
    seed: seed ?? first.seed,
    sampling: first.sampling,
    mode: first.mode,
    policies: shock === null ? [] : [shockPolicy(shock, scenario)],
    packages: [],
    checks: [],
    futures: futures.map(({ name }) => scenario.futures.find((future) => future.name === name)!),
  };
}

/** The shock as an arm beside the baseline: its effect is a paired difference, on the same luck. */
function shockPolicy({ input, add, label }: StandardShock, { start, language }: Scenario): Policy {
  return {
    name: shockArm,
    title: label[language],
    description: '',
    levers: [
      {
        target: input,
        op: 'add',
        value: add,
        profile: { pulse: { from: start, until: start + 11, ramp: 0 } },
        coverage: 1,
        takeUp: 1,
        deadweight: 0,
        displacement: 0,
      },
    ],
  };
}
