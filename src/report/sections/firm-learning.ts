import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import { claimant, claimMarkers, claimsHere, claimValue, heldAgainst, incomparable, saidBy } from '../claims.ts';
import { fanFigure } from '../fan-figure.ts';
import { section } from '../figure.ts';
import type { Block } from '../figure.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { meanText, medianText, perFuture } from '../phrases.ts';
import { measureSeries } from '../series.ts';
import { dataTable } from '../table.ts';
import { find, labelOf, shownArms } from '../view.ts';
import type { View } from '../view.ts';
import { fear, feelings } from './firm-feelings.ts';
import { addedUse, stillInUse } from './firm-lasting.ts';
import { measuredItems } from './firm-work.ts';

const uses = ['adoption.all', 'adoption.desk', 'adoption.lead'] as const;
const paths = ['basic', 'power', 'champion'];
const dimensions = ['tools', 'breadth', 'autonomy', 'innovation', 'sharing'];

/** How a firm's people learn: who uses AI, how well, what they feel about it, and the maturity matrix before and after. Null for other models. */
export function firmLearning(view: View): Block | null {
  const blocks = [
    use(view),
    addedUse(view),
    surveys(view),
    stillInUse(view),
    byPath(view),
    feelings(view),
    fear(view),
    maturity(view),
  ].filter((block) => block !== null);
  return blocks.length === 0 ? null : section('firm-learning', view.words.firm.learningHeading, blocks);
}

function use(view: View): Block | null {
  const { words, headline, results } = view;
  const measure = find(view, 'adoption.all');
  if (measure === null) return null;
  const arm = view.mainArm?.index ?? 0;
  const label = labelOf(view, measure);
  const values = perFuture(view, (future) =>
    medianText(view, bandOf(yearCell(results, future, arm, measure, headline.period)), 'share'),
  );
  return fanFigure(view, {
    id: 'use-of-ai',
    title: words.firm.useTitle(headline.year, shownArms(view).at(-1)!.title, values),
    subtitle: words.fan.subtitle(label),
    series: measureSeries(view, measure, label),
    compare: true,
    markers: claimMarkers(view, 'adoption.all'),
    zero: null,
  });
}

/** Who uses AI under business as usual in the years of which surveys tell, beside what they tell. */
function surveys(view: View): Block | null {
  const { words, format, results } = view;
  const told = uses.flatMap((name) => {
    const measure = find(view, name);
    if (measure === null) return [];
    const claims = claimsHere(view).filter((claim) => claim.measure === name && incomparable(view, claim) === null);
    const years = [...new Set(claims.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    return years.map((year) => {
      const those = claims.filter((claim) => claim.year === year);
      const label = words.firm.surveyed[name](year);
      return { name, year, label, claims: those, draws: (future: number) => heldAgainst(view, those[0], future) };
    });
  });
  const asked = told.filter(({ draws }) => view.futures.some(({ index }) => bandOf(draws(index)).n > 0));
  const shown = asked.find(({ name }) => name === 'adoption.desk') ?? asked[0];
  if (shown === undefined) return null;
  return intervalFigure(view, {
    id: 'use-and-surveys',
    title: words.firm.surveysTitle(
      labelOf(view, find(view, shown.name)!),
      shown.year,
      perFuture(view, (future) => medianText(view, bandOf(shown.draws(future)), 'share')),
      [...shown.claims].sort((a, b) => a.value - b.value).map((claim) => claimValue(view, claim)),
    ),
    subtitle: words.firm.surveysSubtitle,
    items: asked,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    markers: asked.flatMap(({ label, claims }) =>
      claims.flatMap((claim) =>
        (claim.low !== undefined && claim.high !== undefined ? [claim.low, claim.high] : [claim.value]).map(
          (value) => ({
            label,
            value,
            name: `${claimant(view, claim)} ${format.percent(value)}`,
            text: words.firm.claim(saidBy(view, claim.who), claim.wording[view.scenario.language]),
          }),
        ),
      ),
    ),
    xTitle: words.firm.surveysX,
    note: words.firm.surveysNote(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

function byPath(view: View): Block | null {
  const { words, headline, format, results, futures } = view;
  const all = ['adoption', 'competence'].flatMap((what) =>
    measuredItems(
      view,
      paths.map((path) => `${what}.${path}`),
    ),
  );
  const someone = ({ draws }: IntervalItem): boolean => futures.some(({ index }) => bandOf(draws(index)).n > 0);
  const items = all.filter(someone).map((item) => ({
    ...item,
    detail: (future: number) => {
      const { n } = bandOf(item.draws(future));
      return n < results.draws ? words.firm.someone(format.plain(n), format.plain(results.draws)) : undefined;
    },
  }));
  if (items.length === 0) return null;
  const nobody = all.filter((item) => !someone(item)).map(({ label }) => words.quote(label));
  return intervalFigure(view, {
    id: 'learning-paths',
    title: words.firm.pathTitle(headline.year),
    subtitle: words.firm.pathSubtitle,
    items,
    unit: 'share',
    meaning: 'level',
    zero: 0,
    xTitle: words.firm.pathX,
    note: [
      ...(nobody.length > 0 ? [words.firm.nobodyOn(format.list(nobody))] : []),
      words.firm.bands(format.plain(results.draws)),
    ].join(' '),
    rowText: words.town.row,
  });
}

/** Five dimensions, three levels: the mean level over the draws at the start and at the end, for every strategy. */
function maturity(view: View): Html | null {
  const { words, results, futures, arms } = view;
  const measures = dimensions.flatMap((name) => {
    const measure = find(view, `maturity.${name}`);
    return measure === null ? [] : [measure];
  });
  if (measures.length === 0) return null;
  const last = results.periods.length - 1;
  const level = (measure: number, future: number, arm: number, period: number): string =>
    meanText(view, bandOf(yearCell(results, future, arm, measure, period)), 'ratio');
  return html`<h3>${words.firm.maturityTitle}</h3>
    <p class="sub">${words.firm.maturitySubtitle}</p>
    ${dataTable({
      caption: words.firm.maturityTitle,
      quiet: true,
      head: [...words.firm.maturityHead, ...arms.map(({ title }) => title)],
      text: [0, 1],
      stacked: true,
      rows: measures.flatMap((measure) =>
        futures.map((future) => [
          labelOf(view, measure),
          future.title,
          level(measure, future.index, 0, 0),
          ...arms.map((arm) => level(measure, future.index, arm.index, last)),
        ]),
      ),
    })}`;
}
