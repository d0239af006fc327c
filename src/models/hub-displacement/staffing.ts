import { monthly } from '../../economy/calendar.ts';
import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import { fillBinomialsByKind } from '../../numeric/binomial.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { unitSum } from './firms.ts';
import { B, K, S, account, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  turnover: at('turnover.junior'),
  tightness: at('turnover.tightness'),
  retirement: at('retirement'),
  mortality: at('mortality'),
  posting: at('posting'),
  tolerance: at('layoff.tolerance'),
  rate: at('layoff.rate'),
  notice: at('layoff.notice'),
  juniorBias: at('juniorBias'),
  juniorFloor: at('juniorFloor'),
  internal: at('promotion.internal'),
  promotion: [at('promotion.junior'), at('promotion.mid')],
};

const chance = new Float64Array(K * S);
const lnStay = new Float64Array(K * S);
const surplus = new Float64Array(S);
const cut = new Float64Array(S);

/** (B5) People who leave by themselves or retire, in every cell. */
export function drawExits(state: HubState, draw: Draw, month: number): void {
  const { firms, market, monthly: figures, people, scratch } = state;
  const { now, mode } = draw;
  const tightness = figures.openJobs / Math.max(1, figures.unemployed) / market.tightnessAtStart;
  const pull = tightness > 0 ? exp(now[input.tightness] * log(tightness)) : 0;
  market.quitPull = pull;
  for (let cell = 0; cell < K * S; cell++) {
    const heads = figures.headsByCell[cell];
    const old = heads > 0 ? people.stock[account.hub + cell * B + B - 1] / heads : 0;
    chance[cell] = monthly(
      now[input.turnover + (cell % S)] * pull + old * (now[input.retirement] + now[input.mortality]),
    );
  }
  draw.uniforms(scratch.u, firms.cells, stream.exits, month);
  const { staff, cellKind, exits } = firms;
  const leaving = scratch.out;
  if (mode === 'integer') fillBinomialsByKind(leaving, staff, cellKind, chance, lnStay, scratch.u, firms.cells);
  else for (let c = 0; c < firms.cells; c++) leaving[c] = drawFlow(staff[c], chance[cellKind[c]], scratch.u[c], mode);
  clear(exits);
  for (let c = 0; c < firms.cells; c++) {
    staff[c] -= leaving[c];
    exits[cellKind[c]] += leaving[c];
  }
}

/** (B6) Layoffs: at once where an announced cut falls due, else slowly, after notice, and only beyond what attrition may absorb. */
export function layOff(state: HubState, draw: Draw, month: number): void {
  const { firms, scratch } = state;
  const { now } = draw;
  const { units, excessMonths, staff, wanted, cutMonth, unitFirm } = firms;
  const tolerance = now[input.tolerance];
  const notice = now[input.notice];
  const cutting = scratch.cells;
  let count = 0;
  for (let j = 0; j < units; j++) {
    const staffed = unitSum(staff, j * S);
    const excess = staffed - unitSum(wanted, j * S);
    const months = excess > tolerance * staffed ? excessMonths[j] + 1 : 0;
    excessMonths[j] = months;
    if (excess > 0 && (months > notice || cutMonth[unitFirm[j]] === month)) cutting[count++] = j;
  }
  clear(firms.laidOff);
  if (count === 0) return;
  const reached = cutting[count - 1] + 1;
  draw.uniforms(scratch.u, reached, stream.layoffs, month);
  draw.uniforms(scratch.v, reached, stream.layoffSplit, month);
  for (let n = 0; n < count; n++) layOffFrom(state, draw, cutting[n], month);
}

function layOffFrom(
  { firms, monthly: figures, scratch }: HubState,
  { now, mode }: Draw,
  j: number,
  month: number,
): void {
  const { staff, wanted } = firms;
  const first = j * S;
  const staffed = unitSum(staff, first);
  const excess = staffed - unitSum(wanted, first);
  const atOnce = firms.cutMonth[firms.unitFirm[j]] === month;
  const most = atOnce ? excess : excess - now[input.tolerance] * staffed;
  const whole = mode === 'expected' ? most : Math.floor(most);
  const people = atOnce ? whole : drawFlow(whole, now[input.rate], scratch.u[j], mode);
  if (people <= 0) return;
  let over = 0;
  for (let s = 0; s < S; s++) {
    surplus[s] = Math.max(0, staff[first + s] - wanted[first + s]);
    over += surplus[s];
  }
  if (over <= 0) return;
  splitFlow(cut, surplus, S, people, scratch.v[j], mode);
  for (let s = 0; s < S; s++) {
    const gone = Math.min(cut[s], staff[first + s]);
    firms.laidOff[firms.cellKind[first + s]] += gone;
    staff[first + s] -= gone;
    if (atOnce) figures.layoffsGroup += gone;
  }
}

