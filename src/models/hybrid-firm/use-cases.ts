import { drawFlow } from '../../economy/flows.ts';
import { monthly as chanceOf } from '../../economy/calendar.ts';
import { poisson } from '../../numeric/binomial.ts';
import { logistic } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { dutyHolds, lawfulDelay, obeyTheLaw } from './compliance.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { NEVER, stage, stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  cap: at('pilots.cap'),
  base: at('pilots.success'),
  byReadiness: at('pilots.byReadiness'),
  pilot: at('cost.pilot'),
  useCase: at('cost.useCase'),
  life: at('useCases.life'),
  ideas: at('ideas.rate'),
  newShare: at('ideas.new'),
  experiment: at('experiment.weeks'),
  presence: at('culture.presence'),
  minimum: at('clarity.minimum'),
  obeys: at('compliance.programme'),
  managers: at('roles.processManager'),
  stewards: at('roles.dataSteward'),
};

/** Months: a pilot runs thirty days, the decision to go wider takes as long; after a failure nobody touches the task for a while. */
const DECISION = 1;
const REST = 6;
/** Readiness that clear work, good data and competent people of middling level make together. */
const MIDDLING = 0.4;
/** What a data steward adds to the state of the data. */
const STEWARD = 0.15;

/** (C14) A month of the use-case pipeline: pilots end, decisions fall, new pilots begin, old use cases are retired. */
export function advanceUseCases(state: FirmState, firm: Firm, draw: Draw, month: number): void {
  const { work, scratch, monthly } = state;
  const { now } = draw;
  const { tasks } = firm;
  draw.uniforms(scratch.u, tasks.length, stream.pilots, month);
  draw.uniforms(scratch.v, tasks.length, stream.retire, month);
  const retire = chanceOf(1 / now[input.life]);
  let running = 0;
  for (let j = 0; j < tasks.length; j++) {
    if (work.stage[j] === stage.pilot && month >= work.since[j] + 1) {
      const won =
        scratch.u[j] < logistic(now[input.base] + now[input.byReadiness] * (readiness(state, firm, j, now) - MIDDLING));
      work.stage[j] = won ? stage.decided : stage.idea;
      work.since[j] = won ? month + decision(state, firm, j, now, month) : month + REST;
    } else if (work.stage[j] === stage.decided && month >= work.since[j]) {
      work.stage[j] = stage.live;
      work.since[j] = month;
      monthly.integration += now[input.useCase];
      monthly.goLives++;
    } else if (work.stage[j] === stage.live && scratch.v[j] < retire) {
      work.stage[j] = stage.idea;
      work.since[j] = month;
    }
    if (work.stage[j] === stage.pilot) running++;
  }
  draw.uniforms(scratch.u, tasks.length, stream.compliance, 0);
  const cap = now[input.cap] > 0 ? now[input.cap] + Math.floor(now[input.managers]) : 0;
  while (running + 1 <= cap) {
    const j = nextPilot(state, firm, now, month);
    if (j < 0) break;
    work.stage[j] = stage.pilot;
    work.since[j] = month;
    work.lawful[j] = NEVER;
    work.assessed[j] = 0;
    monthly.integration += now[input.pilot];
    monthly.pilotsStarted++;
    running++;
  }
  monthly.pilotsRunning = running;
  obeyTheLaw(state, firm, now, scratch.u, month);
}

/** The task worth most: human time and clarity, data and success; unclear work waits until it is documented. */
function nextPilot({ work }: FirmState, firm: Firm, now: Float64Array, month: number): number {
  let best = -1;
  let most = 0;
  for (let j = 0; j < firm.tasks.length; j++) {
    const task = firm.tasks[j];
    if (work.stage[j] !== stage.idea || month < work.since[j] || task.class === 'physical') continue;
    if (work.clarity[j] < now[input.minimum] || task.success < 0.2) continue;
    if (now[input.obeys] <= 0 && dutyHolds(firm, task.risk, month)) continue;
    const worth = work.volume[j] * task.minutes * firm.roles[task.role].wage * work.clarity[j] * task.success;
    if (worth > most) {
      most = worth;
      best = j;
    }
  }
  return best;
}

function readiness({ work, hours }: FirmState, { tasks }: Firm, j: number, now: Float64Array): number {
  const data = Math.min(1, work.documented[j] + STEWARD * now[input.stewards]);
  return (work.clarity[j] + data + hours.skill[tasks[j].role]) / 3;
}

/** (C16) Months from the end of a pilot to a go-live, longer where the law asks for it by then and is obeyed. */
function decision({ work }: FirmState, firm: Firm, j: number, now: Float64Array, month: number): number {
  if (work.lawful[j] === NEVER) return DECISION;
  return Math.max(DECISION, lawfulDelay(firm, j, now, month) - 1);
}

/** (C14) Ideas of those who use AI: what becomes of them are improvements for all, and now and then something new. */
export function haveIdeas(state: FirmState, draw: Draw, users: number, month: number): void {
  const { work, scratch, monthly } = state;
  const { now, mode } = draw;
  const retire = chanceOf(1 / now[input.life]);
  const freedom = (1 - now[input.presence]) * (1 + 2 * now[input.experiment]);
  const mean = (now[input.ideas] * users * freedom) / 12;
  draw.uniforms(scratch.u, 2, stream.ideas, month);
  draw.uniforms(scratch.v, 1, stream.newIdeas, month);
  const won = mode === 'expected' ? mean : poisson(mean, scratch.u[0]);
  const fresh = drawFlow(won, now[input.newShare], scratch.v[0], mode);
  work.improvements += won - fresh - work.improvements * retire;
  work.newIdeas += fresh - work.newIdeas * retire;
  monthly.ideas = won;
}
