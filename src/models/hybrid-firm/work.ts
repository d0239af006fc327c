import { dispatch } from '../../economy/dispatch.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { POST_HOURS } from './hours.ts';
import { at } from './indices.ts';
import { TICK, stage } from './state.ts';
import type { FirmState } from './state.ts';
import type { Task } from './tables.ts';

const input = {
  overnight: at('agents.overnight'),
  cap: at('freelance.cap'),
  outsourcing: at('outsourcing.share'),
  least: at('outsourcing.minimum'),
  rework: at('quality.rework'),
  staffErrors: at('quality.staff'),
  patience: at('queue.patience'),
};

/** (C5) One tick of work: each kind goes to the cheapest who are fit for it; staff do the rest, freelancers what staff have no hours for. */
export function giveOutWork(state: FirmState, firm: Firm, { now }: Draw): void {
  const { work, hours } = state;
  const { tasks } = firm;
  offerToAi(state, firm, now);
  offerOutside(state, firm, now);
  work.shadowPrice = dispatch(work, hours, hours.supervisionOffered);
  hours.supervisionUsed = 0;
  clear(hours.needed);
  for (let j = 0; j < tasks.length; j++) {
    const { deadline, role } = tasks[j];
    hours.supervisionUsed += work.delegated[j] * work.review[j];
    work.doneAi[j] = work.delegated[j] * (1 - work.fallback[j]);
    const left = Math.max(0, work.todo[j] - work.doneAi[j] - work.doneOutsourced[j]);
    work.unanswered[j] = deadline <= 0 ? lostWhileClosed(state, j, left) : 0;
    const rest = left - work.unanswered[j];
    work.lastAway[j] = work.todo[j] > 0 ? 1 - rest / work.todo[j] : 0;
    const hungUp = deadline <= 0 ? rest * work.hangUp[j] : 0;
    work.abandoned[j] = hungUp + work.unanswered[j];
    work.rest[j] = rest - hungUp;
    hours.needed[role] += work.rest[j] * work.hours[j];
    const kept = work.todo[j] > 0 ? (work.rest[j] + hungUp) / work.todo[j] : 1;
    hours.incoming[role] += work.arrived[j] * kept * work.hours[j];
  }
  bookSupervision(state);
  finishWork(state, firm, now);
}

/** (C7) Pieces that came in while lines were closed, which AI did not answer, and that do not come again; AI takes as much of them as of all. */
function lostWhileClosed({ work }: FirmState, j: number, left: number): number {
  if (work.silent <= 0 || work.todo[j] <= 0) return 0;
  return Math.min(left, work.arrived[j] * work.silent * (1 - work.doneAi[j] / work.todo[j]));
}

/** What an outside team is owed by its contract, the most it may take on, and the hours a piece takes if it reaches staff. */
function offerOutside({ work }: FirmState, { tasks }: Firm, now: Float64Array): void {
  const agreed = now[input.outsourcing] * work.outsourcingReached;
  for (let j = 0; j < tasks.length; j++) {
    const { outsource, deadline } = tasks[j];
    const share = outsource === 'team' || outsource === 'both' ? agreed : 0;
    const heard = deadline <= 0 ? 1 - work.silent : 1;
    work.load[j] = work.hours[j] * (deadline <= 0 ? heard * (1 - work.hangUp[j]) : 1);
    work.committed[j] = Math.min(work.todo[j], work.volume[j] * TICK * share * now[input.least]);
    work.contracted[j] = Math.max(work.committed[j], work.todo[j] * share * heard);
  }
}

/** (C4) What AI may take on; interns that arrived overnight are as many as they are. */
function offerToAi({ work }: FirmState, { tasks }: Firm, now: Float64Array): void {
  const overnight = now[input.overnight] * POST_HOURS * TICK;
  let wanted = 0;
  for (let j = 0; j < tasks.length; j++) {
    work.available[j] = work.todo[j] * work.delegable[j];
    if (work.stage[j] !== stage.live) wanted += (work.available[j] * tasks[j].minutes) / 60;
  }
  if (wanted <= overnight) return;
  for (let j = 0; j < tasks.length; j++) if (work.stage[j] !== stage.live) work.available[j] *= overnight / wanted;
}

/** Hours set aside for supervision and not needed are idle; those of experts from outside are used last. */
function bookSupervision({ hours }: FirmState): void {
  let reserved = 0;
  for (let r = 0; r < hours.reserved.length; r++) reserved += hours.reserved[r];
  const used = reserved > 0 ? Math.min(1, hours.supervisionUsed / reserved) : 0;
  for (let r = 0; r < hours.reserved.length; r++) hours.supervision[r] = hours.reserved[r] * used;
}

/** Staff do what their hours allow, every task of a role alike; freelancers take what is left over, the most urgent first; the rest waits or is lost. */
function finishWork(state: FirmState, firm: Firm, now: Float64Array): void {
  const { work, hours } = state;
  let paid = 0;
  for (let r = 0; r < hours.paid.length; r++) {
    paid += hours.paid[r];
    hours.productive[r] = 0;
    hours.rework[r] = 0;
  }
  let pool = paid * now[input.cap];
  for (let n = 0; n < firm.tasks.length; n++) {
    const j = work.urgency[n];
    const task = firm.tasks[j];
    const { role } = task;
    const errors = reworkHours(work, task, j, now);
    const demand = hours.needed[role];
    const share = demand > hours.capacity[role] ? hours.capacity[role] / demand : 1;
    work.doneStaff[j] = work.rest[j] * share;
    const spent = work.doneStaff[j] * work.hours[j];
    /** Rework is part of what a role can do: it crowds out no hour that is not there. */
    const again = Math.min(errors, Math.max(0, spent));
    hours.productive[role] += spent;
    hours.rework[role] += again;
    let left = work.rest[j] - work.doneStaff[j];
    work.doneFreelance[j] = 0;
    if (left > 0 && (task.outsource === 'freelance' || task.outsource === 'both')) {
      const pieces = Math.min(left, (pool * 60) / task.minutes);
      work.doneFreelance[j] = pieces;
      pool -= (pieces * task.minutes) / 60;
      left -= pieces;
    }
    if (task.deadline <= 0 && now[input.patience] > 0) {
      work.abandoned[j] += left;
      left = 0;
    }
    work.backlogBefore[j] = work.backlog[j];
    work.backlog[j] = left;
    work.cumulative[j] += work.doneStaff[j] + work.doneFreelance[j] + work.doneOutsourced[j] + work.doneAi[j];
  }
  for (let r = 0; r < hours.paid.length; r++) {
    const beside = hours.learning[r] + hours.mentoring[r] + hours.supervision[r];
    const most = hours.paid[r] - beside - hours.productive[r];
    hours.rework[r] = Math.min(hours.rework[r], Math.max(0, most));
    hours.idle[r] = most - hours.rework[r];
  }
}

/** (C8) Hours of a task's rework: errors nobody noticed come back to the staff. */
function reworkHours(work: FirmState['work'], task: Task, j: number, now: Float64Array): number {
  const human = work.todo[j] - work.doneAi[j];
  const errors = work.doneAi[j] * work.aiErrors[j] + human * now[input.staffErrors];
  return (errors * now[input.rework] * task.minutes) / 60;
}
