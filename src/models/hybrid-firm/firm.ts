import type { FivePrices } from '../tables/token-prices.ts';
import { parseTokenPrices } from '../tables/token-prices.ts';
import type { Tables } from '../model.ts';
import { parseDuties, parseRoles, parseTasks } from './tables.ts';
import type { Duty, Role, Task } from './tables.ts';

/** Above this many heads, staff are counted in cells of alike people. */
const CELLS_ABOVE = 5000;
const NO_PRICES: FivePrices = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, thinking: 0 };

/** What never changes in a run. */
export type Firm = {
  readonly roles: readonly Role[];
  readonly tasks: readonly Task[];
  /** List prices by task, USD per million tokens. */
  readonly prices: readonly FivePrices[];
  readonly duties: readonly Duty[];
  readonly months: number;
  /** First month, since year 0. */
  readonly start: number;
  readonly cellsAbove: number;
};

export function prepare({ tables, calendar }: Tables): Firm {
  const roles = parseRoles(tables.roles.file, tables.roles.text);
  const tasks = parseTasks(tables.tasks.file, tables.tasks.text, roles);
  const list = parseTokenPrices(tables.tokenPrices.file, tables.tokenPrices.text);
  const prices = tasks.map(({ name, model, success }) => {
    const found = list.findLast((price) => `${price.provider}/${price.model}` === model);
    if (found === undefined && success > 0)
      throw new Error(`${tables.tasks.file}:1: task ${name} names ${model}, which is not in the list of token prices`);
    return found ?? NO_PRICES;
  });
  return {
    roles,
    tasks,
    prices,
    duties: parseDuties(tables.duties.file, tables.duties.text),
    months: calendar.months,
    start: calendar.startYear * 12 + calendar.startMonth - 1,
    cellsAbove: CELLS_ABOVE,
  };
}
