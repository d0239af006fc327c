import { nextCompetence, practised, useChance, usesAi } from '../../economy/learning.ts';
import { drawFlow } from '../../economy/flows.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { path } from './paths.ts';
import { NO_MENTOR, TEAM, TICK, stage, stream } from './state.ts';
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
  trend: at('use.trend'),
  byLeverage: at('use.leverage'),
  practice: at('staff.practice'),
  byCompetence: at('use.competence'),
  byPeers: at('use.peers'),
  teamShare: at('use.teamShare'),
  byTrust: at('use.trust'),
  byFear: at('use.fear'),
  byFit: at('use.fit'),
  transfer: at('learning.transfer'),
  fading: at('learning.fading'),
  measured: at('programme.measured'),
  byMeasured: at('use.measured'),
};

/** Hours of a week spent on own projects; thirty minutes of updates a month keep up with new tools, two hours of community with a course. */
const WEEK = 40;
const FULL_UPDATES = 30;
const FULL_COMMUNITY = 2;
/** Half of the working time at a screen is enough for everybody to have an occasion each week. */
const FULL_ACCESS = 0.5;
/** Times that everybody looks at the others before a run begins. */
const LOOKS = 24;
/** What hangs on a role about which use by leverage turns. */
const MEAN_LEVERAGE = 0.5;

/** (C10) The month's part of the odds to use AI: what tools and habit make it anywhere, role, trust, fear, use cases; what courses a person has, and whether a buddy. Who is on no path has neither. */
export function prepareMonth(state: FirmState, firm: Firm, { now }: Draw, month: number): void {
  const { staff } = state;
  const { heads, team, teamHeads, path: paths, mentor, firstOf } = staff;
  const { trust, fear, fit, drive, course, mentored, courseLeft, courseHours, competence, routine } = staff;
  const updateHours = now[input.updates] / 60;
  const ownHours = (now[input.experiment] * WEEK) / 12;
  const fullHours = now[input.fullHours];
  const anywhere = now[input.base] + (now[input.trend] * month) / 12;
  const byTrust = now[input.byTrust];
  const byFear = now[input.byFear];
  const byFit = now[input.byFit];
  const byMeasured = now[input.byMeasured] * now[input.measured];
  const byCompetence = now[input.byCompetence];
  const transfer = now[input.transfer];
  clear(teamHeads);
  for (let r = 0; r < firm.roles.length; r++) {
    const live = liveShare(state, firm, r);
    const base = anywhere + now[input.byLeverage] * (firm.roles[r].leverage - MEAN_LEVERAGE);
    for (let i = firstOf[r], last = firstOf[r + 1]; i < last; i++) {
      teamHeads[team[i]] += heads[i];
      const linked = fit[i];
      drive[i] = base + byTrust * trust[i] - byFear * fear[i] + byFit * (live > linked ? live : linked);
      const p = paths[i];
      if (p === path.none) {
        course[i] = 0;
        mentored[i] = 0;
        continue;
      }
      const taught = courseHours[i];
      if (taught > 0) drive[i] += byMeasured;
      let hours = updateHours;
      if (p >= path.power) hours += ownHours;
      if (courseLeft[i] > 0) hours += taught;
      course[i] = hours < fullHours ? hours / fullHours : 1;
      mentored[i] = mentor[i] === NO_MENTOR ? 0 : 1;
      // While a course lasts, and with a buddy, all of it is tried at work.
      if (taught > 0 && courseLeft[i] <= 0 && mentored[i] === 0) {
        const applied = Math.max(live, linked, transfer);
        drive[i] -= byCompetence * (1 - applied) * Math.max(0, competence[i] - routine[i]);
      }
    }
  }
}

/** Use as the run begins: what its odds make it, once everybody has looked at the others and has practised as much as they use it. */
export function startUse(state: FirmState, firm: Firm, draw: Draw): void {
  const { staff } = state;
  const { now } = draw;
  const untaught = staff.competence.slice();
  const pace = 1 / now[input.pace];
  prepareMonth(state, firm, draw, 0);
  for (let look = 0; look < LOOKS; look++) {
    const firmUse = meanUse(state);
    for (let i = 0; i < staff.groups; i++) {
      const peers = now[input.teamShare] * staff.teamUse[staff.team[i]] + (1 - now[input.teamShare]) * firmUse;
      const odds = staff.drive[i] + now[input.byPeers] * peers + now[input.byCompetence] * staff.competence[i];
      const used = Math.min(1, firm.roles[staff.role[i]].digital / FULL_ACCESS) * useChance(odds);
      const taught = practised(untaught[i], now[input.practice], pace, now[input.decay], used);
      staff.competence[i] = Math.max(untaught[i], taught);
      staff.routine[i] = staff.competence[i];
      staff.use[i] = used;
      staff.monthUse[i] = used;
      staff.teamUsers[staff.team[i]] += used * staff.heads[i];
    }
  }
}

