import { findMeasure, inputCell, measureIndex } from '../../results/cells.ts';
import { bandOf, isTold } from '../../results/summary.ts';
import type { Claim } from '../../models/tables/claims.ts';
import { lasting } from '../claims-lasting.ts';
import { armsOf, changeLabel, claimValue, claimsHere, heldAgainst, incomparable } from '../claims.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { withError } from '../phrases.ts';
import { sourceLink } from '../sources.ts';
import { breakEvenMonth } from '../spent.ts';
import { netReturn } from '../../study/net-return.ts';
import { dataTable } from '../table.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** What was claimed about this place, what became of it, and where the run puts it. Null where nothing was. */
export function claims(view: View): Block | null {
  const { words, format } = view;
  const here = claimsHere(view);
  const all = [...new Set(here.map(({ id }) => id))].map((id) => here.filter((claim) => claim.id === id));
  if (all.length === 0) return null;
  const isHeld = (claim: Claim): boolean =>
    claim.input !== undefined || incomparable(view, claim) === null || lasting(view, claim) !== null;
  const held = all.filter((same) => same.some(isHeld));
  const others = all.filter((same) => !same.some(isHeld));
  const folded = html`<details>
    <summary>${words.claims.folded(format.plain(others.length))}</summary>
    ${tableOf(view, others)}
  </details>`;
  return section('claims', words.claims.heading, [
    html`<p>${words.claims.lead}</p>`,
    held.length === 0 ? nothing : tableOf(view, held),
    others.length === 0 ? nothing : folded,
  ]);
}

/** A row for each claim; what several parts of a composition say to it stands in one cell. */
function tableOf(view: View, claims: readonly (readonly Claim[])[]): Html {
  const { words, scenario } = view;
  return dataTable({
    caption: words.claims.caption,
    quiet: true,
    head: words.claims.head,
    text: [0, 1, 2, 3, 4],
    stacked: true,
    rows: claims.map((same) => {
      const [claim] = same;
      return [
        html`${claim.wording[scenario.language]} (${sourceLink(view, claim.source)})`,
        claim.year === undefined || claim.unit === 'date'
          ? claimValue(view, claim)
          : words.claims.inYear(claimValue(view, claim), claim.year),
        words.joined([...new Set(same.map((one) => thisRun(view, one)))]),
        words.claims.status[claim.status],
        claim.finding[scenario.language],
      ];
    }),
  });
}

/** What every future says to a claim: the statistic that speaks to it, in the year it names (else at the end), by whom it is about. */
function thisRun(view: View, claim: Claim): string {
  const { words, results } = view;
  if (claim.input !== undefined) return assumed(view, claim, claim.input);
  const lasts = lasting(view, claim);
  if (lasts !== null) return lasts;
  const { beside } = claim;
  if (claim.measure === undefined && beside !== undefined && findMeasure(results, beside) >= 0) {
    return words.claims.beside(thisRun(view, { ...claim, measure: beside, beside: undefined }));
  }
  const reason = incomparable(view, claim);
  if (reason !== null) return reason;
  const measure = measureIndex(results, claim.measure!);
  const { unit } = results.measures[measure];
  const label = labelOf(view, measure);
  const arms = armsOf(view, claim);
  const values = words.joined(
    arms.map(({ index, title }) => {
      const said = statistics(view, claim, (future) => heldAgainst(view, claim, future, index), unit);
      return arms.length > 1 || index > 0 ? words.claims.withArm(words.quote(title), said) : said;
    }),
  );
  return `${claim.since === undefined ? label : changeLabel(view, label, claim.since)}, ${[values, ...beyond(view, claim, unit)].join('; ')}`;
}

/** Of a return or a month of break-even also what it is without all that business as usual brings. */
function beyond(view: View, claim: Claim, unit: View['results']['measures'][number]['unit']): string[] {
  const { words, mainArm, results } = view;
  const which = claim.measure === 'roi.36' ? 'after36' : claim.measure === breakEvenMonth ? 'breakEven' : null;
  if (which === null || mainArm === null || netReturn(results, 0, mainArm.index) === null) return [];
  const draws = (future: number): Float64Array => netReturn(results, future, mainArm.index)![which];
  return [words.claims.withArm(words.firm.netOf(mainArm.title), statistics(view, claim, draws, unit))];
}

/** What the run assumes where the claim is about an input: nothing that it found out. */
function assumed(view: View, claim: Claim, name: string): string {
  const { words, results, model, scenario } = view;
  const index = results.inputNames.indexOf(name);
  const input = model.inputs.find((one) => one.name === name);
  if (index < 0 || input === undefined) return words.claims.noMeasure;
  const unit = claim.unit === 'share' ? 'share' : 'ratio';
  const values = statistics(view, claim, (future) => inputCell(results, future, index), unit);
  return `${words.claims.assumed(input.label[scenario.language])}, ${values}`;
}

/** Whether a measure is of what was spent, and not of people. */
function ofMoney(measure = ''): boolean {
  return /^(roi|breakEven|retained)\./.test(measure);
}

function statistics(
  view: View,
  { statistic = 'p50', since, measure, model }: Claim,
  draws: (future: number) => Float64Array,
  unit: View['results']['measures'][number]['unit'],
): string {
  const { words, futures } = view;
  const valueOf = (list: Float64Array): string => {
    const band = bandOf(list);
    if (band.n === 0 && model === 'hybrid-firm') return ofMoney(measure) ? words.firm.noProgramme : words.firm.nobody;
    if (!isTold(band, list.length)) return '–';
    if (measure === breakEvenMonth && band[statistic] > view.scenario.months) return words.claims.never;
    return withError(view, band[statistic], band.error[statistic], unit, since === undefined ? 'level' : 'difference');
  };
  const values = futures.map(({ index, title }) => {
    const value = valueOf(draws(index));
    return futures.length > 1 ? `${title}: ${value}` : value;
  });
  return `${words.claims.statistic[statistic]}: ${words.joined(values)}`;
}
