import { exp } from '../../numeric/arithmetic.ts';
import { normalQuantile } from '../../numeric/normal.ts';
import type { Draw } from '../model.ts';
import type { Firm } from './firm.ts';
import { setPrice } from './finance.ts';
import { at } from './indices.ts';
import { observe, observePeriod } from './observe.ts';
import { createFinance, createKpis, createMonthly } from './books.ts';
import { createHours, createScratch, createStaff, createWork, TEAM } from './state.ts';
import { path } from './paths.ts';
import { createRetention } from './retention.ts';
import { createPlan } from './review.ts';
import { createRotation } from './rotation.ts';
import { createScaling } from './scaling.ts';
import { startUse } from './people.ts';
import { stage, stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  size: at('firm.size'),
  competence: at('staff.competence'),
  powerUsers: at('staff.powerUsers'),
  trust: at('trust.start'),
  fear: at('fear.start'),
  spread: at('knowledge.spread'),
};

/** Cells of a role in firms too large to follow everyone. */
const CELLS = 40;
/** Steps that spread the cells of a role evenly over affinity. */
const GOLDEN = 0.6180339887498949;
/** Seniorities around that of the role, e.g. one in four a level above. */
const LADDER = [0, 0, 1, -1] as const;

/** The firm before the first month: everyone in place, nobody on a course, no use case live. */
export function initial(firm: Firm, draw: Draw): FirmState {
  const { now } = draw;
  const { roles, tasks } = firm;
  const heads = roles.map((role) => Math.round(role.heads * now[input.size]));
  const total = heads.reduce((sum, n) => sum + n, 0);
  const groupsOf = heads.map((n) => (total > firm.cellsAbove ? Math.min(n, CELLS) : n));
  const groups = groupsOf.reduce((sum, n) => sum + n, 0);
  const teams = groupsOf.reduce((sum, n) => sum + Math.ceil(n / TEAM), 0);
  const state: FirmState = {
    staff: createStaff(groups, roles.length, teams),
    hours: createHours(roles.length),
    work: createWork(tasks.length),
    monthly: createMonthly(),
    finance: createFinance(),
    kpis: createKpis(),
    retention: createRetention(),
    plan: createPlan(),
    rotation: createRotation(roles.length, teams),
    scaling: createScaling(),
    scratch: createScratch(Math.max(groups, tasks.length, roles.length, 8)),
  };
  settleStaff(state, firm, draw, heads, groupsOf);
  const { work, hours } = state;
  tasks.forEach((task, j) => {
    const role = roles[task.role];
    work.volume[j] = (heads[task.role] * role.hours * task.share * 60) / task.minutes;
    work.taskRole[j] = task.role;
    work.documented[j] = task.documented;
    work.clarity[j] = task.clarity;
    work.stage[j] = stage.idea;
    hours.workAtStart[task.role] += (work.volume[j] * task.minutes) / 60;
    work.hours[j] = task.minutes / 60;
    work.urgency[j] = j;
  });
  work.urgency.sort((a, b) => tasks[a].deadline - tasks[b].deadline || a - b);
  state.kpis.headsAtStart = total;
  startUse(state, firm, draw);
  setPrice(state, firm, now);
  observe(state, firm, draw);
  observePeriod(state, firm, draw);
  return state;
}

function settleStaff(state: FirmState, firm: Firm, draw: Draw, heads: number[], groupsOf: number[]): void {
  const { staff, hours, scratch } = state;
  const { now } = draw;
  const { groups } = staff;
  draw.uniforms(staff.aptitude, groups, stream.aptitude, 0);
  draw.uniforms(scratch.u, groups, stream.knowledge, 0);
  draw.uniforms(scratch.v, groups, stream.fear, 0);
  const cells = heads.some((n, r) => n > groupsOf[r]);
  let i = 0;
  let team = 0;
  firm.roles.forEach((role, r) => {
    staff.firstOf[r] = i;
    hours.headsAtStart[r] = heads[r];
    hours.heads[r] = heads[r];
    for (let n = 0; n < groupsOf[r]; n++, i++) {
      staff.role[i] = r;
      staff.team[i] = team + Math.floor(n / TEAM);
      staff.teamRole[staff.team[i]] = r;
      const size = Math.floor(heads[r] / groupsOf[r]) + (n < heads[r] % groupsOf[r] ? 1 : 0);
      staff.heads[i] = size;
      staff.positions[i] = size;
      staff.seniority[i] = Math.max(0, Math.min(2, role.seniority - 1 + LADDER[n % 4]));
      if (cells) {
        staff.aptitude[i] = ((n + 1) * GOLDEN) % 1;
        scratch.v[i] = 0.5;
      }
      const aptitude = staff.aptitude[i];
      staff.path[i] = aptitude > 1 - now[input.powerUsers] ? path.power : path.none;
      staff.competence[i] = Math.min(1, now[input.competence] * (0.5 + aptitude));
      if (staff.path[i] === path.power) staff.competence[i] = Math.max(0.6, staff.competence[i]);
      staff.trust[i] = now[input.trust];
      staff.fear[i] = Math.min(1, now[input.fear] * (0.5 + scratch.v[i]));
      staff.tenure[i] = 12 * (1 + 9 * scratch.v[i]);
      staff.knowledgeGoal[i] = size > 1 ? 1 : exp(now[input.spread] * normalQuantile(scratch.u[i]));
      staff.knowledge[i] = staff.knowledgeGoal[i];
      staff.order[i] = i;
    }
    team += Math.ceil(groupsOf[r] / TEAM);
  });
  staff.firstOf[firm.roles.length] = i;
  const urgency = Float64Array.from(staff.aptitude, (aptitude, g) => {
    const { digital, leverage } = firm.roles[staff.role[g]];
    return digital * (0.5 + leverage) + 0.5 * aptitude;
  });
  staff.order.sort((a, b) => urgency[b] - urgency[a] || a - b);
}
