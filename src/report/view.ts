import { findMeasure, periodOfYear } from '../results/cells.ts';
import type { MeasureInfo } from '../results/results.ts';
import { mainArmOf } from '../run/plan.ts';
import { comparisons } from '../study/compare.ts';
import type { Comparison } from '../study/compare.ts';
import type { ReportContext } from './context.ts';
import { formats } from './format.ts';
import type { Formats } from './format.ts';
import { seriesColour } from './theme.ts';
import { en } from './words/en.ts';
import type { Words } from './words/en.ts';
import { de } from './words/de.ts';
import { deFirmTone } from './words/de-firm.ts';
import { deNetworkTone } from './words/de-network.ts';
import { deShortageTone } from './words/de-shortage.ts';
import { enFirmTone } from './words/en-firm.ts';
import { enNetworkTone } from './words/en-network.ts';
import { enShortageTone } from './words/en-shortage.ts';
import { inTone } from './words/tone.ts';
import type { Tone } from './words/tone.ts';

/** `slug` is the name as part of an id or of a file's name. */
export type Named = { readonly index: number; readonly name: string; readonly title: string; readonly slug: string };

/** A report's context with what every section asks for: words, number formats, names in the reader's language. */
export type View = ReportContext & {
  readonly words: Words;
  readonly format: Formats;
  readonly place: string;
  readonly futures: readonly (Named & { readonly colour: string })[];
  /** The baseline first. */
  readonly arms: readonly Named[];
  /** The arm shown beside the baseline where there is room for one: the package or policy that the scenario chooses, or the last; null without any. */
  readonly mainArm: Named | null;
  readonly headline: {
    readonly index: number;
    readonly info: MeasureInfo;
    readonly period: number;
    readonly year: number;
  };
  readonly comparisons: readonly Comparison[];
};

/** What it takes to say numbers in a language. */
export type Speech = Pick<View, 'words' | 'format'>;

/** … and sources, in their short form. */
export type Citing = Speech & Pick<View, 'references'>;

export const words: Record<'en' | 'de', Words> = { en, de };

/** What a model says otherwise than the hub. */
const tones: Readonly<Partial<Record<string, Record<'en' | 'de', Tone>>>> = {
  'hybrid-firm': { en: enFirmTone, de: deFirmTone },
  'network-replication': { en: enNetworkTone, de: deNetworkTone },
  'skill-shortage': { en: enShortageTone, de: deShortageTone },
};

/** The words of a report on a region, or on a firm, as a model says them. */
export function wordsOf(language: 'en' | 'de', model: string): Words {
  const tone = tones[model];
  return tone === undefined ? words[language] : inTone(words[language], tone[language]);
}

/** Each model of a run in its own words, with the regions of a composition that it speaks of. */
export function voices({ scenario }: Pick<View, 'scenario'>): { readonly words: Words; readonly parts: string[] }[] {
  const { composition, language, model } = scenario;
  if (composition === undefined) return [{ words: wordsOf(language, model), parts: [] }];
  const models = [...new Set(composition.parts.map((part) => part.model))];
  return models.map((name) => ({
    words: wordsOf(language, name),
    parts: composition.parts.filter((part) => part.model === name).map(({ label }) => label[language]),
  }));
}

export function viewOf(context: ReportContext): View {
  const { scenario, results, region } = context;
  const language = scenario.language;
  const index = findMeasure(results, scenario.headline.measure);
  if (index < 0) throw new RangeError(`The results have no measure "${scenario.headline.measure}"`);
  const period = periodOfYear(results, scenario.headline.year);
  const armSlugs = slugs(results.arms);
  const futureSlugs = slugs(results.futures);
  const arms = results.arms.map((name, arm) => ({
    index: arm,
    name,
    title: armTitle(context, name),
    slug: armSlugs[arm],
  }));
  return {
    ...context,
    words: wordsOf(language, scenario.model),
    format: formats(language),
    place: region.label[language],
    futures: results.futures.map((name, future) => ({
      index: future,
      name,
      title: scenario.futures.find((one) => one.name === name)?.title ?? name,
      slug: futureSlugs[future],
      colour: seriesColour(future),
    })),
    arms,
    mainArm: arms.length > 1 ? arms[mainArmOf(scenario, results.arms)] : null,
    headline: { index, info: results.measures[index], period, year: results.periods[period] },
    comparisons: comparisons(results, scenario.headline),
  };
}

/** The baseline and the policy or strategy shown beside it. */
export function shownArms({ arms, mainArm }: View): readonly Named[] {
  return mainArm === null ? [arms[0]] : [arms[0], mainArm];
}

/** Index of a measure, or null where the model does not report it. */
export function find(view: View, name: string): number | null {
  const index = findMeasure(view.results, name);
  return index < 0 ? null : index;
}

/** A measure's name in the reader's language. */
export function labelOf(view: View, measure: number): string {
  return view.results.measures[measure].label[view.scenario.language];
}

/** Short form of a reference for running text: "D. Card et al. (2018)"; the key itself if no reference has it. */
export function citation(view: Citing, key: string): string {
  const reference = view.references[key];
  if (reference === undefined) return key === 'assumption' ? view.words.assumption : key;
  const names = reference.by.split(/, /);
  // An institution's name may hold a comma, too; people come with their initials.
  const people = names.every((name) => /^\p{Lu}\./u.test(name));
  const first = names[0].replace(/ \(.*$/, '');
  const by =
    people && names.length === 2 ? view.format.list(names) : people && names.length > 2 ? `${first} et al.` : first;
  return `${by} (${reference.year})`;
}

/** A reference as a reader knows it; the key itself if no reference has it. */
export function sourceOf(view: View, key: string): string {
  if (key === 'assumption') return view.words.assumption;
  const reference = view.references[key];
  return reference === undefined ? key : `${reference.by} (${reference.year}): ${reference.title}`;
}

/** Small letters, digits and hyphens, each different: whatever a scenario calls its parts, a file's name is safe. */
export function slugs(names: readonly string[]): string[] {
  const plain = names.map((name) =>
    name
      .replace(/[^\w]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 40),
  );
  return plain.map((name, index) => (name !== '' && plain.indexOf(name) === index ? name : `${name}${index + 1}`));
}

function armTitle(context: ReportContext, name: string): string {
  const { scenario } = context;
  if (name === 'baseline') return wordsOf(scenario.language, scenario.model).baseline;
  return [...scenario.policies, ...scenario.packages].find((one) => one.name === name)?.title ?? name;
}
