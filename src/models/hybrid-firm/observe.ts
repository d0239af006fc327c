import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { isBarred } from './compliance.ts';
import { EXPERT_FROM } from './experts.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { PATHS, path } from './paths.ts';
import { DESK } from './rotation.ts';
import { NO_MENTOR, TICKS, stage } from './state.ts';
import type { FirmState } from './state.ts';
import { culture, documentedShare } from './turnover.ts';

const input = {
  minimum: at('clarity.minimum'),
  overnight: at('agents.overnight'),
  realised: at('assist.realised'),
  knowledgeMonths: at('knowledge.months'),
};

/** Hours a month of buddies and community per user that are full knowledge sharing; use cases that are full breadth. */
const SHARING_HOURS = 2;
const BREADTH = 8;
/** Heads per use case in a firm that innovates throughout. */
const HEADS_PER_CASE = 10;
const INDEPENDENT = 0.6;
const EXPERT = 0.8;
/** Who leads: everything, or nearly everything, hangs on the role. */
const LEADS = 0.8;
const USER_FROM = 0.25;
/** Hours of work in a month below which a firm does none. */
export const LEAST_WORK = 1e-6;

/** §7.4: the month's figures, read off the state. */
export function observe(state: FirmState, firm: Firm, { now }: Draw): void {
  countUsers(state, firm);
  observeWork(state, firm, now);
}

/** What measures read only as a year or the run ends, and what would take a tenth of every month. */
export function observePeriod(state: FirmState, firm: Firm, { now }: Draw): void {
  observePeople(state, firm, now);
  observeKnowledge(state, firm, now[input.knowledgeMonths]);
  rateMaturity(state);
}

/** Who is on which path, who uses AI, what they fear, and the upper rungs of the career ladder. */
function countUsers({ staff, kpis }: FirmState, { roles }: Firm): void {
  const { heads: headsOf, path: paths, competence: skill, monthUse, fear: fears, firstOf } = staff;
  const { adoptionBy, headsBy, ladder } = kpis;
  clear(adoptionBy);
  clear(headsBy);
  ladder[1] = 0;
  ladder[2] = 0;
  let desk = 0;
  let deskUsers = 0;
  let fear = 0;
  for (let r = 0; r < roles.length; r++) {
    const atDesk = roles[r].digital >= DESK;
    for (let i = firstOf[r], last = firstOf[r + 1]; i < last; i++) {
      const heads = headsOf[i];
      if (heads <= 0) continue;
      const p = paths[i];
      const users = heads * monthUse[i];
      headsBy[p] += heads;
      adoptionBy[p] += users;
      fear += heads * fears[i];
      if (atDesk) {
        desk += heads;
        deskUsers += users;
      }
      if (p >= path.power) {
        if (p === path.champion && skill[i] > EXPERT) ladder[2] += heads;
        else if (skill[i] > EXPERT_FROM) ladder[1] += heads;
      }
    }
  }
  let heads = 0;
  let users = 0;
  for (let p = 0; p < PATHS; p++) {
    heads += headsBy[p];
    users += adoptionBy[p];
    adoptionBy[p] /= Math.max(1e-9, headsBy[p]);
  }
  kpis.heads = heads;
  kpis.users = users;
  kpis.adoption = users / Math.max(1e-9, heads);
  kpis.fear = fear / Math.max(1e-9, heads);
  kpis.deskAdoption = desk > 0 ? deskUsers / desk : NaN;
}

/** What people can do and feel, and the first rung of the career ladder. */
function observePeople({ staff, kpis }: FirmState, { roles }: Firm, now: Float64Array): void {
  const { path: paths, competence: skill, monthUse, mentor, trust: trusts, firstOf } = staff;
  const { competenceBy, headsBy, ladder, users } = kpis;
  clear(competenceBy);
  ladder[0] = 0;
  let leaders = 0;
  let leadUsers = 0;
  let competence = 0;
  let independent = 0;
  let trust = 0;
  for (let r = 0; r < roles.length; r++) {
    const leads = roles[r].leverage >= LEADS;
    for (let i = firstOf[r], last = firstOf[r + 1]; i < last; i++) {
      const heads = staff.heads[i];
      if (heads <= 0) continue;
      const p = paths[i];
      const c = skill[i];
      const used = monthUse[i];
      competenceBy[p] += heads * c;
      competence += heads * used * c;
      if (c > INDEPENDENT && mentor[i] === NO_MENTOR) independent += heads * used;
      trust += heads * trusts[i];
      if (leads) {
        leaders += heads;
        leadUsers += heads * used;
      }
      const specialist = p >= path.power && c > EXPERT_FROM;
      if (!specialist && used >= USER_FROM) ladder[0] += heads;
    }
  }
  for (let p = 0; p < PATHS; p++) competenceBy[p] /= Math.max(1e-9, headsBy[p]);
  const all = Math.max(1e-9, kpis.heads);
  kpis.leadAdoption = leaders > 0 ? leadUsers / leaders : NaN;
  kpis.usersCompetence = users > 0 ? competence / users : 0;
  kpis.autonomy = users > 0 ? independent / users : 0;
  kpis.trust = trust / all;
  kpis.satisfaction = (kpis.trust + (1 - kpis.fear) + culture(now)) / 3;
}

