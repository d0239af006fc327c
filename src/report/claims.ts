import { yearOf } from '../economy/calendar.ts';
import type { Unit } from '../models/model.ts';
import type { Claim, ClaimUnit } from '../models/tables/claims.ts';
import { isAbout } from '../models/tables/claims.ts';
import { findMeasure, measureIndex, periodOfYear, yearCell } from '../results/cells.ts';
import { differences } from '../results/summary.ts';
import type { FanMarker } from './charts/fan.ts';
import { figure } from './phrases.ts';
import { breakEvenMonth, breakEvenMonths } from './spent.ts';
import type { Named, View } from './view.ts';

/**
 * The published claims that speak of this place to this model; of a composition, those of each part, under its names. A run whose years
 * have all passed is asked about these years only.
 */
export function claimsHere(view: View): readonly Claim[] {
  const { region, scenario, date, results } = view;
  const [from, to] = [results.periods[0], results.periods.at(-1)!];
  const isPast = to < Number(date.slice(0, 4));
  const claims = view.claims.filter(({ year = from }) => !isPast || (year >= from && year <= to));
  const parts = scenario.composition?.parts.map(({ name, model, region: place }) => ({
    prefix: `${name}.`,
    where: { region: place, country: region.parts?.[name]?.country ?? '', model },
  })) ?? [{ prefix: '', where: { region: region.name, country: region.country, model: scenario.model } }];
  const named = (prefix: string, name: string | undefined) => (name === undefined ? undefined : `${prefix}${name}`);
  return claims.flatMap((claim) => {
    const found = parts.filter(({ where }) => isAbout(claim, where));
    const held = found.map(({ prefix }) => ({
      ...claim,
      measure: named(prefix, claim.measure),
      input: named(prefix, claim.input),
      beside: named(prefix, claim.beside),
    }));
    // What is held against nothing reads the same in every part.
    const bound = claim.measure ?? claim.input ?? claim.beside;
    return bound === undefined ? held.slice(0, 1) : held;
  });
}

/** What was claimed of a measure, or stands beside it, as it was put: with who says so, and of the former the published figures. */
export function claimed(view: View, name: string): { readonly text: string; readonly values: readonly number[] }[] {
  return claimsHere(view)
    .filter(({ measure, beside }) => measure === name || beside === name)
    .map(({ who, wording, value, low, high, measure }) => ({
      text: view.words.firm.claim(saidBy(view, who), wording[view.scenario.language]),
      values: measure !== name ? [] : low !== undefined && high !== undefined ? [low, high] : [value],
    }));
}

/** Who said it, with what qualifies the name. */
export function saidBy({ scenario }: Pick<View, 'scenario'>, who: Claim['who']): string {
  return typeof who === 'string' ? who : who[scenario.language];
}

