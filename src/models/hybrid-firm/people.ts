import { nextCompetence, relax, useChance } from '../../economy/learning.ts';
import { drawFlow } from '../../economy/flows.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { path } from './paths.ts';
import { NO_MENTOR, TICK, stage, stream } from './state.ts';
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

/** (C9)–(C12): one tick of using AI, learning and forgetting it, trusting and fearing it. Inputs and columns stand in locals: this is the hot loop. */
export function useAndLearn(state: FirmState, firm: Firm, draw: Draw, tick: number): void {
  const { staff, scratch, monthly } = state;
  const { now, mode } = draw;
  const { heads, competence, trust, fear, fit, use, monthUse, courseLeft, courseHours, mentor, team, teamUse } = staff;
  const firmUse = meanUse(state);
  const pace = (1 / now[input.pace]) * (1 + now[input.expertPace] * now[input.experts]);
  const decay = now[input.decay];
  const kept = 1 - now[input.obsolescence] * (1 - Math.min(1, now[input.updates] / FULL_UPDATES)) * TICK;
  const updateHours = now[input.updates] / 60;
  const ownHours = (now[input.experiment] * WEEK) / 12;
  const fullHours = now[input.fullHours];
  const fading = 1 - FADING * (1 - Math.min(1, now[input.community] / 2)) * TICK;
  const success = meanSuccess(state);
  const threat = threatOf(now);
  const fearPull = now[input.fearPull] * TICK;
  const trustPull = now[input.trustPull] * TICK;
  const base = now[input.base];
  const byCompetence = now[input.byCompetence];
  const byTeam = now[input.byPeers] * now[input.teamShare];
  const byFirm = now[input.byPeers] * (1 - now[input.teamShare]) * firmUse;
  const byTrust = now[input.byTrust];
  const byFear = now[input.byFear];
  const byFit = now[input.byFit];
  monthly.threat = threat;
  const u = scratch.u;
  draw.uniforms(u, staff.groups, stream.use, tick);

  for (let r = 0; r < firm.roles.length; r++) {
    const access = Math.min(1, firm.roles[r].digital / FULL_ACCESS);
    const live = liveShare(state, firm, r);
    const shock = visibleError(state, draw, r, tick) ? now[input.trustShock] : 0;
    for (let i = staff.firstOf[r]; i < staff.firstOf[r + 1]; i++) {
      const n = heads[i];
      if (n <= 0) continue;
      const c = competence[i];
      const mentored = mentor[i] === NO_MENTOR ? 0 : 1;
      const odds = base + byCompetence * c + byTeam * teamUse[team[i]] + byFirm + byTrust * trust[i] - byFear * fear[i];
      const chance = access * useChance(odds + byFit * (live > fit[i] ? live : fit[i]));
      const used = usersAmong(n, chance, u[i], mode) / n;
      use[i] = used;
      monthUse[i] += used * TICK;

      let hours = staff.path[i] > path.none ? updateHours : 0;
      if (staff.path[i] >= path.power) hours += ownHours;
      if (courseLeft[i] > 0) {
        hours += courseHours[i];
        courseLeft[i] -= TICK;
      } else if (mentored === 0) fit[i] *= fading;
      const course = hours < fullHours ? hours / fullHours : 1;
      competence[i] = kept * nextCompetence(c, TICK, pace, decay, course, used, mentored);
      const trusting = relax(trust[i], success, trustPull * used) - shock * used;
      trust[i] = trusting > 0 ? trusting : 0;
      fear[i] = relax(fear[i], threat, fearPull);
    }
  }
}

/** Of n alike people, those who use AI in this tick; one person needs no binomial. */
function usersAmong(n: number, chance: number, u: number, mode: Draw['mode']): number {
  if (n === 1 && mode !== 'expected') return u > 1 - chance ? 1 : 0;
  return drawFlow(n, chance, u, mode);
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