function observeWork(state: FirmState, firm: Firm, now: Float64Array): void {
  const { work, hours, monthly: m, kpis } = state;
  const { tasks } = firm;
  clear(kpis.limits);
  kpis.live = 0;
  kpis.backlogHours = 0;
  let late = 0;
  let all = 0;
  let screen = 0;
  let creative = 0;
  let taken = 0;
  for (let j = 0; j < tasks.length; j++) {
    const task = tasks[j];
    const each = task.minutes / 60;
    const size = work.volume[j] * each;
    const perDay = work.volume[j] / 20;
    kpis.backlogHours += work.backlog[j] * each;
    all += size;
    if (task.deadline > 0 && work.backlog[j] > perDay * task.deadline) late += size;
    if (task.deadline <= 0) late += work.backlog[j] > 0 ? size : size * (work.hangUp[j] + unanswered(work, j));
    if (work.stage[j] === stage.live) kpis.live++;
    if (task.class === 'creative') {
      creative += size;
      taken += work.volume[j] * (work.hours[j] - work.assisted[j] * (1 - now[input.realised]));
    }
    if (task.class === 'physical') continue;
    screen += size;
    if (work.clarity[j] < now[input.minimum]) kpis.limits[1] += size;
    else if (work.stage[j] !== stage.live && now[input.overnight] <= 0) kpis.limits[4] += size;
    else if (isBarred(state, firm, j, m.month)) kpis.limits[2] += size;
    else {
      kpis.limits[2] += work.withdrawn[j] * size;
      if (work.saving[j] > 0) kpis.limits[0] += (work.available[j] - work.delegated[j]) * each * TICKS;
    }
  }
  let waiting = 0;
  for (let r = 0; r < hours.needed.length; r++) {
    waiting += hours.needed[r] * TICKS;
    kpis.limits[3] += Math.max(0, hours.needed[r] - hours.capacity[r]) * TICKS;
  }
  for (let n = 0; n < kpis.limits.length; n++) {
    const of = n === 3 ? waiting : screen;
    kpis.limits[n] = of > 0 ? kpis.limits[n] / of : 0;
  }
  kpis.creativeTime = creative > 0 ? taken / creative : NaN;
  kpis.lateShare = all > 0 ? late / all : 0;
  kpis.doneHours = m.byStaff + m.byFreelance + m.byOutsourced + m.byAi;
  const bill = m.revenue - m.margin;
  kpis.costPerHour = kpis.doneHours > LEAST_WORK ? bill / kpis.doneHours : 0;
}

/** Share of the pieces of the last tick that nobody answered since the lines were closed. */
function unanswered(work: FirmState['work'], j: number): number {
  return work.unanswered[j] > 0 ? work.unanswered[j] / work.todo[j] : 0;
}

/** (C13) Knowledge by role: how concentrated it is, and what the loss of the one who knows most would cost. */
function observeKnowledge({ staff, work, kpis }: FirmState, firm: Firm, months: number): void {
  kpis.concentration = 0;
  kpis.keyPersonLoss = 0;
  let weight = 0;
  for (let r = 0; r < firm.roles.length; r++) {
    const role = firm.roles[r];
    let sum = 0;
    let squares = 0;
    let most = 0;
    let heads = 0;
    for (let i = staff.firstOf[r]; i < staff.firstOf[r + 1]; i++) {
      const n = staff.heads[i];
      if (n <= 0) continue;
      const k = staff.knowledge[i];
      sum += n * k;
      squares += n * k * k;
      heads += n;
      if (k > most) most = k;
    }
    if (sum <= 0) continue;
    const payroll = heads * role.hours * role.wage;
    kpis.concentration += (heads * squares) / (sum * sum);
    weight += heads;
    const lost = (most / sum) * (1 - documentedShare(work.documented, firm, r));
    kpis.keyPersonLoss = Math.max(kpis.keyPersonLoss, lost * payroll * months);
  }
  kpis.concentration = weight > 0 ? kpis.concentration / weight : 0;
}

/** The maturity matrix: five dimensions in [0, 1], read as three levels. */
function rateMaturity({ work, monthly: m, kpis }: FirmState): void {
  const cases = kpis.live + work.improvements + work.newIdeas;
  const x = kpis.maturity;
  x[0] = kpis.usersCompetence * Math.min(1, kpis.adoption * 2);
  x[1] = kpis.users > 0 ? Math.min(1, kpis.live / BREADTH) : 0;
  x[2] = kpis.autonomy;
  x[3] = cases > 0 ? (0.5 * work.improvements + work.newIdeas) / Math.max(cases, kpis.heads / HEADS_PER_CASE) : 0;
  const hours = kpis.users > 0 ? m.mentorHours / kpis.users / SHARING_HOURS : 0;
  x[4] = Math.min(1, hours) * (1 - kpis.concentration);
}

/** Level 1 to 3 of a dimension. */
export function maturityLevel(x: number): number {
  return 1 + (x > 0.33 ? 1 : 0) + (x > 0.66 ? 1 : 0);
}
