import { mismatch } from '../../economy/matching.ts';
import { accountingGap, excessVacancies, notionalGap, unstaffedWork } from '../../economy/shortage.ts';
import { TRAINING_STAGES } from '../../economy/training.ts';
import { AGES } from './categories.ts';
import { at } from './indices.ts';
import { G, type Layout, O } from './layout.ts';
import { allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  elasticity: at('matching.elasticity'),
  normalFill: at('normalFillTime'),
  frictional: at('unemployment.frictional'),
  fullTime: at('hours.fullTime'),
  young: at('productivityOfAge.young'),
  older: at('productivityOfAge.older'),
  women: at('participation.women'),
  older2: at('participation.older'),
  boost: at('wageBoost.managers'),
  wageLevel: at('wage.level'),
  wageOf: at('wageOf.managers'),
};

/** Counts the month: everything that measures and bills read. */
export function observe(state: ShortageState, country: Country, now: Float64Array): void {
  const { report, market, work } = state;
  countWork(state, country, now);
  const fullTime = now[input.fullTime];
  report.vacancies = 0;
  report.hires = 0;
  report.wanted = 0;
  report.notional = 0;
  report.excessVacancies = 0;
  report.unstaffedFte = 0;
  for (let o = 0; o < O; o++) {
    const hires = market.hires[o] + market.direct[o];
    const labourForce = report.employed[o] + report.unemployed[o];
    report.vacancies += market.vacancies[o];
    report.hires += hires;
    report.wanted += work.wantedAtBase[o];
    report.notional += notionalGap(work.wantedAtBase[o], labourForce, market.frictional[o]);
    report.excess[o] = excessVacancies(market.vacancies[o], hires, now[input.normalFill]);
    report.excessVacancies += report.excess[o];
    report.unstaffed[o] = unstaffedWork(work.wanted[o], report.employed[o], work.hours[o], fullTime);
    report.unstaffedFte += report.unstaffed[o];
    report.tightness[o] = market.vacancies[o] / Math.max(1, report.unemployed[o]);
  }
  report.accounting = accountingGap(
    report.vacanciesAtStart,
    report.wanted - report.wantedAtStart,
    report.labourForce - report.labourForceAtStart,
  );
  report.mismatch = mismatch(report.unemployed, market.vacancies, now[input.elasticity]);
  countBills(state, now);
}

/** Openings and wage pressure over twelve months, reckoned at the end of each calendar year. */
export function observeYear(state: ShortageState): void {
  const { report } = state;
  report.replacementYear += report.replacement;
  if (state.monthOfYear !== 11) return;
  report.wagePressure = report.lnWage - report.lnWageYearAgo;
  report.lnWageYearAgo = report.lnWage;
  report.replacementLastYear = report.replacementYear;
  report.openingsYear = report.replacementYear + Math.max(0, report.wanted - report.wantedYearAgo);
  report.wantedYearAgo = report.wanted;
  report.replacementYear = 0;
}

/** By group: work done per head, and 1 for those from 55. */
const worth = new Float64Array(AGES * G);
const isOlder = new Float64Array(AGES * G);

