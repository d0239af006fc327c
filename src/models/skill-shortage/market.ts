import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { wageStep } from '../../economy/wages.ts';
import type { Draw } from '../model.ts';
import { durationMonths, durations } from './categories.ts';
import { at } from './indices.ts';
import { G, O, reason, stream } from './layout.ts';
import { trainedWeight } from './retraining.ts';
import { meanLnWage } from './search.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
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
  const { stock } = ledger;
  const { groups } = layout;
  const whole = mode !== 'expected';
  draw.uniforms(scratch.u, whole ? 2 * O : 0, stream.posting, month);
  market.laidOff = 0;
  for (let o = 0; o < O; o++) {
    const first = layout.employed + o * groups;
    let employed = 0;
    for (let account = first; account < first + groups; account++) employed += stock[account];
    const gap = work.wanted[o] - employed - market.vacancies[o];
    if (gap >= 0) {
      const replaced = Math.min(gap, Math.max(0, now[input.replacement] * market.exits[o]));
      const posted = replaced + now[input.speed] * (gap - replaced);
      market.vacancies[o] += whole ? Math.floor(posted + scratch.u[o]) : posted;
      continue;
    }
    const wanted = now[input.cancel] * -gap;
    const cancelled = Math.min(market.vacancies[o], whole ? Math.floor(wanted + scratch.u[o]) : wanted);
    market.vacancies[o] -= cancelled;
    const surplus = -gap - market.vacancies[o] - cancelled;
    if (surplus > 0 && employed > 0)
      layOff(state, first, layout.separated + o * groups, groups, now[input.layoffs] * surplus, draw, scratch.u[O + o]);
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

/** Who lost a job this month searches from the next. Spells of unemployment by occupation, who are counted, grow longer; who is new begins one. */
export function ageSpells(state: ShortageState, { layout }: Country, now: Float64Array): void {
  const { ledger, market, report } = state;
  const { stock, flow } = ledger;
  const { spells, trained } = market;
  const { separated, unemployed, groups, bands } = layout;
  const weightOfTrained = trainedWeight(state, now);
  let trainedBefore = 0;
  let trainedAfter = 0;
  for (let o = 0; o < O; o++) {
    let total = 0;
    let chance = 0;
    let starting = 0;
    for (let g = 0; g < G; g++) {
      const found = market.finding[g * O + o];
      const from = o * groups + g * bands;
      for (let cell = from; cell < from + bands; cell++) {
        const joining = stock[separated + cell];
        const persons = stock[unemployed + cell] + joining;
        stock[unemployed + cell] = persons;
        stock[separated + cell] = 0;
        starting += joining;
        total += persons;
        chance += persons * found;
      }
    }
    flow[reason.search] += starting;
    report.unemployed[o] = total;
    chance = total > 0 ? chance / total : 0;
    const first = o * D;
    const lucky = chance * weightOfTrained;
    trainedBefore += trained[o];
    trained[o] *= lucky < 1 ? 1 - lucky : 0;
    let staying = trained[o];
    for (let d = D - 1; d >= 0; d--) {
      const unlucky = 1 - chance * now[input.searchWeight + d];
      const left = spells[first + d] * (unlucky > 0 ? unlucky : 0);
      staying += left;
      if (d === D - 1) {
        spells[first + d] = left;
        continue;
      }
      const older = left / durationMonths[d];
      spells[first + d] = left - older;
      spells[first + d + 1] += older;
    }
    if (total >= staying) spells[first] += total - staying;
    else {
      for (let d = 0; d < D; d++) spells[first + d] *= staying > 0 ? total / staying : 0;
      trained[o] *= staying > 0 ? total / staying : 0;
    }
    trainedAfter += trained[o];
    let weight = trained[o] * weightOfTrained;
    for (let d = 0; d < D; d++) weight += spells[first + d] * now[input.searchWeight + d];
    market.searchWeight[o] = total > 0 ? weight / total : now[input.searchWeight];
  }
  market.trainedMonths = monthsAfter(market.trainedMonths, trainedBefore, trainedAfter);
}

/** Months since completion of those who still search, a month later; who left had waited as long as those who stay. */
function monthsAfter(months: number, before: number, after: number): number {
  return before > 0 ? (months * after) / before + after : 0;
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
