import { yearCell } from '../../results/cells.ts';
import { bandOf } from '../../results/summary.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { meanText, medianText } from '../phrases.ts';
import { dataTable } from '../table.ts';
import { find } from '../view.ts';
import type { View } from '../view.ts';

/** Who sits at the lines, who would have to for the target of waiting, and how callers fare. Null where nobody calls. */
export function lines(view: View): Html | null {
  const { words, headline, results, futures, arms } = view;
  const names = ['queue.servers', 'queue.needed', 'queue.wait', 'queue.time', 'queue.abandoned'];
  const [servers, needed, wait, time, abandoned] = names.map((name) => find(view, name));
  if (servers === null || needed === null || wait === null || time === null || abandoned === null) return null;
  const band = (measure: number, future: number, arm: number) =>
    bandOf(yearCell(results, future, arm, measure, headline.period));
  if (futures.every(({ index }) => band(needed, index, 0).p95 <= 0)) return null;
  return html`<h3>${words.firm.linesTitle}</h3>
    <p class="sub">${words.firm.linesSubtitle(headline.year)}</p>
    ${dataTable({
      caption: words.firm.linesTitle,
      quiet: true,
      head: words.firm.linesHead,
      text: [0, 1],
      stacked: true,
      rows: arms.flatMap((arm) =>
        futures.map(({ index, title }) => [
          arm.title,
          title,
          medianText(view, band(servers, index, arm.index), 'persons'),
          medianText(view, band(needed, index, arm.index), 'persons'),
          meanText(view, band(wait, index, arm.index), 'share'),
          medianText(view, band(time, index, arm.index), 'ratio'),
          meanText(view, band(abandoned, index, arm.index), 'share'),
        ]),
      ),
    })}`;
}