function countWork(state: ShortageState, { layout }: Country, now: Float64Array): void {
  const { report, ledger, market, work } = state;
  const { stock } = ledger;
  const { groups, bands } = layout;
  for (let group = 0; group < groups; group++) {
    const band = group % bands;
    const older = bands > 4 && band >= layout.olderBand;
    isOlder[group] = older ? 1 : 0;
    worth[group] = band < layout.youngBands ? now[input.young] : older ? now[input.older] : 1;
  }
  let [labourForce, labourForceOlder, unemployedOlder, fte] = [0, 0, 0, 0];
  for (let o = 0; o < O; o++) {
    const [employed, unemployed] = [layout.employed + o * groups, layout.unemployed + o * groups];
    let [working, idle, done, workingOlder, idleOlder] = [0, 0, 0, 0, 0];
    for (let group = 0; group < groups; group++) {
      const [inWork, without] = [stock[employed + group], stock[unemployed + group]];
      working += inWork;
      idle += without;
      done += worth[group] * inWork;
      workingOlder += isOlder[group] * inWork;
      idleOlder += isOlder[group] * without;
    }
    report.employed[o] = working;
    report.unemployed[o] = idle;
    labourForce += working + idle;
    labourForceOlder += workingOlder + idleOlder;
    unemployedOlder += idleOlder;
    fte += (done * work.hours[o]) / now[input.fullTime];
  }
  report.heldBack = 0;
  report.trainees = 0;
  for (let group = 0; group < groups; group++) {
    const held = stock[layout.held + group];
    const outside = held + stock[layout.waiting + group] + traineesOf(stock, layout, group);
    report.heldBack += held;
    labourForce += outside;
    labourForceOlder += isOlder[group] * outside;
    unemployedOlder += isOlder[group] * held;
    report.trainees += traineesOf(stock, layout, group);
  }
  report.labourForce = labourForce;
  report.labourForceOlder = labourForceOlder;
  report.unemployedOlder = unemployedOlder;
  report.fte = fte;
  report.employment = 0;
  report.unemployment = report.heldBack;
  let long = 0;
  for (let o = 0; o < O; o++) {
    report.employment += report.employed[o];
    report.unemployment += report.unemployed[o];
    long += market.spells[(o + 1) * 4 - 1];
  }
  report.longTerm = report.unemployment > 0 ? long / report.unemployment : 0;
  report.outsideOccupations = report.labourForce - report.employment - (report.unemployment - report.heldBack);
}

function traineesOf(stock: Float64Array, { training, groups }: Layout, group: number): number {
  let persons = 0;
  for (let stage = 0; stage < TRAINING_STAGES; stage++) persons += stock[training + stage * groups + group];
  return persons;
}

function countBills(state: ShortageState, now: Float64Array): void {
  const { report, population, work } = state;
  report.womenDrawn = 0;
  report.olderDrawn = 0;
  if (now[input.women] !== 0) {
    for (let age = 20; age < 55; age++) report.womenDrawn += now[input.women] * allLevels(population.people, age * G);
  }
  if (now[input.older2] !== 0) {
    for (let cell = 55 * G; cell < 70 * G; cell++)
      report.olderDrawn += now[input.older2] * allLevels(population.people, cell);
  }
  report.raise = 0;
  report.fteGained = 0;
  for (let o = 0; o < O; o++) {
    const wage = (now[input.wageLevel] * now[input.wageOf + o]) / 12;
    report.raise += now[input.boost + o] * wage * report.employed[o];
    report.fteGained += (report.employed[o] * (work.hours[o] - work.hoursAtStart[o])) / now[input.fullTime];
  }
}

/** What later months are compared with. */
export function rememberStart({ report, market }: ShortageState, now: Float64Array): void {
  report.labourForceAtStart = report.labourForce;
  report.vacanciesAtStart = report.vacancies;
  report.unemployedAtStart = report.unemployment;
  report.wantedAtStart = report.wanted;
  report.wantedYearAgo = report.wanted;
  for (let o = 0; o < O; o++) {
    const rate = report.unemployed[o] / Math.max(1e-9, report.employed[o] + report.unemployed[o]);
    market.unemploymentAtStart[o] = Math.max(1e-6, rate);
    market.vacanciesAtStart[o] = Math.max(1e-6, market.vacancies[o]);
    market.frictional[o] = now[input.frictional] * rate;
  }
}

/** People of an age and sex at the end of the last month: in December everybody is about to be a year older. */
export function personsOfAge(
  { population, monthOfYear, ageing }: ShortageState,
  g: number,
  from: number,
  to: number,
): number {
  const shift = ageing !== 0 && monthOfYear === 11 ? 1 : 0;
  let persons = 0;
  if (from === 0 && shift === 1) persons += population.newborn[g * 4];
  for (let age = Math.max(0, from - shift); age < (to >= AGES ? AGES : to - shift); age++) {
    persons += allLevels(population.people, age * G + g);
  }
  return persons + (from > 0 || shift === 1 ? 0 : population.newborn[g * 4]);
}
