import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { path } from './paths.ts';
import { engagement } from './pilots.ts';
import { NO_MENTOR, TRAINER } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  on: at('programme.on'),
  seats: at('programme.seats'),
  reach: at('programme.reach'),
  hours: at('programme.hours'),
  months: at('programme.months'),
  fit: at('programme.fit'),
  power: at('path.power'),
  champion: at('path.champion'),
  span: at('mentoring.span'),
  trainers: at('roles.trainer'),
  documentation: at('documentation.hours'),
  perProcess: at('documentation.perProcess'),
  clarity: at('documentation.clarity'),
  tacit: at('knowledge.tacit'),
  stewards: at('roles.dataSteward'),
  managers: at('roles.processManager'),
  consultants: at('consultants.days'),
  consulted: at('consultants.documentation'),
};

/** People a full-time AI trainer can look after. */
const TRAINER_SPAN = 20;
/** Competence from which one can be a buddy, and from which one needs none. */
const BUDDY = 0.4;
const INDEPENDENT = 0.8;
/** Hours of documentation a month that a data steward or process manager adds. */
const STEWARD_HOURS = 40;

/** Sends the next people on a course: those whose work gains most come first, the path follows their affinity to AI. */
export function enrol(state: FirmState, { now, mode }: Draw): void {
  const { staff, monthly, plan } = state;
  if (now[input.on] <= 0 || plan.ended) return;
  let heads = 0;
  let reached = 0;
  for (let i = 0; i < staff.groups; i++) {
    heads += staff.heads[i];
    if (staff.path[i] !== path.none) reached += staff.heads[i];
  }
  const wanted = Math.min(now[input.seats] * now[input.on] * heads, now[input.reach] * heads - reached);
  let seats = mode === 'expected' ? wanted : Math.round(wanted);
  for (let n = 0; n < staff.groups && seats > 0; n++) {
    const i = staff.order[n];
    if (staff.path[i] !== path.none || staff.heads[i] <= 0) continue;
    const { aptitude } = staff;
    const champions = 1 - now[input.champion];
    if (aptitude[i] > champions) staff.path[i] = path.champion;
    else staff.path[i] = aptitude[i] > champions - now[input.power] ? path.power : path.basic;
    staff.courseLeft[i] = now[input.months];
    staff.courseHours[i] = now[input.hours];
    staff.fit[i] = now[input.fit];
    staff.routine[i] = staff.competence[i];
    staff.taught[i] = -1;
    seats -= staff.heads[i];
    monthly.coursesStarted += staff.heads[i];
  }
}

/** Everyone on a path who still needs one gets a buddy, as far as champions and power users who can help and trainers suffice. */
export function assignMentors({ staff }: FirmState, { now }: Draw): void {
  staff.mentor.fill(NO_MENTOR);
  const span = now[input.span];
  let trainers = now[input.trainers] * TRAINER_SPAN;
  if (span <= 0 && trainers <= 0) return;
  let m = 0;
  let left = 0;
  for (let n = 0; n < staff.groups; n++) {
    const i = staff.order[n];
    if (staff.heads[i] <= 0 || staff.path[i] === path.none || staff.path[i] === path.champion) continue;
    if (staff.competence[i] > INDEPENDENT) continue;
    if (trainers >= staff.heads[i]) {
      trainers -= staff.heads[i];
      staff.mentor[i] = TRAINER;
      continue;
    }
    if (span <= 0) continue;
    while (left < staff.heads[i] && m < staff.groups) {
      left += spanOf(staff.path[m], staff.competence[m], span) * staff.heads[m];
      m++;
    }
    if (left < staff.heads[i]) break;
    left -= staff.heads[i];
    staff.mentor[i] = m - 1;
  }
}

function spanOf(of: number, competence: number, span: number): number {
  if (competence < BUDDY) return 0;
  if (of === path.champion) return span;
  return of === path.power ? span / 2 : 0;
}

/** Writes down how work is done as far as it can be, every month the same hours for every process; clear work follows. */
export function documentWork({ work }: FirmState, firm: Firm, { now }: Draw): void {
  let hours = now[input.documentation];
  hours += (now[input.stewards] + now[input.managers]) * STEWARD_HOURS;
  hours *= 1 + now[input.consulted] * engagement(now[input.consultants]);
  if (hours <= 0) return;
  let processes = 0;
  for (let j = 0; j < firm.tasks.length; j++) if (firm.tasks[j].class !== 'physical') processes++;
  const halves = hours / Math.max(1, processes) / now[input.perProcess];
  const left = 1 / (1 + halves);
  for (let j = 0; j < firm.tasks.length; j++) {
    const task = firm.tasks[j];
    if (task.class === 'physical') continue;
    const most = Math.max(task.documented, 1 - now[input.tacit]);
    if (most <= task.documented) continue;
    work.documented[j] = most - (most - work.documented[j]) * left;
    const written = (work.documented[j] - task.documented) / (most - task.documented);
    work.clarity[j] = Math.min(1, task.clarity + now[input.clarity] * (1 - task.documented) * written);
  }
}
