import { monthly as chanceOf } from '../../economy/calendar.ts';
import { drawFlow } from '../../economy/flows.ts';
import { exp } from '../../numeric/arithmetic.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { EXPERT_FROM, freedom, held, training, variety } from './experts.ts';
import type { Firm } from './firm.ts';
import { at } from './indices.ts';
import { path } from './paths.ts';
import { NO_MENTOR, stream } from './state.ts';
import type { FirmState } from './state.ts';

const input = {
  base: at('attrition.base'),
  expert: at('attrition.expert'),
  market: at('attrition.marketPremium'),
  byPremium: at('attrition.byPremium'),
  byCulture: at('attrition.byCulture'),
  pay: at('career.pay'),
  pledge: at('pledge'),
  experiment: at('experiment.weeks'),
  presence: at('culture.presence'),
  community: at('community.hours'),
  cut: at('staffing.cut'),
  replace: at('staffing.replace'),
  months: at('hiring.months'),
  hiringCost: at('hiring.cost'),
  knowledgeMonths: at('knowledge.months'),
  competence: at('staff.competence'),
  trust: at('trust.start'),
  fear: at('fear.start'),
};

/** Most of a role that is laid off in a month. */
const MOST_LAID_OFF = 0.05;
/** Months over which a role's work is averaged before heads follow it. */
const SMOOTHING = 6;
/** Months in which a firm wants what waits to be done. */
const CLEARING = 6;
/** A year until newcomers know what their predecessors knew. */
const SETTLING = 1 / 12;

/** Openness, free weeks and a community against presence, in [0, 1]; people stay where it is high. */
export function culture(now: Float64Array): number {
  const good =
    0.35 * now[input.pledge] +
    0.25 * Math.min(1, now[input.experiment]) +
    0.2 * Math.min(1, now[input.community] / 2) +
    0.2 * (1 - now[input.presence]);
  return Math.min(1, good);
}

/**
 * (C13) A month of leaving, being replaced and forgetting: who goes takes along what only they know. The culture holds staff; AI experts
 * are held by four factors in its place.
 */
export function turnOver(state: FirmState, firm: Firm, draw: Draw, month: number): void {
  const { staff, scratch, monthly, kpis } = state;
  const { now, mode } = draw;
  const drawn = mode !== 'expected';
  const base = chanceOf(now[input.base] * exp(-now[input.byCulture] * (culture(now) - 0.25)));
  const gap = Math.max(0, now[input.market] - now[input.pay]);
  const poached = now[input.expert] * exp(now[input.byPremium] * (gap - 0.125));
  const free = freedom(now);
  const varied = variety(state, now);
  const updated = training(0, now);
  const {
    heads: headsOf,
    knowledge,
    knowledgeGoal,
    tenure,
    path: paths,
    competence,
    courseLeft,
    courseHours,
    firstOf,
  } = staff;
  const { u } = scratch;
  const { holding } = kpis;
  clear(holding);
  kpis.experts = 0;
  draw.uniforms(u, staff.groups, stream.leave, month);
  for (let r = 0; r < firm.roles.length; r++) {
    let known = 0;
    let lost = 0;
    let left = 0;
    const { contact } = firm.roles[r];
    const expert = chanceOf(poached * held(free, varied, contact, updated, now));
    for (let i = firstOf[r], last = firstOf[r + 1]; i < last; i++) {
      const heads = headsOf[i];
      if (heads <= 0) continue;
      known += heads * knowledge[i];
      const wanted = paths[i] >= path.power && competence[i] > EXPERT_FROM;
      let chance = base;
      if (wanted) {
        const trained = courseLeft[i] > 0 ? training(courseHours[i], now) : updated;
        chance = trained > updated ? chanceOf(poached * held(free, varied, contact, trained, now)) : expert;
        kpis.experts += heads;
        holding[2] += heads * contact;
        holding[3] += heads * trained;
      }
      tenure[i]++;
      knowledge[i] += SETTLING * (knowledgeGoal[i] - knowledge[i]);
      // Where u ≤ 1 − np ≤ (1 − p)^n nobody leaves, and that is nearly everywhere.
      if (drawn && u[i] <= 1 - heads * chance) continue;
      const leavers = drawFlow(heads, chance, u[i], mode);
      if (leavers <= 0) continue;
      lost += leavers * knowledge[i];
      left += leavers;
      headsOf[i] -= leavers;
      monthly.leavers += leavers;
      if (wanted) monthly.expertLeavers += leavers;
    }
    loseKnowledge(state, firm, r, known > 0 ? lost / known : 0, now[input.knowledgeMonths]);
    adjustHeads(state, draw, r, left, month);
  }
  holding[0] = kpis.experts * free;
  holding[1] = kpis.experts * varied;
  kpis.yearExperts[month % 12] = kpis.experts;
  kpis.yearExpertLeavers[month % 12] = monthly.expertLeavers;
}

