import type { Band } from '../../results/summary.ts';
import type { Discipline } from '../../study/contest.ts';
import { fan, fanRows } from '../charts/fan.ts';
import { figureBlock } from '../figure.ts';
import type { Block, Plot } from '../figure.ts';
import {
  disciplineName,
  futureName,
  isSigned,
  axisFormat,
  ordersText,
  placeBand,
  rangeOf,
  valueText,
  valueWithError,
} from './view.ts';
import type { CompareView } from './view.ts';

const height = 220;

/** One measure: the course of every place in every future, on one scale. */
export function multiple(view: CompareView, discipline: Discipline): Block {
  const { words, contest, places, futures, format } = view;
  const say = words.compare.multiples;
  const label = disciplineName(view, discipline);
  const id =
    `${discipline.shock}-${discipline.yardstick.measure.name}-${discipline.yardstick.comparable.basis}`.replace(
      /[^\w]+/g,
      '-',
    );
  const courses = futures.flatMap((future) =>
    places.map((place) => ({
      future,
      place,
      bands: contest.periods.map((_, period) => placeBand(view, discipline, place.index, future.index, period)),
    })),
  );
  const { unit } = discipline.yardstick;
  const fraction = unit === 'share' || unit === 'points' || unit === 'change';
  const domain = domainOf(
    courses.flatMap(({ bands }) => bands),
    fraction ? 0.1 : 1,
    isSigned(discipline),
  );
  const title = say.finding(label, ordersText(view, discipline));
  const plots = courses.map(({ future, place, bands }): Plot => {
    const others = courses.filter((one) => one.future === future && one.place !== place).map((one) => one.bands);
    const at = bands[contest.period];
    const caption = [place.title, ...[futureName(view, future.index)].filter((name) => name !== '')].join(', ');
    const alt = words.fan.alt(
      label,
      caption,
      contest.plan.year,
      valueWithError(view, discipline, at.p50, at.error.p50),
      rangeOf(view, discipline, at),
    );
    return {
      name: `${id}-${place.slug}-${future.slug}`,
      caption,
      alt,
      future: future.slug,
      spec: (width) =>
        fan({
          title: `${label} (${caption})`,
          description: alt,
          locale: format.axisLocale,
          rows: fanRows(bands, (period) => timeOf(view, period)),
          reference: middle(view, others),
          points: pointsOf(view, discipline, bands),
          markers: [],
          colour: place.colour,
          width,
          height,
          xTitle: words.fan.x,
          yTitle: '',
          yFormat: axisFormat(view, unit),
          percentagePoints: unit === 'points' ? format.points : undefined,
          yDomain: domain,
          zero: isSigned(discipline) ? 0 : null,
        }),
    };
  });
  return figureBlock(view, {
    id,
    title,
    subtitle: say.subtitle(label),
    layout: 'side',
    plots,
    note: say.note(format.plain(contest.draws)),
    table: {
      caption: words.fan.caption(label),
      head: say.head,
      text: [0, 1, 2],
      rows: courses.flatMap(({ future, place, bands }) =>
        contest.periods.slice(1).map((year, before) => {
          const { p5, p50, p95, error } = bands[before + 1];
          return [
            place.title,
            future.title,
            String(year),
            valueWithError(view, discipline, p5, error.p5),
            valueWithError(view, discipline, p50, error.p50),
            valueWithError(view, discipline, p95, error.p95),
          ];
        }),
      ),
    },
  });
}

/** Periods as points in time: 2030 is the end of 2030. */
function timeOf({ contest }: CompareView, period: number): number {
  return (contest.periodEnds[period] + 1) / 12 - 1;
}

/** The median of the other places' medians. */
function middle(view: CompareView, others: readonly (readonly Band[])[]): { year: number; median: number }[] {
  return view.contest.periods
    .map((_, period) => {
      const sorted = others.map((bands) => bands[period].p50).sort((a, b) => a - b);
      const half = (sorted.length - 1) / 2;
      return { year: timeOf(view, period), median: (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2 };
    })
    .filter(({ median }) => Number.isFinite(median));
}

function pointsOf(view: CompareView, discipline: Discipline, bands: readonly Band[]) {
  return bands
    .map((band, period) => ({
      year: timeOf(view, period),
      value: band.p50,
      text: view.words.fan.point(
        view.contest.periods[period],
        valueText(view, discipline, band.p50, band.error.p50),
        rangeOf(view, discipline, band),
      ),
    }))
    .filter(({ value }, period) => period > 0 && Number.isFinite(value));
}

/** From the lowest to the highest limit; `margin` around a line that never moves. */
function domainOf(bands: readonly Band[], margin: number, signed: boolean): readonly [number, number] {
  const values = bands.flatMap(({ p2_5, p97_5 }) => [p2_5, p97_5]).filter(Number.isFinite);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low < high) return [low, high];
  return [signed ? low - margin : Math.max(0, low - margin), high + margin];
}
