import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { matches } from '../../economy/matching.ts';
import { wageStep } from '../../economy/wages.ts';
import { exp } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { durationMonths, durations } from './categories.ts';
import { at } from './indices.ts';
import { CELLS, G, O, reason, stream } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  onTheJob: at('matching.employed'),
  elasticity: at('matching.elasticity'),
  efficiency: at('matching.efficiency'),
  attraction: at('mobility.wageAttraction'),
  searchWeight: at('searchWeight.0-2'),
  replacement: at('posting.replacement'),
  speed: at('posting.speed'),
  cancel: at('posting.cancel'),
  layoffs: at('layoffs.speed'),
  curve: at('wage.curve'),
  vacancyEffect: at('wage.vacancyEffect'),
  adjustment: at('wage.adjustment'),
  feedback: at('wage.feedback'),
  boost: at('wageBoost.managers'),
};

export const D = durations.length;
const ratio = new Float64Array(O);

/** Jobs end for reasons of their own; who loses one searches from the next month. */
export function separate(state: ShortageState, { layout }: Country, draw: Draw, month: number): void {
  const { ledger, market, scratch } = state;
  const cells = O * layout.groups;
  if (draw.mode === 'expected') {
    separateExpected(state, layout.groups, layout.employed, layout.separated);
    return;
  }
  draw.uniforms(scratch.u, cells, stream.separations, month);
  for (let cell = 0; cell < cells; cell++) {
    const persons = drawFlow(ledger.stock[layout.employed + cell], market.separation[cell], scratch.u[cell], draw.mode);
    if (persons <= 0) continue;
    move(ledger, layout.employed + cell, layout.separated + cell, persons, reason.separate);
    market.exits[Math.floor(cell / layout.groups)] += persons;
  }
}

/** The same in expected values, moves written out. */
function separateExpected(
  { ledger, market }: ShortageState,
  groups: number,
  employed: number,
  separated: number,
): void {
  const { stock, flow } = ledger;
  const { separation, exits } = market;
  let all = 0;
  for (let o = 0; o < O; o++) {
    let leaving = 0;
    for (let cell = o * groups; cell < (o + 1) * groups; cell++) {
      const persons = stock[employed + cell] * separation[cell];
      stock[employed + cell] -= persons;
      stock[separated + cell] += persons;
      leaving += persons;
    }
    exits[o] += leaving;
    all += leaving;
  }
  flow[reason.separate] += all;
}

/** (A7) Vacated jobs and missing positions are posted; surplus ones are cancelled first, then people are laid off. */
export function adjustPositions(state: ShortageState, { layout }: Country, draw: Draw, month: number): void {
  const { ledger, market, work, scratch } = state;
  const { now, mode } = draw;
  const whole = mode !== 'expected';
  draw.uniforms(scratch.u, whole ? 2 * O : 0, stream.posting, month);
  market.laidOff = 0;
  for (let o = 0; o < O; o++) {
    const first = layout.employed + o * layout.groups;
    let employed = 0;
    for (let group = 0; group < layout.groups; group++) employed += ledger.stock[first + group];
    const gap = work.wanted[o] - employed - market.vacancies[o];
    const exits = market.exits[o] - market.direct[o];
    if (gap >= 0) {
      const replaced = Math.min(gap, Math.max(0, now[input.replacement] * exits));
      const posted = replaced + now[input.speed] * (gap - replaced);
      market.vacancies[o] += whole ? Math.floor(posted + scratch.u[o]) : posted;
      continue;
    }
    const wanted = now[input.cancel] * -gap;
    const cancelled = Math.min(market.vacancies[o], whole ? Math.floor(wanted + scratch.u[o]) : wanted);
    market.vacancies[o] -= cancelled;
    const surplus = -gap - market.vacancies[o] - cancelled;
    if (surplus > 0 && employed > 0)
      layOff(
        state,
        first,
        layout.separated + o * layout.groups,
        layout.groups,
        now[input.layoffs] * surplus,
        draw,
        scratch.u[O + o],
      );
  }
}

