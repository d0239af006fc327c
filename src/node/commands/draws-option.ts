import { InvalidArgumentError, Option } from 'commander';
import { defaults } from '../../scenario/defaults.ts';
import { untilWithHypercube } from '../../scenario/messages.ts';
import type { Precision, Scenario } from '../../scenario/scenario.ts';
import { untilOf } from '../../scenario/schema/decisions.ts';
import { exitCodes, Failure } from '../failure.ts';
import { wholeNumber } from './options.ts';

const most = 1_000_000;

/** How many draws, or how exact. */
export type Draws = number | Precision;

/** `--draws 1024` or `--draws 'until 3%'`. */
export function drawsOption(description: string): Option {
  return new Option(
    '--draws <number>',
    `${description}; or how exact: 'until 3%' doubles them until the headline’s median has so small an error`,
  ).argParser(readDraws);
}

function readDraws(text: string): Draws {
  const until = untilOf(text.trim().replace(/\s+/g, ' '));
  if (until > 0 && until <= 1) return { until, most: defaults.most };
  try {
    return wholeNumber(most)(text);
  } catch {
    throw new InvalidArgumentError(
      `Give a whole number from 1 to ${most.toLocaleString('en-US')}, or until and a percentage from above 0 to 100, such as 'until 3%'.`,
    );
  }
}

/** What a scenario says of its draws, replaced by what the command line does. */
export function withDraws(scenario: Scenario, draws: Draws | undefined): Scenario {
  if (draws === undefined) return scenario;
  if (typeof draws === 'number') return { ...scenario, draws, precision: undefined };
  if (scenario.sampling === 'latin-hypercube') {
    throw new Failure(exitCodes.usage, `${untilWithHypercube.message} ${untilWithHypercube.allowed}`);
  }
  return { ...scenario, draws: draws.most, precision: draws };
}

/** As it is written on a command line. */
export function drawsText(draws: Draws): string {
  return typeof draws === 'number' ? String(draws) : `until ${Number((draws.until * 100).toPrecision(12))}%`;
}
