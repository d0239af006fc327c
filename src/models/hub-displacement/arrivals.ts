import { monthly } from '../../economy/calendar.ts';
import { drawFlow, shareOf, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import { lnHiresChange, nextEnrolment } from '../../economy/enrolment.ts';
import type { Draw } from '../model.ts';
import { fields } from './categories.ts';
import { QUARTER, overQuarter } from './demography.ts';
import { at } from './indices.ts';
import { graduateShares } from './initial-town.ts';
import { vacancyRate } from './observe.ts';
import { B, GROUPS, I, K, S, account, reason, stream } from './layout.ts';
import type { HubState } from './state.ts';
import { bounded } from './town.ts';

const input = {
  returning: at('migration.return'),
  forGood: at('migration.forGood'),
  settled: at('migration.settled'),
  reactivation: at('reactivation'),
  unemploymentEffect: at('migration.unemployment'),
  wageEffect: at('migration.wage'),
  openings: at('migration.openings'),
  enrolment: at('enrolment.elasticity'),
  cap: at('enrolment.cap'),
};

const shares = new Float64Array(I);
const placed = new Float64Array(I);

/** People who join the searchers this month: graduates, other entrants, newcomers, those who return or look again. */
export function enterLabourForce(state: HubState, draw: Draw, month: number): void {
  const { people, town, market, scratch, monthly: figures } = state;
  const { now, mode } = draw;
  graduate(state, draw, month);
  settleLinked(state, draw, month);

  const unemployment = figures.labourForce > 0 ? figures.unemployed / figures.labourForce : 0;
  const gap = unemployment - market.regionUnemploymentAtStart;
  const appeal = exp(
    now[input.wageEffect] * figures.lnWage -
      now[input.unemploymentEffect] * gap +
      now[input.openings] * log(bounded(vacancyRate(figures) / market.vacancyRateAtStart)),
  );
  draw.uniforms(scratch.u, 4 * B, stream.entrants, month);
  for (let b = 0; b < B; b++) {
    const u = 4 * b;
    const away = account.away + b;
    const between = account.between + b;
    const young = count(town.others[b], scratch.u[u], mode);
    const newcomers = count(town.arrivalsPerMonth[b] * appeal, scratch.u[u + 1], mode);
    const back = drawFlow(people.stock[away], monthly(now[input.returning]), scratch.u[u + 2], mode);
    const staying = drawFlow(people.stock[away] - back, monthly(now[input.forGood]), 1 - scratch.u[u + 2], mode);
    move(people, account.childhood, between, young, reason.enter);
    move(people, account.world, between, newcomers, reason.arrive);
    move(people, away, between, back, reason.return);
    move(people, away, account.world, staying, reason.settleAway);
    place(
      state,
      draw,
      between,
      b,
      young + newcomers + back,
      scratch.u[u + 3],
      reason.settle,
      figures.employedByOccupation,
    );
  }
  draw.uniforms(scratch.u, Math.ceil(GROUPS / QUARTER), stream.reactivation, month);
  const chance = overQuarter(now[input.reactivation]);
  for (let group = month % QUARTER, n = 0; group < GROUPS; group += QUARTER, n++) {
    const from = account.inactive + group;
    const again = drawFlow(people.stock[from], chance, scratch.u[n], mode);
    if (again > 0) move(people, from, account.entrants + group, again, reason.reactivate);
  }
}

/** Whom linked regions have taken in does not return: they leave the account of those who may. Whoever is missing there follows later. */
function settleLinked({ people, town, scratch }: HubState, draw: Draw, month: number): void {
  const { now, mode } = draw;
  town.toSettle += now[input.settled];
  let away = 0;
  for (let b = 0; b < B; b++) away += people.stock[account.away + b];
  const due = mode === 'expected' ? town.toSettle : Math.floor(town.toSettle);
  const settling = Math.min(due, away);
  if (settling <= 0) return;
  draw.uniforms(scratch.u, 1, stream.settled, month);
  for (let b = 0; b < B; b++) scratch.weightsByAge[b] = people.stock[account.away + b];
  splitFlow(scratch.byAge, scratch.weightsByAge, B, settling, scratch.u[0], mode);
  for (let b = 0; b < B; b++) move(people, account.away + b, account.world, scratch.byAge[b], reason.settleLinked);
  town.toSettle -= settling;
}

function count(expected: number, u: number, mode: Draw['mode']): number {
  return mode === 'expected' ? expected : Math.floor(expected + u);
}

/** Spreads `persons` of one age over occupations by `weights` and lets them enter. */
function place(
  state: HubState,
  draw: Draw,
  from: number,
  b: number,
  persons: number,
  u: number,
  why: number,
  weights: Float64Array,
): void {
  if (persons <= 0) return;
  splitFlow(placed, weights, I, persons, u, draw.mode);
  for (let i = 0; i < I; i++) {
    if (placed[i] > 0) move(state.people, from, account.entrants + i * B + b, placed[i], why);
  }
}

/** Those who enrolled the length of a study ago finish; some stay, the others leave for the rest of the world. New students enrol. */
function graduate(state: HubState, draw: Draw, month: number): void {
  const { people, town, scratch, monthly: figures } = state;
  draw.uniforms(scratch.u, fields.length * 5, stream.entrants, month + 100000);
  for (let field = 0; field < fields.length; field++) {
    const u = field * 5;
    const finishing = town.intake[field][month];
    const staying = shareOf(finishing, town.graduatesStay, scratch.u[u], draw.mode);
    const from = account.students + field;
    move(people, from, account.world, finishing - staying, reason.graduateAway);
    const under25 = shareOf(staying, town.graduatesUnder25, scratch.u[u + 1], draw.mode);
    graduateShares(shares, field, figures.employedByOccupation);
    place(state, draw, from, 0, under25, scratch.u[u + 2], reason.graduate, shares);
    place(state, draw, from, 1, staying - under25, scratch.u[u + 3], reason.graduate, shares);
    const starting = count(town.intakeAtStart[field] * town.enrolment[field], scratch.u[u + 4], draw.mode);
    town.intake[field].push(starting);
    move(people, account.childhood, from, starting, reason.enrol);
  }
}

/** Families whose entry jobs a field's students watch, in the order of the families. */
const WATCHED: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 0, 0, 1, 0.5],
  [0, 0, 0, 0, 1, 1, 0, 0.5],
];

/** (K26) Junior hires of this month, as the students of a field see them; after every full calendar year enrolment follows. */
export function watchEntryJobs(state: HubState, draw: Draw, monthOfYear: number): void {
  const { town, market } = state;
  const { now } = draw;
  town.monthsWatched++;
  for (let field = 0; field < WATCHED.length; field++) {
    for (let k = 0; k < K; k++) town.hiresThisYear[field] += WATCHED[field][k] * market.hires[k * S];
  }
  if (monthOfYear !== 11) return;
  const fullYear = town.monthsWatched >= 12;
  for (let field = 0; field < WATCHED.length; field++) {
    if (fullYear && town.hiresLastYear[field] > 0) {
      const change = lnHiresChange(town.hiresThisYear[field], town.hiresLastYear[field]);
      town.enrolment[field] = nextEnrolment(town.enrolment[field], change, now[input.enrolment], now[input.cap]);
    }
    town.hiresLastYear[field] = fullYear ? town.hiresThisYear[field] : 0;
    town.hiresThisYear[field] = 0;
  }
  town.monthsWatched = 0;
}
