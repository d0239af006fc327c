import { bandOf } from '../../results/summary.ts';
import { leaders, verdictOf } from '../../study/verdicts.ts';
import type { Verdict } from '../../study/verdicts.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { medianText, perFuture } from '../phrases.ts';
import { dataTable } from '../table.ts';
import type { Named, View } from '../view.ts';
import { bandText, lastMonth } from './firm-people.ts';

type Judged = { readonly arm: Named; readonly verdict: Verdict };

/** Return and margin side by side, with what explains why they may differ: hours freed that nobody uses. */
export function verdicts(view: View): Html | null {
  const { words, arms, futures } = view;
  const rows = arms
    .slice(1)
    .flatMap((arm) =>
      futures.flatMap(({ index, title }) =>
        judged(view, index).flatMap((one) => (one.arm === arm ? [rowOf(view, title, one)] : [])),
      ),
    );
  if (rows.length === 0) return null;
  const title = words.firm.verdictsTitle(
    lastMonth(view),
    perFuture(view, (future) => verdictText(view, future)),
  );
  return html`<h3>${title}</h3>
    <p class="sub">${words.firm.verdictsSubtitle(words.firm.verdictsWhy)}</p>
    ${dataTable({ caption: title, quiet: true, head: words.firm.verdictsHead, text: [0, 1], stacked: true, rows })}`;
}

/** For the brief: null unless no strategy may be best by both, in some future. */
export function verdictsBrief(view: View): string | null {
  const { words, futures } = view;
  const turnsRound = futures.some(({ index }) => {
    const all = judged(view, index);
    return all.length > 1 && rankDifferently(all);
  });
  if (!turnsRound) return null;
  const title = words.firm.verdictsTitle(
    lastMonth(view),
    perFuture(view, (future) => verdictText(view, future)),
  );
  return `${words.joined([title, words.firm.verdictsWhy])}.`;
}

/** The strategies with what the books say of them. */
function judged({ results, arms }: View, future: number): Judged[] {
  return arms.slice(1).flatMap((arm) => {
    const verdict = verdictOf(results, future, arm.index);
    return verdict === null ? [] : [{ arm, verdict }];
  });
}

function rowOf(view: View, future: string, { arm, verdict }: Judged): string[] {
  return [
    arm.title,
    future,
    bandText(view, verdict.benefit, 'EUR', 'difference'),
    bandText(view, verdict.margin, 'EUR', 'difference'),
    bandText(view, verdict.idle, 'share', 'difference'),
  ];
}

/** The strategy best by each of the two, or those between which that is open, and whether the two agree. */
function verdictText(view: View, future: number): string {
  const { words, format } = view;
  const all = judged(view, future);
  const eur = (draws: Float64Array): string => medianText(view, bandOf(draws), 'EUR', 'difference');
  const [benefit, margin] = bests(all);
  const values = (places: readonly number[], of: keyof Verdict): string =>
    format.list(places.map((place) => eur(all[place].verdict[of])));
  const names = (places: readonly number[]): string =>
    format.list(places.map((place) => words.quote(all[place].arm.title)));
  const said = (places: readonly number[], of: keyof Verdict): string =>
    places.length === 1
      ? words.firm.verdictBest(names(places), values(places, of))
      : words.firm.verdictLevel(names(places), values(places, of));
  if (benefit.length === 1 && margin.length === 1 && benefit[0] === margin[0]) {
    const say = all.length === 1 ? words.firm.verdictOne : words.firm.verdictsAgree;
    return say(names(benefit), values(benefit, 'benefit'), values(margin, 'margin'));
  }
  const both = words.firm.verdictsBoth(said(benefit, 'benefit'), said(margin, 'margin'));
  return rankDifferently(all) ? words.firm.verdictsDiffer(both) : both;
}

/** Who may be best by benefit less cost, and by margin. */
function bests(all: readonly Judged[]): [readonly number[], readonly number[]] {
  return [leaders(all.map(({ verdict }) => verdict.benefit)), leaders(all.map(({ verdict }) => verdict.margin))];
}

function rankDifferently(all: readonly Judged[]): boolean {
  const [benefit, margin] = bests(all);
  return benefit.every((place) => !margin.includes(place));
}
