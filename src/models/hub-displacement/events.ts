import { monthly } from '../../economy/calendar.ts';
import { exp, log } from '../../numeric/arithmetic.ts';
import { inverse } from '../../numeric/distribution.ts';
import type { Draw } from '../model.ts';
import type { Firms } from './firms.ts';
import { at } from './indices.ts';
import { S, stream } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  hazard: at('events.hazard'),
  costGap: at('events.costGap'),
  captive: at('events.captive'),
  automation: at('events.automation'),
  closureShare: at('events.closureShare'),
  cut: at('events.cut'),
  realised: at('events.realised'),
  notice: at('events.notice'),
  rival: at('rival.cost'),
  rivalTrend: at('rival.costTrend'),
  linked: at('rival.linked'),
  labourShare: at('volume.labourShare'),
};

/** Concentration α + β of the share cut, as in Beta(2, 5), and of the share of it that is carried out. */
const CUT_CONCENTRATION = 7;
const REALISED_CONCENTRATION = 10;

/** Every closure or large cut is announced; months pass; then it is carried out, less what was withdrawn meanwhile (B4). */
export function advanceEvents(state: HubState, draw: Draw, month: number): void {
  const { firms, monthly: figures } = state;
  for (let f = 0; f < firms.firms; f++) {
    if (firms.cutMonth[f] !== month) continue;
    if (firms.cutShare[f] >= 1) {
      firms.closed[f] = 1;
      firms.intensity[f] = 0;
      figures.closures++;
    }
    figures.relocated += staffOf(state, f) * firms.cutShare[f];
    const left = firms.cutShare[f] >= 1 ? -Infinity : log(1 - firms.cutShare[f]);
    for (let j = firms.firstUnit[f]; j < firms.firstUnit[f + 1]; j++) {
      firms.lnVolume[j] = firms.cutShare[f] >= 1 ? firms.lnVolume[j] : firms.lnVolume[j] + left;
    }
  }
  announceEvents(state, draw, month);
}

/**
 * Announces what would have been announced in the months before the start at the rates of the start, so that cuts fall due from the first
 * month on as they do later.
 */
export function openEvents(state: HubState, draw: Draw): void {
  const longest = Math.max(1, Math.round(draw.now[input.notice]));
  for (let month = -longest; month < 0; month++) announceEvents(state, draw, month);
  state.monthly.announced = 0;
}

function announceEvents(state: HubState, draw: Draw, month: number): void {
  const { firms, scratch } = state;
  draw.uniforms(scratch.u, firms.firms, stream.event, month);
  const rival = rivalCost(draw.now, Math.max(0, month));
  const hazard = draw.now[input.hazard];
  const most = hazard * exp(largestEffect(firms, draw.now, rival));
  for (let f = 0; f < firms.firms; f++) {
    // A month's chance is below a twelfth of the hazard: nearly every firm is told safe without working out its own.
    if (12 * scratch.u[f] >= most || firms.closed[f] === 1 || firms.cutMonth[f] >= month) continue;
    const chance = monthly(hazard * exp(eventEffect(firms, draw.now, f, rival)));
    if (scratch.u[f] < chance) announce(state, draw, f, month);
  }
}

/** What labour costs at the rival place, relative to here as the run began. */
function rivalCost(now: Float64Array, month: number): number {
  return now[input.rival] * (1 + (now[input.rivalTrend] * month) / 12);
}

/**
 * On the logarithm of the hazard: higher for captives, with AI, and as the rival's advantage in cost, quality and speed grows beyond that
 * of the start. The rival's price moves as prices here do, apart from its trend, and from what becomes of linked rivals.
 */
function eventEffect(firms: Firms, now: Float64Array, f: number, rival: number): number {
  const labour = now[input.labourShare];
  let cost = 0;
  let borne = 0;
  let units = 0;
  for (let j = firms.firstUnit[f]; j < firms.firstUnit[f + 1]; j++) {
    cost += firms.cost[j];
    borne += firms.burden[j];
    units++;
  }
  const labourCost = units > 0 ? cost / units - (1 - labour) : 0;
  const cheaper = (1 - now[input.linked]) * (labourCost * rival + 1 - labour);
  return (
    now[input.costGap] * (labourCost * (1 - rival) + (units > 0 ? borne / units : 0) - gapAtStart(now) + cheaper) +
    (firms.type[f] === 0 ? now[input.captive] : 0) +
    now[input.automation] * firms.intensity[f]
  );
}

function gapAtStart(now: Float64Array): number {
  return now[input.labourShare] * (1 - now[input.rival]);
}

/** No firm's effect is larger, whatever the signs of the inputs. */
function largestEffect(firms: Firms, now: Float64Array, rival: number): number {
  let dearest = 1;
  for (let j = 0; j < firms.units; j++) if (firms.cost[j] > dearest) dearest = firms.cost[j];
  const linked = Math.abs(1 - now[input.linked]) * (dearest * rival + 1);
  const gap = dearest * Math.abs(1 - rival) + firms.worstBurden + Math.abs(gapAtStart(now)) + linked;
  return Math.abs(now[input.costGap]) * gap + Math.max(0, now[input.captive]) + Math.max(0, now[input.automation]);
}

function announce(state: HubState, draw: Draw, f: number, month: number): void {
  const { firms, monthly: figures, scratch } = state;
  const { now } = draw;
  const chance = (which: number) => {
    draw.uniforms(scratch.v, f + 1, which, month, f);
    return scratch.v[f];
  };
  const closes = chance(stream.eventKind) < now[input.closureShare];
  const announced = closes ? 1 : betaWithMean(now[input.cut], CUT_CONCENTRATION, chance(stream.eventSize));
  const kept = closes ? 1 : betaWithMean(now[input.realised], REALISED_CONCENTRATION, chance(stream.eventRealised));
  const notice = now[input.notice] * (1 / 3 + (2 / 3) * chance(stream.eventNotice));
  firms.cutMonth[f] = month + Math.max(1, Math.round(notice));
  firms.cutShare[f] = announced * kept;
  figures.announced += announced * staffOf(state, f);
}

/** Beta quantiles at u = 0, 1/128, … 1, kept for the means seen last: a run asks for the same two a hundred times. */
const STEPS = 128;
const tables = new Map<number, Float64Array>();
const MOST_TABLES = 16;

function betaWithMean(mean: number, concentration: number, u: number): number {
  const id = mean * 1000 + concentration;
  let table = tables.get(id);
  if (table === undefined) {
    const quantileAt = inverse({ beta: { alpha: mean * concentration, beta: (1 - mean) * concentration } });
    table = Float64Array.from({ length: STEPS + 1 }, (_, i) => (i === 0 ? 0 : i === STEPS ? 1 : quantileAt(i / STEPS)));
    if (tables.size >= MOST_TABLES) tables.clear();
    tables.set(id, table);
  }
  const place = u * STEPS;
  const below = Math.floor(place);
  return table[below] + (place - below) * (table[Math.min(STEPS, below + 1)] - table[below]);
}

function staffOf(state: HubState, f: number): number {
  const { firms } = state;
  let staff = 0;
  for (let c = firms.firstUnit[f] * S; c < firms.firstUnit[f + 1] * S; c++) staff += firms.staff[c];
  return staff;
}
