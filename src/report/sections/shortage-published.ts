import type { Figure } from '../../models/model.ts';
import type { Claim } from '../../models/tables/claims.ts';
import { median } from '../../numeric/distribution.ts';
import { findMeasure, measureIndex, yearCell } from '../../results/cells.ts';
import { bandOf, differences } from '../../results/summary.ts';
import { attributions } from '../../study/attribution.ts';
import { changeLabel, claimValue, claimant, claimsHere, heldAgainst, incomparable } from '../claims.ts';
import type { Html } from '../html.ts';
import { html, nothing } from '../html.ts';
import { figure, meanText, medianText, rangeText } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

/** Published counts of people or jobs in this place itself. */
export function published(view: View): readonly Claim[] {
  return claimsHere(view).filter(
    ({ place, unit, said }) =>
      place.includes(view.region.name) && (unit === 'persons' || unit === 'jobs') && said === undefined,
  );
}

/** The published numbers as a table, each with where it lies. */
export function publishedHtml(view: View): Html {
  const { words, scenario } = view;
  const claims = published(view);
  if (claims.length === 0) return nothing;
  return html`<h3>${words.shortage.published}</h3>
    ${dataTable({
      caption: words.shortage.published,
      quiet: true,
      stacked: true,
      head: words.shortage.publishedHead,
      text: [0, 3, 4],
      rows: claims.map((claim) => [
        capital(claimant(view, claim)),
        claimValue(view, claim),
        claim.year === undefined ? '' : String(claim.year),
        claim.finding[scenario.language],
        verdict(view, claim),
      ]),
    })}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where a published number lies among the draws of each future. */
function verdict(view: View, claim: Claim): string {
  const { words, results, futures } = view;
  const reason = incomparable(view, claim);
  if (reason !== null) return words.shortage.notCompared(reason);
  const measure = measureIndex(results, claim.measure!);
  const { value, since } = claim;
  const verdicts = futures.map(({ index, title }) => {
    const band = bandOf(heldAgainst(view, claim, index));
    const { unit } = results.measures[measure];
    const range = rangeText(view, band, unit, since === undefined ? 'level' : 'difference');
    if (value < band.p5) return words.shortage.below(title, range);
    return value > band.p95 ? words.shortage.above(title, range) : words.shortage.inside(title, range);
  });
  const said = words.joined(verdicts);
  return since === undefined ? said : `${changeLabel(view, labelOf(view, measure), since)}. ${said}`;
}

/** Why the accounting gap of each future holds the published numbers of its year or misses them: what it is made of, and which is nearest. */
export function reasons(view: View, accounting: number): Html {
  const { words, results, headline, futures, format, region } = view;
  const force = findMeasure(results, 'labourForce');
  const claims = published(view).filter(
    ({ measure, year, since }) => measure === 'shortage.accounting' && year === headline.year && since === undefined,
  );
  if (claims.length === 0 || force < 0) return nothing;
  const made = futures.map((future) => {
    const at = (measure: number, period: number) => yearCell(results, future.index, 0, measure, period);
    const gap = at(accounting, headline.period);
    const start = at(accounting, 0);
    const added = differences(gap, start);
    const people = differences(at(force, headline.period), at(force, 0));
    return { ...future, gap, start, added, people, demand: added.map((value, draw) => value + people[draw]) };
  });
  const level = (draws: ArrayLike<number>): string => medianText(view, bandOf(draws), 'persons');
  const change = (draws: ArrayLike<number>): string => medianText(view, bandOf(draws), 'persons', 'difference');
  const attributed = attributions(results, (future) => made[future].gap, accounting, headline.period);
  const items = made.map(({ index, title, gap, start, people, demand }) => {
    const band = bandOf(gap);
    const held = claims.filter(({ value }) => value >= band.p5 && value <= band.p95).length;
    const list = attributed[index]?.causes.map(({ label, band: share }) =>
      words.shortage.pair(label[view.scenario.language], meanText(view, share, 'persons', 'difference')),
    );
    return [
      words.shortage.whyFuture(title, level(start), change(demand), change(people), level(gap)),
      words.shortage.whyHeld(format.plain(held), format.plain(claims.length), rangeText(view, band, 'persons')),
      list === undefined ? '' : words.shortage.whyCauses(list.join('; ')),
    ].join('');
  });
  const middle = claims.reduce((sum, { value }) => sum + value, 0) / claims.length;
  const away = ({ gap }: (typeof made)[number]): number => Math.abs(bandOf(gap).p50 - middle);
  const nearest = made.toSorted((a, b) => away(a) - away(b))[0];
  const title = words.quote(nearest.title);
  const numbers = claims.map((claim) => words.shortage.pair(claimant(view, claim), claimValue(view, claim)));
  const [today, more] = [region.facts['missing.today.2023'], region.facts['missing.additional.2040']];
  const persons = ({ value }: Figure): string => figure(view, median(value), 'persons', 'level', 1000);
  return html`<p>${words.shortage.why(headline.year)}</p>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <p>
      ${futures.length > 1 ? words.shortage.whyNearest(format.list(numbers), title) : ''}
      ${
        today === undefined || more === undefined
          ? ''
          : words.shortage.whyChamber(
              persons(today),
              persons(more),
              title,
              level(nearest.start),
              change(nearest.added).replace('+', ''),
            )
      }
    </p>`;
}
