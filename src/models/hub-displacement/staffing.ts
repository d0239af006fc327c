import { monthly } from '../../economy/calendar.ts';
import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import { fillBinomialsByKind } from '../../numeric/binomial.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
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
  const { firms, monthly: figures, scratch } = state;
  const { now, mode } = draw;
  const { excessMonths } = firms;
  const tolerance = now[input.tolerance];
  const { unitFamily, laidOff } = firms;
  let ready = false;
  clear(laidOff);
  for (let j = 0; j < firms.units; j++) {
    const first = j * S;
    let staff = 0;
    let wanted = 0;
    for (let c = first; c < first + S; c++) {
      staff += firms.staff[c];
      wanted += firms.wanted[c];
    }
    const excess = staff - wanted;
    const tolerated = tolerance * staff;
    excessMonths[j] = excess > tolerated ? excessMonths[j] + 1 : 0;
    if (excess <= 0) continue;

    const atOnce = firms.cutMonth[firms.unitFirm[j]] === month;
    if (!atOnce && excessMonths[j] <= now[input.notice]) continue;
    if (!ready) {
      draw.uniforms(scratch.u, firms.units, stream.layoffs, month);
      draw.uniforms(scratch.v, firms.units, stream.layoffSplit, month);
      ready = true;
    }
    let people = 0;
    if (atOnce) people = mode === 'expected' ? excess : Math.floor(excess);
    else {
      const beyond = mode === 'expected' ? excess - tolerated : Math.floor(excess - tolerated);
      people = drawFlow(beyond, now[input.rate], scratch.u[j], mode);
    }
    if (people <= 0) continue;
    let over = 0;
    for (let s = 0; s < S; s++) {
      surplus[s] = Math.max(0, firms.staff[first + s] - firms.wanted[first + s]);
      over += surplus[s];
    }
    if (over <= 0) continue;
    splitFlow(cut, surplus, S, people, scratch.v[j], mode);
    for (let s = 0; s < S; s++) {
      const gone = Math.min(cut[s], firms.staff[first + s]);
      laidOff[unitFamily[j] * S + s] += gone;
      firms.staff[first + s] -= gone;
      if (atOnce) figures.layoffsGroup += gone;
    }
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
  const { staff, wanted, vacancies, closed, cutMonth, unitFirm, unitFamily, open: openByKind } = firms;
  const posting = now[input.posting];
  const target = cut;
  clear(openByKind);
  for (let j = 0; j < firms.units; j++) {
    const first = j * S;
    const f = unitFirm[j];
    let need = 0;
    for (let c = first; c < first + S; c++) need += wanted[c] - staff[c];
    if (need <= 0 || closed[f] === 1 || cutMonth[f] > month) clear(target);
    else setTargets(target, state, now, j, need);
    const family = unitFamily[j] * S;
    let expected = 0;
    let whole = 0;
    for (let s = 0; s < S; s++) {
      const open = vacancies[first + s];
      const posted = target[s] > open ? open + posting * (target[s] - open) : target[s];
      expected += posted;
      const upTo = mode === 'expected' ? expected : Math.floor(expected + scratch.u[j]);
      vacancies[first + s] = upTo - whole;
      openByKind[family + s] += upTo - whole;
      whole = upTo;
    }
  }
}

/** Posts a unit would like to have open by seniority, of the `need` that it has in all. */
function setTargets(target: Float64Array, state: HubState, now: Float64Array, j: number, need: number): void {
  const { firms } = state;
  const first = j * S;
  const external = 1 - now[input.internal];
  target[1] = external * Math.max(0, firms.wanted[first + 1] - firms.staff[first + 1]);
  target[2] = external * Math.max(0, firms.wanted[first + 2] - firms.staff[first + 2]);
  const experienced = target[1] + target[2];
  if (experienced > need) {
    target[1] *= need / experienced;
    target[2] *= need / experienced;
  }
  const junior = Math.max(0, need - experienced);
  const biased = junior * (1 - now[input.juniorBias] * firms.used[j]);
  target[0] = Math.max(biased, Math.min(junior, now[input.juniorFloor] * need));
  const shifted = junior - target[0];
  const mid = firms.wanted[first + 1];
  const senior = firms.wanted[first + 2];
  if (mid + senior > 0) {
    target[1] += (shifted * mid) / (mid + senior);
    target[2] += (shifted * senior) / (mid + senior);
  } else target[0] = junior;
}

/** (B7) Promotions: those who are ready, as far as openings above them are meant for insiders. */
export function promote(state: HubState, draw: Draw, month: number): void {
  const { firms, scratch } = state;
  const { now, mode } = draw;
  const { promoted: out, staff, wanted, unitFamily } = firms;
  const { u } = scratch;
  const internal = now[input.internal];
  clear(out);
  draw.uniforms(scratch.u, firms.units * 2, stream.promotion, month);
  for (let j = 0; j < firms.units; j++) {
    const first = j * S;
    const family = unitFamily[j] * S;
    for (let s = S - 2; s >= 0; s--) {
      const c = first + s;
      const below = staff[c];
      const opening = internal * (wanted[c + 1] - staff[c + 1]);
      if (opening <= 0 || below <= 0) continue;
      const most = below * now[input.promotion[s]];
      const ready = opening < most ? opening : most;
      const rising = mode === 'expected' ? ready : Math.floor(ready + u[j * 2 + s]);
      const promoted = rising < below ? rising : below;
      staff[c] = below - promoted;
      staff[c + 1] += promoted;
      out[family + s] += promoted;
    }
  }
}