function layOff(
  { ledger, market, scratch }: ShortageState,
  from: number,
  to: number,
  groups: number,
  wanted: number,
  { mode }: Draw,
  u: number,
): void {
  let total = 0;
  for (let group = 0; group < groups; group++) total += ledger.stock[from + group];
  const persons = Math.min(total, mode === 'expected' ? wanted : Math.floor(wanted + u));
  if (persons <= 0) return;
  for (let group = 0; group < groups; group++) scratch.byGroup[group] = ledger.stock[from + group];
  splitFlow(scratch.laidOff, scratch.byGroup, groups, persons, u, mode);
  for (let group = 0; group < groups; group++)
    move(ledger, from + group, to + group, scratch.laidOff[group], reason.layOff);
  market.laidOff += persons;
}

/** (K15), (K16) Where whom searches: effort by sex and occupation, spread over the vacancies they see. */
export function search(state: ShortageState, { layout }: Country, now: Float64Array): void {
  const { ledger, market, scratch } = state;
  const { stock } = ledger;
  const { network, effort, norm, attraction, searchers, searchWeight } = market;
  const { bands, groups, employed, unemployed } = layout;
  const onTheJob = now[input.onTheJob];
  const meanWage = meanLnWage(state);
  searchers.fill(0);
  for (let g = 0; g < G; g++) {
    for (let o = 0; o < O; o++) {
      const pay = market.lnWage[o] - meanWage;
      const worth = pay === 0 ? 1 : exp(now[input.attraction] * pay);
      attraction[g * O + o] = market.vacancies[o] * market.pull[g * O + o] * worth;
      const cell = o * groups + g * bands;
      let sum = 0;
      for (let b = 0; b < bands; b++) {
        const persons = searchWeight[o] * stock[unemployed + cell + b] + onTheJob * stock[employed + cell + b];
        scratch.effort[cell + b] = persons;
        sum += persons;
      }
      effort[g * O + o] = sum;
    }
    for (let i = 0; i < O; i++) {
      let seen = 0;
      for (let j = 0; j < O; j++) seen += network[i * O + j] * attraction[g * O + j];
      norm[g * O + i] = seen > 0 ? 1 / seen : 0;
    }
    for (let j = 0; j < O; j++) {
      let arriving = 0;
      for (let i = 0; i < O; i++) arriving += effort[g * O + i] * norm[g * O + i] * network[i * O + j];
      searchers[j] += arriving * attraction[g * O + j];
    }
  }
}

/** (K17), (K18) Hires by occupation, and who is hired: people of each group in proportion to their effort. */
export function hire(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { market, scratch } = state;
  const { now, mode } = draw;
  search(state, country, now);
  draw.uniforms(scratch.u, mode === 'expected' ? 0 : O, stream.hires, month);
  for (let j = 0; j < O; j++) {
    const efficiency = market.efficiency[j] * now[input.efficiency];
    const expected = matches(market.searchers[j], market.vacancies[j], efficiency, now[input.elasticity]);
    const most = Math.floor(Math.min(market.searchers[j], market.vacancies[j]));
    market.hires[j] =
      mode === 'expected' ? expected : drawFlow(most, most > 0 ? Math.min(1, expected / most) : 0, scratch.u[j], mode);
    ratio[j] = market.searchers[j] > 0 ? market.hires[j] / market.searchers[j] : 0;
    market.vacancies[j] -= market.hires[j];
    market.changes[j] = 0;
  }
  chances(state);
  if (mode === 'expected') placeExpected(state, country, now);
  else placeWhole(state, country, draw, month);
  for (let j = 0; j < O; j++)
    market.vacancies[j] += Math.max(
      0,
      Math.min(market.changes[j], state.work.wanted[j] - employedIn(state, country, j) - market.vacancies[j]),
    );
}

/** The chance of a job per unit of effort, by sex and occupation. */
function chances({ market }: ShortageState): void {
  const { network, attraction, norm, finding } = market;
  for (let g = 0; g < G; g++) {
    for (let i = 0; i < O; i++) {
      let chance = 0;
      for (let j = 0; j < O; j++) chance += network[i * O + j] * attraction[g * O + j] * ratio[j];
      finding[g * O + i] = chance * norm[g * O + i];
    }
  }
}

