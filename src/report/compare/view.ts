import type { Input, TableSpec } from '../../models/model.ts';
import type { References } from '../../models/tables.ts';
import type { Contest, Discipline } from '../../study/contest.ts';
import type { ComparedUnit } from '../../study/comparable.ts';
import { bandOf } from '../../results/summary.ts';
import type { Band } from '../../results/summary.ts';
import { formats } from '../format.ts';
import { seriesColour } from '../theme.ts';
import { slugs, words } from '../view.ts';
import type { Citing, Named } from '../view.ts';

/** Everything that the page of a comparison is made of. */
export type CompareContext = {
  readonly contest: Contest;
  readonly model: { readonly inputs: readonly Input[]; readonly tables: readonly TableSpec[] };
  readonly references: References;
  /** The runs were made before; `shared`: on one seed, with one number of draws. */
  readonly asRun: boolean;
  readonly shared: boolean;
  readonly command: string;
  readonly version: string;
  readonly date: string;
  readonly hashes: { readonly data: string; readonly results: readonly string[] };
  readonly sha256Base64: (text: string) => string;
};

export type CompareView = CompareContext &
  Citing & {
    readonly futures: readonly (Named & { readonly colour: string })[];
    readonly places: readonly (Named & { readonly colour: string })[];
  };

export function compareView(context: CompareContext): CompareView {
  const { plan, places } = context.contest;
  const named = (all: readonly { name: string; title: string }[]): CompareView['places'] => {
    const slug = slugs(all.map(({ name }) => name));
    return all.map(({ name, title }, index) => ({
      index,
      name,
      title,
      slug: slug[index],
      colour: seriesColour(index),
    }));
  };
  return {
    ...context,
    words: words[plan.language],
    format: formats(plan.language),
    futures: named(plan.futures),
    places: named(places.map(({ name, label }) => ({ name, title: label }))),
  };
}

/** A future's name where there are several, else nothing. */
export function futureName({ futures }: CompareView, future: number): string {
  return futures.length > 1 ? futures[future].title : '';
}

/** "Jobs in the hub (January 2025 = 100)". */
export function disciplineName(view: CompareView, { shock, yardstick }: Discipline): string {
  const { words, format, contest } = view;
  const { measure, comparable, unit } = yardstick;
  const { language } = contest.plan;
  const say = words.compare.basis;
  const isFlow = measure.kind === 'flow';
  const basis = (): string => {
    if (shock === 'standard' && unit !== 'per1000') return say.difference;
    switch (comparable.basis) {
      case 'index':
        return say.index(isFlow ? String(contest.periods[1]) : format.month(contest.periodEnds[0] + 1));
      case 'perThousand':
        return (isFlow ? say.sumPerThousand : say.perThousand)(comparable.per.label[language]);
      case 'changePerThousand':
        return say.changePerThousand(comparable.per.label[language]);
      case 'change':
        return say.change;
      default:
        return '';
    }
  };
  return words.compare.named(measure.label[language], basis());
}

export function placeBand(
  view: CompareView,
  { draws }: Discipline,
  place: number,
  future: number,
  period: number,
): Band {
  return bandOf(draws[place][future][period].subarray(0, view.contest.draws));
}

/** Whether a value says by how much something changed, and so has a sign. */
export function isSigned({ shock, yardstick: { comparable } }: Discipline): boolean {
  return shock === 'standard' || comparable.basis === 'change' || comparable.basis === 'changePerThousand';
}

/** A number of a discipline in the digits that its Monte Carlo error allows. */
export function valueText(view: CompareView, discipline: Discipline, value: number, error: number): string {
  const { format } = view;
  const { unit } = discipline.yardstick;
  if (!Number.isFinite(value)) return '–';
  if (unit === 'base100' || unit === 'per1000') {
    const sign = isSigned(discipline) && value > 0 ? '+' : '';
    return sign + format.plain(value, digitsOf(value, error));
  }
  return isSigned(discipline) ? format.difference(value, unit, error) : format.level(value, unit, error);
}

/** The same with the error behind it. */
export function valueWithError(view: CompareView, discipline: Discipline, value: number, error: number): string {
  const { words, format } = view;
  const { unit } = discipline.yardstick;
  const shown = valueText(view, discipline, value, error);
  if (!Number.isFinite(value) || error === 0) return shown;
  if (unit !== 'base100' && unit !== 'per1000') {
    const own = format.error(error, unit, value);
    const [shared = ''] = /\u202f.*$/.exec(shown) ?? [];
    return `${words.plusMinus(shown.slice(0, shown.length - shared.length), own)}${shared}`;
  }
  const digits = digitsOf(value, error);
  const least = 10 ** -digits;
  return words.plusMinus(shown, error < least / 2 ? `<${format.plain(least, digits)}` : format.plain(error, digits));
}

export function rangeOf(view: CompareView, discipline: Discipline, { p5, p95, error }: Band): string {
  const coarse = Math.max(error.p5, error.p95);
  return view.words.from(valueText(view, discipline, p5, coarse), valueText(view, discipline, p95, coarse));
}

/** An order is no finding where most draws do not share it, or as many as would by chance, within two errors. */
function isOpen({ order, whole: { probability, error } }: Discipline['standings'][number]): boolean {
  const chance = order.reduce((share, _, place) => share / (place + 1), 1);
  return probability < 0.5 || probability - 2 * error < chance;
}

/** "Kraków 96, Metro Manila 91": the places by their medians, and how sure their order is. */
export function orderText(view: CompareView, discipline: Discipline, future: number): string {
  const { contest, words, places, format } = view;
  const standing = discipline.standings[future];
  const { order, whole } = standing;
  const values = order.map((place) => {
    const { p50, error } = placeBand(view, discipline, place, future, contest.period);
    return words.compare.value(places[place].title, valueWithError(view, discipline, p50, error.p50));
  });
  const say = isOpen(standing) ? words.compare.openOrder : words.compare.order;
  const share = format.percent(whole.probability);
  const mistake = format.percent(whole.error, whole.error < 0.0095 ? 1 : 0);
  return say(values.join(', '), whole.error === 0 ? share : words.plusMinus(share, mistake.replace(/\u202f.*$/, '')));
}

/** The same for every future, each named where there are several. */
export function ordersText(view: CompareView, discipline: Discipline): string {
  const { words, futures } = view;
  if (futures.length === 1) return orderText(view, discipline, 0);
  return words.joined(futures.map(({ index, title }) => words.under(orderText(view, discipline, index), title)));
}

export function axisFormat({ format }: CompareView, unit: ComparedUnit): string {
  return unit === 'base100' || unit === 'per1000' ? ',.3~r' : format.axis(unit);
}

/** One decimal where the error is small beside it; two below ten. */
function digitsOf(value: number, error: number): number {
  const allowed = error >= 0.95 ? 0 : error >= 0.095 ? 1 : 2;
  return Math.min(allowed, Math.abs(value) >= 10 ? 1 : 2);
}