/** Who said it, without what qualifies the name. */
export function claimant(view: Pick<View, 'scenario'>, { who, label }: Claim): string {
  return label?.[view.scenario.language] ?? saidBy(view, who).split(/,| \(|\n/)[0];
}

/** Who said it, short enough for a chart. */
export function shortClaimant(view: Pick<View, 'scenario'>, claim: Claim): string {
  const name = claimant(view, claim);
  return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}

/**
 * A change that was claimed since a year is held against the run's where the run begins at most so many years later, which is said.
 * @assumption two years of twenty move a change by about a tenth
 */
const OTHER_BASE = 2;

/** The change that a claim is held against, and by how much later the run counts it. */
export function changeLabel({ words, results }: View, label: string, since: number): string {
  const from = results.periods[0];
  const later = from > since ? ` ${words.claims.later(from - since, since)}` : '';
  return `${words.claims.changed(label, from)}${later}`;
}

/** Whether a claim is of a level in the year that ended as the run begins: the opening value speaks to it. */
function isOfOpening({ results }: Pick<View, 'results'>, { year, since, measure }: Claim): boolean {
  if (measure === undefined || since !== undefined || year === undefined || year >= results.periods[0]) return false;
  const found = findMeasure(results, measure);
  return found >= 0 && results.measures[found].kind === 'stock' && year === yearOf(results.periodEnds[0]);
}

/** Why no result of this run can be held against a claim about a measure; null where one can. */
export function incomparable(view: View, claim: Claim): string | null {
  const { words, results } = view;
  const { year, since, unit, measure } = claim;
  const [from, to] = [results.periods[0], results.periods.at(-1)!];
  if (unit !== 'date' && year !== undefined) {
    if (year > to) return words.claims.after(to);
    if (year < from && !isOfOpening(view, claim)) return words.claims.before(from);
  }
  if (measure !== undefined && findMeasure(results, measure) >= 0) {
    return since !== undefined && from - since > OTHER_BASE ? words.claims.countedFrom(since, from) : null;
  }
  return since !== undefined && since < from ? words.claims.countedFrom(since, from) : words.claims.noMeasure;
}

/**
 * Whose draws speak to a claim: the baseline's, as what is said of a region holds without a policy. What is said of firms is what those do
 * that introduce AI, which business as usual does not: the main strategy stands beside it, unless the claim is of the time before either,
 * or every strategy in its place where the claim speaks of some kind of them.
 */
export function armsOf(view: View, claim: Claim): readonly Named[] {
  const { arms, mainArm } = view;
  if (claim.everyStrategy === true && mainArm !== null) return arms.slice(1);
  const both = claim.model === 'hybrid-firm' && mainArm !== null && !isOfOpening(view, claim);
  return both ? [arms[0], mainArm] : [arms[0]];
}

/** What is held against a claim: the draws of its measure in the year it names (else at the end), or their change since the start. */
export function heldAgainst(view: View, claim: Claim, future: number, arm = 0): Float64Array {
  const { results } = view;
  const { measure: name, since } = claim;
  if (name === breakEvenMonth) return breakEvenMonths(view, future, arm);
  const measure = measureIndex(results, name!);
  const period = periodOf(view, claim);
  const draws = yearCell(results, future, arm, measure, period);
  return since === undefined ? draws : differences(draws, yearCell(results, future, arm, measure, 0));
}

/** The period that a claim is held against: of the year it names, else the last. */
export function periodOf(view: Pick<View, 'results'>, claim: Claim): number {
  const { results } = view;
  if (claim.year === undefined) return results.periods.length - 1;
  return isOfOpening(view, claim) ? 0 : periodOfYear(results, claim.year);
}

/** The claims about a measure within the years of the run, as diamonds on its fan chart. */
export function claimMarkers(view: View, measure: string): FanMarker[] {
  const { periods } = view.results;
  return claimsHere(view).flatMap((claim) => {
    const { year } = claim;
    if (claim.measure !== measure || claim.since !== undefined) return [];
    if (year === undefined || year > periods.at(-1)!) return [];
    if (year < periods[0] && !isOfOpening(view, claim)) return [];
    const value = claimValue(view, claim);
    return [
      {
        year,
        value: claim.value,
        label: `${shortClaimant(view, claim)}: ${value}`,
        text: view.words.fan.marker(saidBy(view, claim.who), year, value, claim.wording[view.scenario.language]),
      },
    ];
  });
}

/** The claimed figure, or its range where the claim is one; as it was put, where it was put in another unit. */
export function claimValue(view: View, { value, low, high, unit, how, said }: Claim): string {
  if (said !== undefined) return said[view.scenario.language];
  // In the digits that were claimed: 27 % and not 27.0 %.
  const shown = (x: number): string => figure(view, x, unit as Unit, 'level', digitsOf(x, unit));
  return how === 'band' && low !== undefined && high !== undefined
    ? view.words.claims.range(shown(low), shown(high))
    : shown(value);
}

function digitsOf(x: number, unit: ClaimUnit): number | undefined {
  if ((unit === 'ratio' || unit === 'index') && Number.isInteger(x)) return 0;
  if (unit !== 'share' && unit !== 'change' && unit !== 'points') return undefined;
  return Number((x * 100).toFixed(6)) % 1 === 0 ? 0.01 : 0.001;
}
