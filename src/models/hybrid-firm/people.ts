import { nextCompetence, relax, useChance } from '../../economy/learning.ts';
import { drawFlow } from '../../economy/flows.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { path } from './paths.ts';
import { NO_MENTOR, TICK, TICKS, stage, stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  pace: at('learning.pace'),
  decay: at('learning.decay'),
  obsolescence: at('learning.obsolescence'),
  fullHours: at('learning.fullHours'),
  updates: at('updates.minutes'),
  experiment: at('experiment.weeks'),
  community: at('community.hours'),
  experts: at('experts.fractional'),
  expertPace: at('experts.pace'),
  base: at('use.base'),
  byCompetence: at('use.competence'),
  byPeers: at('use.peers'),
  teamShare: at('use.teamShare'),
  byTrust: at('use.trust'),
  byFear: at('use.fear'),
  byFit: at('use.fit'),
  trustPull: at('trust.pull'),
  trustShock: at('trust.shock'),
  visible: at('trust.visible'),
  fearPull: at('fear.pull'),
  fearStart: at('fear.start'),
  fearCuts: at('fear.cuts'),
  cut: at('staffing.cut'),
  pledge: at('pledge'),
};

/** Hours of a week spent on own projects; thirty minutes of updates a month keep up with new tools. */
const WEEK = 40;
const FULL_UPDATES = 30;
/** Half of the working time at a screen is enough for everybody to have an occasion each week. */
const FULL_ACCESS = 0.5;
/** How fast a course is forgotten as part of daily work where nobody follows up, per month. */
const FADING = 0.5;

/** (C9)–(C12): one tick of using AI, learning and forgetting it, trusting and fearing it. */
export function useAndLearn(state: FirmState, firm: Firm, draw: Draw, tick: number): void {
  const { staff, scratch } = state;
  const { now, mode } = draw;
  const firmUse = meanUse(state);
  const pace = (1 / now[input.pace]) * (1 + now[input.expertPace] * now[input.experts]);
  const updates = Math.min(1, now[input.updates] / FULL_UPDATES);
  const obsolete = now[input.obsolescence] * (1 - updates);
  const updateHours = now[input.updates] / 60;
  const ownHours = (now[input.experiment] * WEEK) / 12;
  const community = Math.min(1, now[input.community] / 2);
  const success = meanSuccess(state);
  const threat = threatOf(now);
  state.monthly.threat = threat;
  const fearPull = now[input.fearPull] * TICK;
  const trustPull = now[input.trustPull] * TICK;
  draw.uniforms(scratch.u, staff.groups, stream.use, tick);

  for (let r = 0; r < firm.roles.length; r++) {
    const { digital } = firm.roles[r];
    const access = Math.min(1, digital / FULL_ACCESS);
    const live = liveShare(state, firm, r);
    const shock = visibleError(state, draw, r, tick) ? now[input.trustShock] : 0;
    for (let i = staff.firstOf[r]; i < staff.firstOf[r + 1]; i++) {
      const heads = staff.heads[i];
      if (heads <= 0) continue;
      const competence = staff.competence[i];
      const mentored = staff.mentor[i] === NO_MENTOR ? 0 : 1;
      const peers = now[input.teamShare] * staff.teamUse[staff.team[i]] + (1 - now[input.teamShare]) * firmUse;
      const chance =
        access *
        useChance(
          now[input.base] +
            now[input.byCompetence] * competence +
            now[input.byPeers] * peers +
            now[input.byTrust] * staff.trust[i] -
            now[input.byFear] * staff.fear[i] +
            now[input.byFit] * Math.max(live, staff.fit[i]),
        );
      const used = drawFlow(heads, chance, scratch.u[i], mode) / heads;
      staff.use[i] = used;
      staff.monthUse[i] += used / TICKS;

      const onCourse = staff.courseLeft[i] > 0;
      const own = staff.path[i] >= path.power ? ownHours : 0;
      const hours = (onCourse ? staff.courseHours[i] : 0) + own + (staff.path[i] > path.none ? updateHours : 0);
      const course = Math.min(1, hours / now[input.fullHours]);
      const next = nextCompetence(competence, TICK, pace, now[input.decay], course, used, mentored);
      staff.competence[i] = next * (1 - obsolete * TICK);
      if (onCourse) staff.courseLeft[i] -= TICK;
      else if (mentored === 0) staff.fit[i] *= 1 - FADING * (1 - community) * TICK;
      staff.trust[i] = Math.max(0, relax(staff.trust[i], success, trustPull * used) - shock * used);
      staff.fear[i] = relax(staff.fear[i], threat, fearPull);
    }
  }
}

/** (C12) Use in each team in the last tick; returns that in the whole firm. */
function meanUse({ staff }: FirmState): number {
  staff.teamUse.fill(0);
  staff.teamHeads.fill(0);
  let heads = 0;
  let users = 0;
  for (let i = 0; i < staff.groups; i++) {
    const using = staff.heads[i] * staff.use[i];
    staff.teamUse[staff.team[i]] += using;
    staff.teamHeads[staff.team[i]] += staff.heads[i];
    heads += staff.heads[i];
    users += using;
  }
  for (let t = 0; t < staff.teams; t++) staff.teamUse[t] /= Math.max(1e-9, staff.teamHeads[t]);
  return heads > 0 ? users / heads : 0;
}

/** (C10) How far use cases fit a role: the share of its screen work that has one. */
function liveShare({ work }: FirmState, { tasks }: Firm, role: number): number {
  let live = 0;
  let all = 0;
  for (let j = 0; j < tasks.length; j++) {
    if (tasks[j].role !== role || tasks[j].class === 'physical') continue;
    all += tasks[j].share;
    if (work.stage[j] === stage.live) live += tasks[j].share;
  }
  return all > 0 ? live / all : 0;
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

/** (C11) A pledge and openness take away most of what is feared; announced cuts raise it. */
function threatOf(now: Float64Array): number {
  const threat = now[input.fearStart] * (1 - 0.7 * now[input.pledge]) + now[input.fearCuts] * now[input.cut];
  return Math.min(1, threat);
}

/** (C11) Whether an error of AI in the role's work became known in this tick. */
function visibleError(state: FirmState, draw: Draw, role: number, tick: number): boolean {
  const { work, scratch } = state;
  if (draw.mode === 'expected') return false;
  let errors = 0;
  for (let j = 0; j < work.delegated.length; j++) {
    if (work.taskRole[j] === role) errors += work.delegated[j] * work.aiErrors[j];
  }
  if (errors <= 0) return false;
  draw.uniforms(scratch.v, role + 1, stream.visible, tick);
  return scratch.v[role] < Math.min(1, errors * draw.now[input.visible]);
}
