import { relax } from '../../economy/learning.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { TICKS, stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  trustPull: at('trust.pull'),
  trustShock: at('trust.shock'),
  visible: at('trust.visible'),
  fearPull: at('fear.pull'),
  fearStart: at('fear.start'),
  fearCuts: at('fear.cuts'),
  debated: at('debate.reach'),
  debate: at('debate.threat'),
  cut: at('staffing.cut'),
  pledge: at('pledge'),
  async: at('culture.async'),
  asyncTrust: at('async.trust'),
};

/** (C11) What a month with AI leaves behind: trust, which follows success the closer the more results count, and fear. */
export function feel(state: FirmState, firm: Firm, draw: Draw, month: number): void {
  const { staff, monthly } = state;
  const { now } = draw;
  const seen = meanSuccess(state);
  const success = seen + now[input.async] * now[input.asyncTrust] * (1 - seen);
  const threat = threatOf(now);
  monthly.threat = threat;
  const { monthUse, trust, fear, firstOf } = staff;
  const trustPull = now[input.trustPull];
  const fearPull = now[input.fearPull];
  for (let r = 0; r < firm.roles.length; r++) {
    const shock = visibleError(state, draw, r, month) ? now[input.trustShock] : 0;
    for (let i = firstOf[r], last = firstOf[r + 1]; i < last; i++) {
      const used = monthUse[i];
      trust[i] = Math.max(0, relax(trust[i], success, trustPull * used) - shock * used);
      fear[i] = relax(fear[i], threat, fearPull);
    }
  }
}

/** What people see of AI: the success of a try, over the tasks that it does, or over all where it does none. */
function meanSuccess({ work }: FirmState): number {
  let sum = 0;
  let weight = 0;
  for (let j = 0; j < work.success.length; j++) {
    if (work.success[j] <= 0) continue;
    const pieces = 1e-3 + work.delegated[j];
    sum += pieces * work.success[j];
    weight += pieces;
  }
  return weight > 0 ? sum / weight : 0;
}

/** (C11) A public debate adds to what is feared, a pledge and openness take away most of it; announced cuts raise it. */
function threatOf(now: Float64Array): number {
  const feared = now[input.fearStart] + now[input.debated] * now[input.debate];
  return Math.min(1, feared * (1 - 0.7 * now[input.pledge]) + now[input.fearCuts] * now[input.cut]);
}

/** (C11) Whether an error of AI in the role's work became known in this month. */
function visibleError(state: FirmState, draw: Draw, role: number, month: number): boolean {
  const { work, scratch } = state;
  if (draw.mode === 'expected') return false;
  let errors = 0;
  for (let j = 0; j < work.delegated.length; j++) {
    if (work.taskRole[j] === role) errors += TICKS * work.delegated[j] * work.aiErrors[j];
  }
  if (errors <= 0) return false;
  draw.uniforms(scratch.v, role + 1, stream.visible, month);
  return scratch.v[role] < Math.min(1, errors * draw.now[input.visible]);
}
