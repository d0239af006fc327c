import { formats } from '../report/format.ts';
import type { HeadlineRow } from './headline.ts';
import { duration, grouped } from './progress.ts';
import type { Ran } from './run-scenario.ts';
import { bold } from './style.ts';
import { textTable } from './text-table.ts';

/** What a run prints at its end: its main sentence, its headline with bands, its checks, and where the rest is. */
export function summaryText(ran: Ran): string {
  return [bold(ran.title), headline(ran), ...checks(ran), provenance(ran), `Report: ${bold(ran.report)}`].join('\n\n');
}

function headline({ scenario, measure, headline: rows }: Ran): string {
  const format = formats('en');
  const line = ({ future, arm, p5, p50, p95, error, difference: change }: HeadlineRow): string[] => [
    future,
    arm,
    format.level(p50, measure.unit, error),
    Number.isNaN(p50) ? '–' : `${format.level(p5, measure.unit, error)} to ${format.level(p95, measure.unit, error)}`,
    change === undefined ? '' : format.difference(change.p50, measure.unit, change.error),
    change?.better === undefined || change.better === null ? '' : format.percent(change.better),
  ];
  const header = ['future', 'arm', 'median', '90 % of draws', 'vs baseline', 'better in'];
  return `${measure.label.en}, ${scenario.headline.year}\n${textTable(header, rows.map(line), [2, 3, 4, 5])}`;
}

function checks({ checks: all }: Ran): readonly string[] {
  if (all.length === 0) return [];
  const failed = all.filter((check) => !check.passed);
  const lines = failed.map(
    ({ name, year, value, expected }) => `  ✗ ${name} (${year}): ${formats('en').plain(value)}; expected ${expected}`,
  );
  return [[`Checks of the scenario: ${all.length - failed.length} of ${all.length} hold`, ...lines].join('\n')];
}

function provenance({ scenario, seconds, workers, resultHash }: Ran): string {
  const threads = `${workers} thread${workers === 1 ? '' : 's'}`;
  return (
    `${grouped(scenario.draws)} draws in ${duration(seconds)} on ${threads}, seed "${scenario.seed}", ` +
    `result ${resultHash.slice(0, 12)}`
  );
}