/** What was not written down is gone, and comes back as successors find it out. */
function loseKnowledge({ hours, work }: FirmState, firm: Firm, r: number, share: number, months: number): void {
  hours.knowledge[r] *= 1 - share * (1 - documentedShare(work.documented, firm, r));
  hours.knowledge[r] += (1 - hours.knowledge[r]) / Math.max(1, months);
}

export function documentedShare(documented: Float64Array, { tasks }: Firm, r: number): number {
  let sum = 0;
  let all = 0;
  for (let j = 0; j < tasks.length; j++) {
    if (tasks[j].role !== r) continue;
    sum += tasks[j].share * documented[j];
    all += tasks[j].share;
  }
  return all > 0 ? sum / all : 0;
}

/** Heads follow the work: more of it is always staffed, less of it only as far as the firm turns saved work into fewer posts. */
function adjustHeads(state: FirmState, draw: Draw, r: number, left: number, month: number): void {
  const { hours, scratch, monthly } = state;
  const { now, mode } = draw;
  const work = hours.workAtStart[r] > 0 ? hours.incoming[r] / hours.workAtStart[r] : 1;
  hours.workload[r] += (work - hours.workload[r]) / SMOOTHING;
  const late = Math.max(0, hours.needed[r] - hours.capacity[r]) / CLEARING;
  const load = hours.workload[r] + (hours.workAtStart[r] > 0 ? late / hours.workAtStart[r] : 0);
  hours.renounced[r] += left * (1 - now[input.replace]);
  const freed = Math.max(0, 1 - load) * hours.headsAtStart[r];
  hours.renounced[r] = Math.min(hours.renounced[r], freed);
  const cut = Math.max(now[input.cut] * freed, hours.renounced[r]);
  const wanted = hours.headsAtStart[r] * Math.max(1, load) - cut;
  hours.heads[r] -= left;
  const open = wanted - hours.heads[r];
  draw.uniforms(scratch.v, r + 1, open > 0 ? stream.hire : stream.layoff, month);
  const u = scratch.v[r];
  if (open > 0) {
    const vacancies = mode === 'expected' ? open : Math.round(open);
    const hires = drawFlow(vacancies, 1 - exp(-1 / now[input.months]), u, mode);
    seat(state, r, hires, now);
    monthly.hires += hires;
    monthly.hiring += hires * now[input.hiringCost];
  } else if (now[input.cut] > 0) {
    const surplus = Math.min(-open, MOST_LAID_OFF * hours.headsAtStart[r]);
    layOff(state, r, mode === 'expected' ? surplus : Math.floor(surplus + u));
  }
}

/** Newcomers take empty seats; if there are none, they join those who know least. */
function seat(state: FirmState, r: number, hires: number, now: Float64Array): void {
  const { staff } = state;
  const first = staff.firstOf[r];
  const last = staff.firstOf[r + 1];
  let left = hires;
  for (let i = first; i < last && left > 0; i++) {
    const room = Math.min(left, staff.positions[i] - staff.heads[i]);
    if (room <= 0) continue;
    join(state, i, room, now);
    left -= room;
  }
  if (left <= 0 || first === last) return;
  let least = first;
  for (let i = first; i < last; i++) if (staff.competence[i] < staff.competence[least]) least = i;
  join(state, least, left, now);
}

function join({ staff, hours }: FirmState, i: number, n: number, now: Float64Array): void {
  const before = staff.heads[i];
  const mix = (old: number, fresh: number): number => (old * before + fresh * n) / (before + n);
  staff.competence[i] = mix(staff.competence[i], now[input.competence]);
  staff.routine[i] = mix(staff.routine[i], now[input.competence]);
  staff.trust[i] = mix(staff.trust[i], now[input.trust]);
  staff.fear[i] = mix(staff.fear[i], now[input.fear]);
  staff.tenure[i] = mix(staff.tenure[i], 0);
  staff.knowledge[i] = mix(staff.knowledge[i], 0);
  staff.use[i] = mix(staff.use[i], 0);
  if (before <= 0) {
    staff.path[i] = path.none;
    staff.mentor[i] = NO_MENTOR;
    staff.courseLeft[i] = 0;
    staff.fit[i] = 0;
  }
  staff.heads[i] += n;
  hours.heads[staff.role[i]] += n;
}

/** Those who came last go first. */
function layOff({ staff, hours, monthly }: FirmState, r: number, heads: number): void {
  let left = heads;
  while (left > 1e-9) {
    let last = -1;
    for (let i = staff.firstOf[r]; i < staff.firstOf[r + 1]; i++) {
      if (staff.heads[i] > 0 && (last < 0 || staff.tenure[i] < staff.tenure[last])) last = i;
    }
    if (last < 0) return;
    const gone = Math.min(left, staff.heads[last]);
    staff.heads[last] -= gone;
    hours.heads[r] -= gone;
    monthly.layoffs += gone;
    left -= gone;
  }
}
