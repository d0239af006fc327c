import { logistic, pow } from '../../numeric/arithmetic.ts';
import { dutyHolds } from './compliance.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { stage } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  team: at('pilots.team'),
  coordination: at('pilots.coordination'),
  base: at('pilots.success'),
  byReadiness: at('pilots.byReadiness'),
  repetition: at('choice.repetition'),
  errors: at('choice.errors'),
  bottlenecks: at('choice.bottlenecks'),
  staffErrors: at('quality.staff'),
  minimum: at('clarity.minimum'),
  obeys: at('compliance.programme'),
  ignored: at('compliance.ignored'),
  stewards: at('roles.dataSteward'),
  consultants: at('consultants.days'),
  consulted: at('consultants.pilots'),
};

/** Heads with which a pilot takes thirty days: the briefing's four or five. */
const TEAM = 4.5;
/** What is left at least of the time of a team too large to agree. */
const LEAST_TIME = 0.1;
/** Readiness that clear work, good data and competent people of middling level make together. */
const MIDDLING = 0.4;
/** What a data steward adds to the state of the data. */
const STEWARD = 0.15;
/** Days of consultants a month that have half of what consultants can do. */
const HALF_ENGAGED = 5;

/** Months of a pilot: two people need longer than four; ten gain little, since more of their time goes into talking to each other. */
export function pilotMonths(now: Float64Array): number {
  const effort = (n: number): number => n * Math.max(LEAST_TIME, 1 - now[input.coordination] * (n - 1));
  return Math.max(1, Math.ceil(effort(TEAM) / effort(now[input.team]) - 1e-9));
}

/** What so many days of consultants a month come to, of all they can do: the first days most. */
export function engagement(days: number): number {
  return days / (days + HALF_ENGAGED);
}

export function pilotSuccess(state: FirmState, firm: Firm, j: number, now: Float64Array): number {
  const { work, hours } = state;
  const data = Math.min(1, work.documented[j] + STEWARD * now[input.stewards]);
  const readiness = (work.clarity[j] + data + hours.skill[firm.tasks[j].role]) / 3;
  const helped = now[input.consulted] * engagement(now[input.consultants]);
  return logistic(now[input.base] + now[input.byReadiness] * (readiness - MIDDLING) + helped);
}

/**
 * The task to try next, −1 if there is none: what it costs today and how clear and feasible it is, and, as far as the firm looks for
 * them, repetition, errors and bottlenecks. Unclear work waits until it is documented.
 */
export function nextPilot({ work, plan }: FirmState, firm: Firm, now: Float64Array, month: number): number {
  if (plan.ended) return -1;
  let pieces = 0;
  for (let j = 0; j < firm.tasks.length; j++) pieces += work.volume[j] / firm.tasks.length;
  let best = -1;
  let most = 0;
  for (let j = 0; j < firm.tasks.length; j++) {
    const task = firm.tasks[j];
    if (work.stage[j] !== stage.idea || month < work.since[j] || task.class === 'physical') continue;
    if (work.clarity[j] < now[input.minimum] || task.success < 0.2) continue;
    if (now[input.obeys] + now[input.ignored] <= 0 && dutyHolds(firm, task.risk, month)) continue;
    const wages = (task.minutes / 60) * firm.roles[task.role].wage;
    const errors = now[input.errors] * now[input.staffErrors] * task.errorCost;
    const repeated = now[input.repetition] > 0 ? pow(work.volume[j] / pieces, now[input.repetition]) : 1;
    const waiting = 1 + (now[input.bottlenecks] * work.backlog[j]) / Math.max(1e-9, work.volume[j]);
    const worth = work.volume[j] * (wages + errors) * repeated * waiting * work.clarity[j] * task.success;
    if (worth > most) {
      most = worth;
      best = j;
    }
  }
  return best;
}
