import { yearCell } from '../../results/cells.ts';
import { differences } from '../../results/summary.ts';
import { idleInputs, uncertainInputs } from '../../study/idle-inputs.ts';
import type { IdleInputs } from '../../study/idle-inputs.ts';
import { explains, varianceGroups, varianceShares } from '../../study/sensitivity/variance-shares.ts';
import type { VarianceShare } from '../../study/sensitivity/variance-shares.ts';
import { intervals } from '../charts/intervals.ts';
import type { IntervalRow } from '../charts/intervals.ts';
import { figureBlock, section } from '../figure.ts';
import type { Block, Plot } from '../figure.ts';
import { html } from '../html.ts';
import { idleText } from '../idle-text.ts';
import { levelsOnly } from '../levels.ts';
import { figure, withError } from '../phrases.ts';
import { labelOf } from '../view.ts';
import type { View } from '../view.ts';

const listed = 8;
/** Standard normal quantiles of 75 and 95 %. */
const Z75 = 0.6745;
const Z95 = 1.6449;

/** By future, by input, of those that explain more than chance, the largest first. */
type Shares = readonly ReadonlyMap<string, VarianceShare>[];

/**
 * What share of the variance single inputs explain, beyond chance, of the outcome and of what the main policy changes. Null where nothing is
 * uncertain, or the baseline has no outcome.
 */
export function sensitivity(view: View): Block | null {
  if (levelsOnly(view)) return null;
  const { words, results, headline, futures, format, mainArm, scenario } = view;
  const at = (future: number, arm: number): Float64Array =>
    yearCell(results, future, arm, headline.index, headline.period);
  const sharesOf = (idle: IdleInputs, outcome: (future: number) => ArrayLike<number>): Shares =>
    futures.map(({ index }) => {
      const found = varianceShares(uncertainInputs(results, index, idle), outcome(index)).filter(explains);
      return new Map(found.map(({ input, ...share }) => [input, share]));
    });
  const idle = idleInputs(scenario, results, [0]);
  const level = sharesOf(idle, (future) => at(future, 0));
  const idleInBoth = mainArm === null ? idle : idleInputs(scenario, results, [0, mainArm.index]);
  const difference =
    mainArm === null ? null : sharesOf(idleInBoth, (future) => differences(at(future, mainArm.index), at(future, 0)));
  if (futures.every(({ index }) => uncertainInputs(results, index, idleInBoth).length === 0)) return null;

  const [first] = futures;
  const decides = decidesText(view, level[first.index], difference?.[first.index] ?? null);
  const title = futures.length === 1 ? decides : words.under(decides, first.title);
  const inputs = strongest([level, ...(difference === null ? [] : [difference])]);
  const howTold = inputs.length === 0 ? words.sensitivity.noneNote : words.sensitivity.note;
  const note = [
    howTold(format.plain(results.draws), format.plain(varianceGroups(results.draws))),
    ...idleText(view, idleInBoth),
    ...(idle.size > idleInBoth.size ? [words.sensitivity.idleAtFirst(format.plain(idle.size - idleInBoth.size))] : []),
  ].join(' ');
  if (inputs.length === 0) {
    const told = html`<p>${title}.</p>
      <p class="note">${note}</p>`;
    return section('sensitivity', words.sensitivity.heading, [told]);
  }
  const plots = [plot(view, 'outcome', title, words.sensitivity.outcomeCaption, level, inputs)];
  if (difference !== null && mainArm !== null) {
    const caption = words.sensitivity.differenceCaption(mainArm.title);
    plots.push(plot(view, 'difference', title, caption, difference, inputs));
  }
  const block = figureBlock(view, {
    id: 'variance-shares',
    title,
    subtitle: words.sensitivity.subtitle(words.quote(labelOf(view, headline.index))),
    layout: 'side',
    note,
    plots: plots.filter((one) => one !== null),
    table: {
      caption: words.sensitivity.x,
      head: words.sensitivity.head.slice(0, difference === null ? 3 : 4),
      text: [0, 1],
      rows: inputs.flatMap((input) =>
        futures.map(({ index, title: future }) => [
          inputLabel(view, input),
          future,
          ...[level, difference].flatMap((shares) =>
            shares === null ? [] : [shareText(view, shares[index].get(input))],
          ),
        ]),
      ),
    },
  });
  return section('sensitivity', words.sensitivity.heading, [block]);
}

