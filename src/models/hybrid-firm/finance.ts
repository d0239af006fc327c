import { LEAST_SPENT, breakEvenMonth, returnOnInvestment } from '../../economy/return-on-investment.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { POST_HOURS, meanWage } from './hours.ts';
import { at } from './indices.ts';
import { freelanceHour, rateOutside } from './outside.ts';
import { path } from './paths.ts';
import { slowness } from './presence.ts';
import { TICK, stage } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  outsourcing: at('outsourcing.share'),
  least: at('outsourcing.minimum'),
  ramp: at('outsourcing.ramp'),
  markup: at('money.markup'),
  realised: at('assist.realised'),
  leverage: at('leverage.slope'),
  staffErrors: at('quality.staff'),
  course: at('cost.course'),
  licence: at('cost.licence'),
  pay: at('career.pay'),
  manager: at('roles.processManager'),
  fractional: at('experts.fractional'),
  rateExpert: at('experts.rate'),
  consultants: at('consultants.days'),
  dayRate: at('consultants.rate'),
  impulses: at('impulses.days'),
  impulsePrice: at('impulses.price'),
};

/** Posts around AI are paid above the firm's mean. */
const ROLE_PREMIUM = 1.2;
const NEW_ROLES = 4;

/** What customers pay: wages and errors of the start, with the markup, spread over the work that was done then. */
export function setPrice({ work, hours, finance }: FirmState, { roles, tasks }: Firm, now: Float64Array): void {
  let wages = 0;
  let errors = 0;
  let worth = 0;
  for (let r = 0; r < roles.length; r++) wages += hours.heads[r] * roles[r].hours * roles[r].wage;
  for (let j = 0; j < tasks.length; j++) {
    errors += work.volume[j] * now[input.staffErrors] * tasks[j].errorCost;
    worth += ((work.volume[j] * tasks[j].minutes) / 60) * roles[tasks[j].role].wage;
  }
  finance.price = worth > 0 ? (now[input.markup] * (wages + errors)) / worth : 0;
}

/** Money and hours of one tick of work, added to the month's. */
export function bookWork(state: FirmState, firm: Firm, { now }: Draw): void {
  const { work, hours, monthly: m } = state;
  for (let j = 0; j < firm.tasks.length; j++) {
    const task = firm.tasks[j];
    const role = firm.roles[task.role];
    const each = task.minutes / 60;
    const free = work.doneFreelance[j] * each;
    const out = work.doneOutsourced[j] * each;
    const ai = work.doneAi[j] * each;
    const staff = work.doneStaff[j] * each;
    const saved = work.doneStaff[j] * work.assisted[j] + ai;
    const human = work.doneStaff[j] + work.doneFreelance[j] + work.doneOutsourced[j];
    const aiErrors = work.delegated[j] * work.aiErrors[j];
    m.freelance += free * freelanceHour(role.wage, now);
    m.outsourcing += contract(state, firm, j, now) * role.wage * rateOutside(work.clarity[j], now);
    m.tokens += work.delegated[j] * work.tokenCost[j];
    m.tokenCount += work.delegated[j] * work.tokensPerPiece[j];
    m.errors += human * now[input.staffErrors] * task.errorCost + aiErrors * task.errorCost;
    m.errorCount += human * now[input.staffErrors] + aiErrors;
    m.revenue += (staff + free + out + ai) * role.wage * state.finance.price;
    m.demand += work.arrived[j] * each;
    m.byStaff += staff;
    m.byFreelance += free;
    m.byOutsourced += out;
    m.byAi += ai;
    m.abandonedHours += work.abandoned[j] * each;
    if (task.deadline <= 0 && work.closed > 0) bookClosed(state, j);
    m.pieces += human + work.doneAi[j];
    m.aiPieces += work.doneAi[j];
    m.aiFailed += work.delegated[j] * work.fallback[j];
    m.savedGross += saved;
    m.savedBeside += saved - ai;
    m.savedRealised += saved * now[input.realised];
    const worth = now[input.realised] * role.wage * (1 + now[input.leverage] * role.leverage);
    const moreErrors = (aiErrors - work.doneAi[j] * now[input.staffErrors]) * task.errorCost;
    m.aiErrors += moreErrors;
    m.savedValue += saved * worth;
    m.supervisionWanted += work.saving[j] > 0 ? work.available[j] * work.review[j] : 0;
    if (work.stage[j] === stage.live) {
      const delegation = work.tokenCost[j] + work.review[j] * hours.supervisorWage;
      work.merit[j] += (work.doneStaff[j] * work.gained[j] + ai) * worth - work.delegated[j] * delegation - moreErrors;
    }
  }
  for (let r = 0; r < firm.roles.length; r++) {
    const { wage } = firm.roles[r];
    m.wages += hours.paid[r] * wage;
    m.learningWages += (hours.learning[r] + hours.mentoring[r]) * wage;
    m.paidHours += hours.paid[r];
    m.idleHours += hours.idle[r];
    m.learningHours += hours.learning[r];
    m.mentorHours += hours.mentoring[r];
    m.reworkHours += hours.rework[r];
  }
  m.supervision += hours.supervisionUsed * hours.supervisorWage;
  m.supervisionOffered += hours.supervisionOffered;
  m.supervisionUsed += hours.supervisionUsed;
  m.shadow += work.shadowPrice * TICK;
}

