import { bandOf } from '../../results/summary.ts';
import { bestBy, verdictOf } from '../../study/verdicts.ts';
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

/** For the brief: null unless the two verdicts name different strategies, and surely so, in some future. */
export function verdictsBrief(view: View): string | null {
  const { words, futures } = view;
  const turnsRound = futures.some(({ index }) => {
    const all = judged(view, index);
    return all.length > 1 && bestBy(all.map(({ verdict }) => verdict)).toldApart;
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

/** The strategy best by each of the two; both where they differ, and that it is open where they are not told apart. */
function verdictText(view: View, future: number): string {
  const { words } = view;
  const all = judged(view, future);
  const { benefit, margin, toldApart } = bestBy(all.map(({ verdict }) => verdict));
  const eur = (draws: Float64Array): string => medianText(view, bandOf(draws), 'EUR', 'difference');
  const [one, other] = [all[benefit], all[margin]];
  const [gain, rise] = [eur(one.verdict.benefit), eur(other.verdict.margin)];
  if (all.length === 1) return words.firm.verdictOne(one.arm.title, gain, rise);
  if (benefit === margin) return words.firm.verdictsAgree(one.arm.title, gain, rise);
  const differ = words.firm.verdictsDiffer(one.arm.title, gain, other.arm.title, rise);
  return toldApart ? differ : words.firm.verdictsOpen(differ);
}