/** People of each group who are hired into each occupation, into scratch.into. */
function hiresByGroup({ market, scratch }: ShortageState, { layout }: Country): void {
  const { network, attraction, norm } = market;
  const { groups, bands } = layout;
  const { effort, into } = scratch;
  into.fill(0);
  for (let i = 0; i < O; i++) {
    for (let j = 0; j < O; j++) {
      const moving = network[i * O + j] * ratio[j];
      if (moving <= 0) continue;
      for (let g = 0; g < G; g++) {
        const share = moving * attraction[g * O + j] * norm[g * O + i];
        const from = i * groups + g * bands;
        const to = j * groups + g * bands;
        for (let b = 0; b < bands; b++) into[to + b] += effort[from + b] * share;
      }
    }
  }
}

function placeExpected(state: ShortageState, country: Country, now: Float64Array): void {
  const { ledger, market, scratch } = state;
  const { layout } = country;
  const { groups, bands } = layout;
  hiresByGroup(state, country);
  const { stock, flow } = ledger;
  const { finding, searchWeight, changes } = market;
  const { into } = scratch;
  const onTheJob = now[input.onTheJob];
  let hired = 0;
  let changed = 0;
  // Moves written out, as they are most of a month's work: what leaves a group's accounts is what enters its occupations.
  for (let o = 0; o < O; o++) {
    let leaving = 0;
    for (let g = 0; g < G; g++) {
      const chance = finding[g * O + o];
      const idle = searchWeight[o] * chance;
      const onJob = onTheJob * chance;
      const from = o * groups + g * bands;
      for (let cell = from; cell < from + bands; cell++) {
        const found = stock[layout.unemployed + cell] * idle;
        const changing = stock[layout.employed + cell] * onJob;
        stock[layout.unemployed + cell] -= found;
        stock[layout.employed + cell] += into[cell] - changing;
        leaving += changing;
        hired += found;
      }
    }
    changes[o] += leaving;
    changed += leaving;
  }
  flow[reason.hire] += hired;
  flow[reason.changeJob] += changed;
}

/** The same in whole people: hires are split over groups, each group's over where they come from. */
function placeWhole(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, market, scratch } = state;
  const { layout } = country;
  const { groups, bands } = layout;
  hiresByGroup(state, country);
  draw.uniforms(scratch.u, O, stream.hiresByGroup, month);
  draw.uniforms(scratch.v, groups, stream.hiresByOrigin, month);
  scratch.joining.fill(0);
  for (let j = 0; j < O; j++) {
    for (let group = 0; group < groups; group++) scratch.byGroup[group] = scratch.into[j * groups + group];
    splitFlow(scratch.laidOff, scratch.byGroup, groups, market.hires[j], scratch.u[j], draw.mode);
    for (let group = 0; group < groups; group++) {
      move(ledger, layout.between + group, layout.employed + j * groups + group, scratch.laidOff[group], reason.hire);
      scratch.joining[group] += scratch.laidOff[group];
    }
  }
  for (let group = 0; group < groups; group++) {
    const g = Math.floor(group / bands);
    for (let o = 0; o < O; o++) {
      const chance = market.finding[g * O + o];
      const cell = o * groups + group;
      scratch.weights[o] = Math.max(0, ledger.stock[layout.employed + cell] * draw.now[input.onTheJob] * chance);
      scratch.weights[O + o] = Math.max(0, ledger.stock[layout.unemployed + cell] * market.searchWeight[o] * chance);
    }
    splitFlow(scratch.taken, scratch.weights, 2 * O, scratch.joining[group], scratch.v[group], draw.mode);
    takeHired(state, country, group);
  }
}

