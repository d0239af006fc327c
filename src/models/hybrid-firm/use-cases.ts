import { drawFlow } from '../../economy/flows.ts';
import { monthly as chanceOf } from '../../economy/calendar.ts';
import { poisson } from '../../numeric/binomial.ts';
import type { Draw } from '../model.ts';
import { lawfulDelay, obeyTheLaw } from './compliance.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { nextPilot, pilotMonths, pilotSuccess } from './pilots.ts';
import { inspired } from './rotation.ts';
import { NEVER, stage, stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  cap: at('pilots.cap'),
  pilot: at('cost.pilot'),
  useCase: at('cost.useCase'),
  upkeep: at('cost.upkeep'),
  open: at('infrastructure.open'),
  saves: at('infrastructure.saves'),
  life: at('useCases.life'),
  ideas: at('ideas.rate'),
  newShare: at('ideas.new'),
  experiment: at('experiment.weeks'),
  impulses: at('impulses.days'),
  impulseGain: at('impulses.gain'),
  presence: at('culture.presence'),
  managers: at('roles.processManager'),
};

/** Months: the decision to go wider takes thirty days; after a failure nobody touches the task for a while. */
const DECISION = 1;
const REST = 6;
/** Days a year at conferences that bring half of what impulses can: quality over quantity. */
const HALF_IMPULSE = 2;

/** (C14) A month of the use-case pipeline: pilots end, decisions fall, new pilots begin, old use cases are retired. */
export function advanceUseCases(state: FirmState, firm: Firm, draw: Draw, month: number): void {
  const { work, scratch, monthly } = state;
  const { now } = draw;
  const { tasks } = firm;
  draw.uniforms(scratch.u, tasks.length, stream.pilots, month);
  draw.uniforms(scratch.v, tasks.length, stream.retire, month);
  const retire = chanceOf(1 / now[input.life]);
  const duration = pilotMonths(now);
  let running = 0;
  for (let j = 0; j < tasks.length; j++) {
    if (work.stage[j] === stage.pilot && month >= work.since[j] + duration) {
      const won = scratch.u[j] < pilotSuccess(state, firm, j, now);
      if (won) work.pilotsWon++;
      work.stage[j] = won ? stage.decided : stage.idea;
      work.since[j] = won ? month + decision(state, firm, j, now, month) : month + REST;
    } else if (work.stage[j] === stage.decided && month >= work.since[j]) {
      work.stage[j] = stage.live;
      work.since[j] = month;
      work.merit[j] = 0;
      monthly.integration += now[input.useCase] * (1 - now[input.open] * now[input.saves]);
      monthly.goLives++;
    } else if (work.stage[j] === stage.live && scratch.v[j] < retire) {
      work.stage[j] = stage.idea;
      work.since[j] = month;
    }
    if (work.stage[j] === stage.pilot) running++;
    if (work.stage[j] !== stage.live) continue;
    monthly.integration += now[input.upkeep];
    work.merit[j] -= now[input.upkeep];
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
    work.found[j] = 0;
    work.withdrawn[j] = 0;
    monthly.integration += now[input.pilot];
    monthly.pilotsStarted++;
    running++;
  }
  monthly.pilotsRunning = running;
  obeyTheLaw(state, firm, now, scratch.u, month);
}

/** (C16) Months from the end of a pilot to a go-live, longer where the law asks for it by then and is obeyed. */
function decision({ work }: FirmState, firm: Firm, j: number, now: Float64Array, month: number): number {
  if (work.lawful[j] === NEVER) return DECISION;
  return Math.max(DECISION, lawfulDelay(firm, j, now, month) - 1);
}

/** (C14) Ideas of those who use AI: what becomes of them are improvements of the work around them, and now and then something new. */
export function haveIdeas(state: FirmState, draw: Draw, users: number, month: number): void {
  const { work, scratch, monthly } = state;
  const { now, mode } = draw;
  const retire = chanceOf(1 / now[input.life]);
  const freedom = (1 - now[input.presence]) * (1 + 2 * now[input.experiment]);
  const days = now[input.impulses];
  const impulse = 1 + (now[input.impulseGain] * days) / (days + HALF_IMPULSE);
  const mean = (now[input.ideas] * users * freedom * impulse * inspired(state, now)) / 12;
  draw.uniforms(scratch.u, 2, stream.ideas, month);
  draw.uniforms(scratch.v, 1, stream.newIdeas, month);
  const won = mode === 'expected' ? mean : poisson(mean, scratch.u[0]);
  const fresh = drawFlow(won, now[input.newShare], scratch.v[0], mode);
  work.improvements += won - fresh - work.improvements * retire;
  work.newIdeas += fresh - work.newIdeas * retire;
  monthly.ideas = won;
}