/** Contacts while lines were closed: AI takes as much of them as of all. */
function bookClosed({ work, monthly: m }: FirmState, j: number): void {
  const came = work.arrived[j] * work.closed;
  m.closedPieces += came;
  m.closedByAi += work.todo[j] > 0 ? (came * work.doneAi[j]) / work.todo[j] : 0;
  m.closedLost += work.unanswered[j];
}

/** Hours of an outside team that are paid: what it did, and at least the least use of its contract. */
function contract({ work }: FirmState, { tasks }: Firm, j: number, now: Float64Array): number {
  const each = tasks[j].minutes / 60;
  const { outsource } = tasks[j];
  if (outsource !== 'team' && outsource !== 'both') return 0;
  const agreed = work.volume[j] * TICK * now[input.outsourcing] * work.outsourcingReached;
  return Math.max(work.doneOutsourced[j], now[input.least] * agreed) * each;
}

/** Outside teams come up to speed over a few months. */
export function rampOutsourcing({ work }: FirmState, now: Float64Array): void {
  if (now[input.outsourcing] <= 0) work.outsourcingReached = 0;
  else work.outsourcingReached = Math.min(1, work.outsourcingReached + 1 / (now[input.ramp] * slowness(now)));
}

/** (C17), (K-I6) Closes the month: bills that are not by the piece, the margin, what the programme has cost and brought. */
export function closeMonth(state: FirmState, firm: Firm, { now }: Draw, month: number): void {
  const { staff, hours, monthly: m, finance } = state;
  let learners = 0;
  let careers = 0;
  let sent = 0;
  for (let i = 0; i < staff.groups; i++) {
    const heads = staff.heads[i];
    if (heads <= 0 || staff.path[i] === path.none) continue;
    const learning = staff.courseLeft[i] > 0;
    m.licences += heads * (learning ? 1 : staff.monthUse[i]) * now[input.licence];
    if (learning) learners += heads * staff.courseHours[i];
    if (staff.path[i] < path.power) continue;
    careers += heads * firm.roles[staff.role[i]].wage * firm.roles[staff.role[i]].hours;
    sent += heads;
  }
  m.courses = learners * now[input.course] + (sent * now[input.impulses] * now[input.impulsePrice]) / 12;
  m.careers = careers * now[input.pay];
  let posts = 0;
  for (let n = 0; n < NEW_ROLES; n++) posts += now[input.manager + n];
  m.roles =
    posts * POST_HOURS * meanWage(firm, hours.heads) * ROLE_PREMIUM +
    now[input.fractional] * POST_HOURS * now[input.rateExpert] +
    now[input.consultants] * now[input.dayRate];

  const spent =
    m.wages + m.freelance + m.outsourcing + m.tokens + m.licences + m.courses + m.compliance + m.integration + m.roles;
  const paid = spent + m.careers + m.hiring + m.errors + m.fines;
  m.margin = m.revenue - paid;
  finance.cashIn += m.revenue;
  finance.cashOut += paid;
  finance.margin += m.margin;
  finance.wages += m.wages;

  if (month === 0) finance.benefitAtStart = m.savedValue;
  finance.benefit += m.savedValue - finance.benefitAtStart;
  finance.cost += programmeCost(state);
  const real = finance.cost > LEAST_SPENT * finance.wages;
  const roi = real ? returnOnInvestment(finance.benefit, finance.cost) : NaN;
  if (month < 12) finance.roi12 = roi;
  if (month < 36) finance.roi36 = roi;
  if (real) finance.breakEven = breakEvenMonth(finance.breakEven, month + 1, finance.benefit, finance.cost);
}

/** (C17) What the month's work with AI has cost: hours of staff at their wage, bills, and errors beyond those people would have made. */
export function programmeCost({ monthly: m }: FirmState): number {
  const people = m.learningWages + m.supervision + m.courses + m.roles + m.careers;
  return people + m.tokens + m.licences + m.compliance + m.integration + m.aiErrors + m.fines;
}