/** Takes the hired from where they were; where rounding asks for more than there are, from the group's largest account. */
function takeHired(state: ShortageState, { layout }: Country, group: number): void {
  const { ledger, scratch } = state;
  let missing = 0;
  for (let n = 0; n < 2 * O; n++) {
    const from = layout.cells[group * CELLS + n];
    const taken = Math.min(scratch.taken[n], ledger.stock[from]);
    missing += scratch.taken[n] - taken;
    takeOne(state, from, layout.between + group, taken, n);
  }
  for (let n = 0; n < O && missing > 0; n++) {
    const from = layout.cells[group * CELLS + n];
    const taken = Math.min(missing, ledger.stock[from]);
    missing -= taken;
    takeOne(state, from, layout.between + group, taken, n);
  }
}

function takeOne({ ledger, market }: ShortageState, from: number, to: number, taken: number, n: number): void {
  if (taken <= 0) return;
  move(ledger, from, to, taken, n < O ? reason.changeJob : reason.hire);
  if (n < O) market.changes[n] += taken;
}

/** Who lost a job this month searches from the next. */
export function beginSearch({ ledger }: ShortageState, { layout }: Country): void {
  const { stock, flow } = ledger;
  const { separated, unemployed } = layout;
  let all = 0;
  for (let cell = 0; cell < O * layout.groups; cell++) {
    const persons = stock[separated + cell];
    stock[unemployed + cell] += persons;
    stock[separated + cell] = 0;
    all += persons;
  }
  flow[reason.search] += all;
}

/** Spells of unemployment by occupation grow longer; who is new begins one. */
export function ageSpells(state: ShortageState, { layout }: Country, now: Float64Array): void {
  const { ledger, market } = state;
  for (let o = 0; o < O; o++) {
    let total = 0;
    let chance = 0;
    for (let group = 0; group < layout.groups; group++) {
      const persons = ledger.stock[layout.unemployed + o * layout.groups + group];
      total += persons;
      chance += persons * market.finding[Math.floor(group / layout.bands) * O + o];
    }
    chance = total > 0 ? chance / total : 0;
    const first = o * D;
    let staying = 0;
    for (let d = D - 1; d >= 0; d--) {
      const left = market.spells[first + d] * Math.max(0, 1 - chance * now[input.searchWeight + d]);
      const older = d < D - 1 ? left / durationMonths[d] : 0;
      market.spells[first + d] = left - older;
      if (d < D - 1) market.spells[first + d + 1] += older;
      staying += left;
    }
    if (total >= staying) market.spells[first] += total - staying;
    else for (let d = 0; d < D; d++) market.spells[first + d] *= staying > 0 ? total / staying : 0;
    let weight = 0;
    for (let d = 0; d < D; d++) weight += market.spells[first + d] * now[input.searchWeight + d];
    market.searchWeight[o] = total > 0 ? weight / total : now[input.searchWeight];
  }
}

/** (A9) Wages relative to trend follow unemployment and vacancies relative to the start, and what policy pays on top. */
export function setWages(state: ShortageState, now: Float64Array): void {
  const { market, report } = state;
  for (let o = 0; o < O; o++) {
    const labourForce = report.employed[o] + report.unemployed[o];
    const unemployment = labourForce > 0 ? report.unemployed[o] / labourForce : 0;
    const u = Math.max(0.02, unemployment / market.unemploymentAtStart[o]);
    const v = Math.max(0.02, market.vacancies[o] / market.vacanciesAtStart[o]);
    const step = wageStep(
      market.marketWage[o],
      u,
      v,
      now[input.curve],
      now[input.vacancyEffect],
      now[input.adjustment],
    );
    market.marketWage[o] += now[input.feedback] * step;
    market.lnWage[o] = market.marketWage[o] + now[input.boost + o];
  }
  report.lnWage = meanLnWage(state);
}

export function meanLnWage({ market, report }: ShortageState): number {
  let sum = 0;
  let jobs = 0;
  for (let o = 0; o < O; o++) {
    sum += report.employed[o] * market.lnWage[o];
    jobs += report.employed[o];
  }
  return jobs > 0 ? sum / jobs : 0;
}

export function employedIn({ ledger }: ShortageState, { layout }: Country, o: number): number {
  let employed = 0;
  const first = layout.employed + o * layout.groups;
  for (let group = 0; group < layout.groups; group++) employed += ledger.stock[first + group];
  return employed;
}