/**
 * (B6), (B7) Vacancies: a share of the gap each month; mid and senior posts only for what promotions will not fill; AI shifts posts
 * from juniors to the experienced, down to a floor. Surplus vacancies are withdrawn, and a firm about to cut does not hire.
 */
export function postVacancies(state: HubState, draw: Draw, month: number): void {
  const { firms, scratch } = state;
  const { now, mode } = draw;
  draw.uniforms(scratch.u, firms.units, stream.posting, month);
  const { units, staff, wanted, used, vacancies, closed, cutMonth, unitFirm, unitFamily, open } = firms;
  const { u } = scratch;
  const posting = now[input.posting];
  const external = 1 - now[input.internal];
  const bias = now[input.juniorBias];
  const floor = now[input.juniorFloor];
  clear(open);
  for (let j = 0; j < units; j++) {
    const c = j * S;
    const need = unitSum(wanted, c) - unitSum(staff, c);
    const f = unitFirm[j];
    let juniors = 0;
    let mids = 0;
    let seniors = 0;
    if (need > 0 && closed[f] === 0 && cutMonth[f] <= month) {
      mids = external * positive(wanted[c + 1] - staff[c + 1]);
      seniors = external * positive(wanted[c + 2] - staff[c + 2]);
      const experienced = mids + seniors;
      if (experienced > need) {
        mids *= need / experienced;
        seniors *= need / experienced;
      }
      juniors = positive(need - experienced);
      const above = wanted[c + 1] + wanted[c + 2];
      if (above > 0) {
        const all = juniors;
        const least = floor * need < all ? floor * need : all;
        juniors = all * (1 - bias * used[j]);
        if (juniors < least) juniors = least;
        mids += ((all - juniors) * wanted[c + 1]) / above;
        seniors += ((all - juniors) * wanted[c + 2]) / above;
      }
    }
    const toJuniors = posted(vacancies[c], juniors, posting);
    const toMids = toJuniors + posted(vacancies[c + 1], mids, posting);
    const toSeniors = toMids + posted(vacancies[c + 2], seniors, posting);
    const whole = mode !== 'expected';
    const upToJuniors = whole ? Math.floor(toJuniors + u[j]) : toJuniors;
    const upToMids = whole ? Math.floor(toMids + u[j]) : toMids;
    const upToSeniors = whole ? Math.floor(toSeniors + u[j]) : toSeniors;
    const family = unitFamily[j] * S;
    vacancies[c] = upToJuniors;
    vacancies[c + 1] = upToMids - upToJuniors;
    vacancies[c + 2] = upToSeniors - upToMids;
    open[family] += vacancies[c];
    open[family + 1] += vacancies[c + 1];
    open[family + 2] += vacancies[c + 2];
  }
}

/** Posts open after a month: a share of what is still to be posted, none beyond the target. */
function posted(open: number, target: number, posting: number): number {
  return target > open ? open + posting * (target - open) : target;
}

function positive(x: number): number {
  return x > 0 ? x : 0;
}

/** (B7) Promotions: those who are ready, as far as openings above them are meant for insiders. */
export function promote(state: HubState, draw: Draw, month: number): void {
  const { firms, scratch } = state;
  const { now, mode } = draw;
  const { units, promoted, staff, wanted, unitFamily } = firms;
  const { u } = scratch;
  const internal = now[input.internal];
  const [junior, mid] = input.promotion;
  const whole = mode !== 'expected';
  clear(promoted);
  draw.uniforms(u, units * 2, stream.promotion, month);
  for (let j = 0; j < units; j++) {
    const c = j * S;
    const toSenior = rising(staff[c + 1], internal * (wanted[c + 2] - staff[c + 2]), now[mid], u[2 * j + 1], whole);
    const mids = staff[c + 1] - toSenior;
    const toMid = rising(staff[c], internal * (wanted[c + 1] - mids), now[junior], u[2 * j], whole);
    staff[c] -= toMid;
    staff[c + 1] = mids + toMid;
    staff[c + 2] += toSenior;
    const family = unitFamily[j] * S;
    promoted[family] += toMid;
    promoted[family + 1] += toSenior;
  }
}

/** How many of those below rise into an opening, at most the share of them that is ready in a month. */
function rising(below: number, opening: number, pace: number, u: number, whole: boolean): number {
  if (opening <= 0 || below <= 0) return 0;
  const most = below * pace;
  const ready = opening < most ? opening : most;
  const people = whole ? Math.floor(ready + u) : ready;
  return people < below ? people : below;
}
