import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { createMonthly } from './books.ts';
import { advanceDemand, receiveWork, waitOnTheLine } from './demand.ts';
import { enforceTheLaw } from './enforcement.ts';
import { feel } from './feelings.ts';
import { bookWork, closeMonth, rampOutsourcing } from './finance.ts';
import type { Firm } from './firm.ts';
import { planHours } from './hours.ts';
import { observe, observePeriod } from './observe.ts';
import { followUp, prepareMonth, useAndLearn } from './people.ts';
import { assignMentors, documentWork, enrol } from './programme.ts';
import { observeRetention } from './retention.ts';
import { review } from './review.ts';
import { present, watch } from './rotation.ts';
import { observeScaling } from './scaling.ts';
import { TICKS } from './state.ts';
import type { FirmState } from './state.ts';
import { costPieces } from './technology.ts';
import { turnOver } from './turnover.ts';
import { advanceUseCases, haveIdeas } from './use-cases.ts';
import { giveOutWork } from './work.ts';

const empty = createMonthly();

/**
 * One month in a firm: what was begun is reviewed; people go on courses and find buddies, work is written down, use cases are tried; then four quarters in which
 * people use AI and learn, hours are set aside, work comes in and goes to whoever does it at least cost; at its end some leave and
 * others come, and the books are closed.
 *
 * Touches `state` and nothing else.
 */
export function step(state: FirmState, firm: Firm, draw: Draw, month: number): void {
  startMonth(state, month);
  review(state, draw, month);
  enrol(state, draw);
  assignMentors(state, draw);
  documentWork(state, firm, draw);
  advanceUseCases(state, firm, draw, month);
  advanceDemand(state, firm, draw, month);
  rampOutsourcing(state, draw.now);
  present(state, firm, draw.now);
  prepareMonth(state, firm, draw, month);
  watch(state, firm, draw.now);
  for (let quarter = 0; quarter < TICKS; quarter++) {
    const tick = month * TICKS + quarter;
    useAndLearn(state, firm, draw, tick);
    if (quarter === 0) {
      planHours(state, firm, draw);
      costPieces(state, firm, draw, month);
      waitOnTheLine(state, firm, draw.now);
    }
    receiveWork(state, draw, tick);
    giveOutWork(state, firm, draw);
    bookWork(state, firm, draw);
  }
  feel(state, firm, draw, month);
  haveIdeas(state, draw, meanUsers(state), month);
  turnOver(state, firm, draw, month);
  enforceTheLaw(state, firm, draw, month);
  closeMonth(state, firm, draw, month);
  followUp(state, draw);
  observeRetention(state, month);
  observe(state, firm, draw);
  if ((firm.start + month) % 12 === 11 || month === firm.months - 1) observePeriod(state, firm, draw);
  if (month === firm.months - 1) observeScaling(state, firm);
}

function startMonth({ monthly, staff, hours }: FirmState, month: number): void {
  Object.assign(monthly, empty);
  monthly.month = month;
  staff.monthUse.fill(0);
  clear(hours.incoming);
}

function meanUsers({ staff }: FirmState): number {
  let users = 0;
  for (let i = 0; i < staff.groups; i++) users += staff.heads[i] * staff.monthUse[i];
  return users;
}