/** Which input explains most of the outcome and of what the main policy changes; one that is first in both is named once. */
function decidesText(
  view: View,
  level: ReadonlyMap<string, VarianceShare>,
  difference: ReadonlyMap<string, VarianceShare> | null,
): string {
  const { words, headline, mainArm } = view;
  const { sensitivity } = words;
  const named = ([input, share]: readonly [string, VarianceShare]): [string, string] => [
    words.quote(inputLabel(view, input)),
    shareText(view, share),
  ];
  const [most] = level;
  const outcome = most === undefined ? sensitivity.outcomeByNone : sensitivity.outcome(...named(most));
  if (difference === null || mainArm === null) return sensitivity.title(headline.year, outcome, null);
  const arm = words.quote(mainArm.title);
  const [mostOfIt] = difference;
  if (mostOfIt === undefined) return sensitivity.title(headline.year, outcome, sensitivity.differenceByNone(arm));
  if (mostOfIt[0] === most?.[0]) return sensitivity.both(headline.year, outcome, arm, shareText(view, mostOfIt[1]));
  return sensitivity.title(headline.year, outcome, sensitivity.difference(arm, ...named(mostOfIt)));
}

/** The inputs with the largest shares in any of the lists and futures. */
function strongest(lists: readonly Shares[]): string[] {
  const largest = new Map<string, number>();
  for (const [input, { share }] of lists.flat().flatMap((shares) => [...shares])) {
    largest.set(input, Math.max(share, largest.get(input) ?? 0));
  }
  return [...largest]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, listed)
    .map(([input]) => input);
}

function plot(
  view: View,
  name: string,
  title: string,
  caption: string,
  shares: Shares,
  inputs: readonly string[],
): Plot | null {
  const { words, futures, format } = view;
  const rows = inputs.flatMap((input) => {
    const label = inputLabel(view, input);
    return futures.flatMap(({ index, title: series }): IntervalRow[] => {
      const found = shares[index].get(input);
      if (found === undefined) return [];
      const value = shareText(view, found);
      const within = (z: number): number => Math.min(1, Math.max(0, found.share + z * found.error));
      const range = words.from(...([-Z95, Z95].map((z) => percent(view, within(z))) as [string, string]));
      const text = words.sensitivity.row(label, series, value, range);
      const band = { p5: within(-Z95), p25: within(-Z75), p50: within(0), p75: within(Z75), p95: within(Z95) };
      return [{ label, series, ...band, value, text }];
    });
  });
  if (rows.length === 0) return null;
  const alt = words.sensitivity.alt(caption, words.joined(rows.map(({ text }) => text)));
  return {
    name: `variance-shares-${name}`,
    caption,
    alt,
    spec: (width) =>
      intervals({
        title: `${title} (${caption})`,
        description: alt,
        locale: format.axisLocale,
        rows,
        markers: [],
        series: futures.map((future) => ({ name: future.title, colour: future.colour })),
        width,
        xTitle: words.sensitivity.x,
        xFormat: format.axis('share'),
        zero: 0,
      }),
  };
}

function inputLabel({ model, scenario }: View, name: string): string {
  return model.inputs.find((input) => input.name === name)?.label[scenario.language] ?? name;
}

function shareText(view: View, found: VarianceShare | undefined): string {
  return found === undefined
    ? view.words.sensitivity.byChance
    : withError(view, Math.max(0, found.share), found.error, 'share');
}

function percent(view: View, share: number): string {
  return figure(view, share, 'share', 'level', 0.01);
}
