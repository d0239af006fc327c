import { bandOf } from '../results/summary.ts';
import { formats } from '../report/format.ts';
import { duration, grouped } from './progress.ts';
import type { Contested } from './run-contest.ts';
import { bold } from './style.ts';
import { textTable } from './text-table.ts';

/** What a comparison prints at its end: its main sentence, every ranking with its probability, and where the rest is. */
export function compareText(done: Contested): string {
  const { contest, title, seconds, report } = done;
  const format = formats('en');
  const rows = rankings(done).map(({ shock, future, measure, basis, order, probability }) => [
    shock,
    future,
    `${measure} (${basis})`,
    order.map(({ place }, rank) => `${rank + 1} ${place}`).join(', '),
    format.percent(probability),
  ]);
  const [{ scenario }] = contest.places;
  return [
    bold(title),
    textTable(['shock', 'future', 'measure', 'best first', 'right in'], rows, [4]),
    `${grouped(contest.draws)} draws of each in ${duration(seconds)}, seed "${scenario.seed}"`,
    `Report: ${bold(report)}`,
  ].join('\n\n');
}

/** The same for programs. */
export function compareJson(done: Contested): object {
  const { title, folder, report, seconds, resultHashes, contest } = done;
  return { title, folder, report, seconds, draws: contest.draws, resultHashes, rankings: rankings(done) };
}

function rankings({ contest }: Contested) {
  const { plan, places, disciplines, period, draws } = contest;
  return plan.futures.flatMap(({ name: future }, f) =>
    disciplines.map(({ shock, yardstick, standings, draws: values }) => {
      const { order, probability, error, whole } = standings[f];
      return {
        shock,
        future,
        measure: yardstick.measure.name,
        basis: yardstick.comparable.basis,
        year: plan.year,
        probability: whole.probability,
        error: whole.error,
        order: order.map((place, rank) => ({
          place: places[place].name,
          median: bandOf(values[place][f][period].subarray(0, draws)).p50,
          probability: probability[place][rank],
          error: error[place][rank],
        })),
      };
    }),
  );
}