/** (C9), (C10), (C12): one tick of using AI, learning and forgetting it. The hot loop: inputs and columns stand in locals. */
export function useAndLearn(state: FirmState, firm: Firm, draw: Draw, tick: number): void {
  const { staff, scratch } = state;
  const { now, mode } = draw;
  const { heads, competence, use, monthUse, drive, course, mentored, teamUse, teamUsers } = staff;
  const firmUse = meanUse(state);
  const pace = paceOf(now);
  const decay = now[input.decay];
  const kept = keptOf(now, TICK);
  const byCompetence = now[input.byCompetence];
  const byTeam = now[input.byPeers] * now[input.teamShare];
  const byFirm = now[input.byPeers] * (1 - now[input.teamShare]) * firmUse;
  const u = scratch.u;
  const drawn = mode !== 'expected';
  draw.uniforms(u, staff.groups, stream.use, tick);
  let t = 0;
  for (let r = 0; r < firm.roles.length; r++) {
    const access = Math.min(1, firm.roles[r].digital / FULL_ACCESS);
    const last = staff.firstOf[r + 1];
    for (let i = staff.firstOf[r]; i < last; t++) {
      const end = i + TEAM < last ? i + TEAM : last;
      const peers = byTeam * teamUse[t];
      let users = 0;
      for (; i < end; i++) {
        const n = heads[i];
        if (n <= 0) continue;
        const c = competence[i];
        const odds = drive[i] + byFirm + byCompetence * c + peers;
        // One person needs no binomial.
        const used =
          n === 1 && drawn ? usesAi(odds, access, u[i]) : drawFlow(n, access * useChance(odds), u[i], mode) / n;
        use[i] = used;
        monthUse[i] += used * TICK;
        users += used * n;
        competence[i] = kept * nextCompetence(c, TICK, pace, decay, course[i], used, mentored[i]);
      }
      teamUsers[t] = users;
    }
  }
}

/** (C9) Speed of learning per month, faster with fractional experts. */
function paceOf(now: Float64Array): number {
  return (1 / now[input.pace]) * (1 + now[input.expertPace] * now[input.experts]);
}

/** (C9) What new tools leave of competence after a step of a month. */
function keptOf(now: Float64Array, step: number): number {
  return 1 - now[input.obsolescence] * (1 - Math.min(1, now[input.updates] / FULL_UPDATES)) * step;
}

/** (C12) Use in each team in the last tick; returns that in the whole firm. */
function meanUse({ staff }: FirmState): number {
  let heads = 0;
  let users = 0;
  for (let t = 0; t < staff.teams; t++) {
    heads += staff.teamHeads[t];
    users += staff.teamUsers[t];
    staff.teamUse[t] = staff.teamHeads[t] > 0 ? Math.min(1, staff.teamUsers[t] / staff.teamHeads[t]) : 0;
    staff.teamUsers[t] = 0;
  }
  return heads > 0 ? Math.min(1, users / heads) : 0;
}

/** What a month leaves of courses: what use has taught by itself, and how much of the course still belongs to the work. */
export function followUp({ staff }: FirmState, { now }: Draw): void {
  const { monthUse, fit, mentored, courseLeft, courseHours, competence, routine } = staff;
  const pace = paceOf(now);
  const decay = now[input.decay];
  const kept = keptOf(now, 1);
  const linked = 1 - now[input.fading] * (1 - Math.min(1, now[input.community] / FULL_COMMUNITY));
  for (let i = 0; i < staff.groups; i++) {
    if (courseHours[i] > 0) {
      const byUse = kept * nextCompetence(routine[i], 1, pace, decay, 0, monthUse[i], mentored[i]);
      routine[i] = Math.min(competence[i], byUse);
    }
    if (courseLeft[i] > 0) courseLeft[i] -= 1;
    else if (mentored[i] === 0) fit[i] *= linked;
  }
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
