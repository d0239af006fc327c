import { yearCell } from '../../results/cells.ts';
import { differences } from '../../results/summary.ts';
import type { Block } from '../figure.ts';
import { section } from '../figure.ts';
import { indexFigure } from '../index-figure.ts';
import { intervalFigure } from '../interval-figure.ts';
import type { IntervalItem } from '../interval-figure.ts';
import { directionText, perFuture } from '../phrases.ts';
import { find, labelOf } from '../view.ts';
import type { View } from '../view.ts';

const localNames = ['local.jobs', 'local.cafes', 'local.retail', 'local.transport', 'local.landlords'];
const indexNames = ['rent.index', 'enrolment.business', 'enrolment.it'];

/** What the hub's change does to the town: local jobs by kind, rents, what the young study. Null without such measures. */
export function town(view: View): Block | null {
  const blocks = [localJobs(view), indices(view)].filter((block) => block !== null);
  return blocks.length === 0 ? null : section('town', view.words.town.heading, blocks);
}

function localJobs(view: View): Block | null {
  const { words, headline, results, format } = view;
  const change = (measure: number, future: number): Float64Array =>
    differences(yearCell(results, future, 0, measure, headline.period), yearCell(results, future, 0, measure, 0));
  const items = localNames.flatMap((name): IntervalItem[] => {
    const measure = find(view, name);
    return measure === null ? [] : [{ label: labelOf(view, measure), draws: (future) => change(measure, future) }];
  });
  const [all] = items;
  if (all === undefined) return null;
  const values = perFuture(view, (future) => directionText(view, all.draws(future), 'jobs', 'difference'));
  return intervalFigure(view, {
    id: 'local-jobs',
    title: words.town.title(headline.year, values),
    subtitle: words.town.subtitle,
    items,
    unit: 'jobs',
    meaning: 'difference',
    zero: 0,
    xTitle: words.town.x,
    note: words.town.note(format.plain(results.draws)),
    rowText: words.town.row,
  });
}

function indices(view: View): Block | null {
  const { words } = view;
  return indexFigure(view, {
    id: 'rents-and-studies',
    names: indexNames,
    title: (year, values) => words.town.otherTitle(year, values),
    subtitle: words.town.otherSubtitle,
  });
}
