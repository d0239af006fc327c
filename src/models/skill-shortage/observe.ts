import { mismatch } from '../../economy/matching.ts';
import { accountingGap, excessVacancies, notionalGap, unstaffedWork } from '../../economy/shortage.ts';
import { TRAINING_STAGES } from '../../economy/training.ts';
import { AGES } from './categories.ts';
import { at } from './indices.ts';
import { G, type Layout, O } from './layout.ts';
import { D } from './market.ts';
import { hiresLostToMobility } from './immobility.ts';
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

/** Counts the month: what bills, measures by month and the next month read. */
export function observe(state: ShortageState, country: Country, now: Float64Array): void {
  const { report, market, work } = state;
  countLabourForce(state, country);
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
  countBills(state, now);
}

/** What measures read only as a year or the run ends, and what would take a tenth of every month. */
export function observePeriod(state: ShortageState, country: Country, now: Float64Array): void {
  const { report, market } = state;
  countEffectiveLabour(state, country, now);
  countOlder(state, country);
  let long = 0;
  for (let o = 0; o < O; o++) long += market.spells[o * D + D - 1];
  report.longTerm = report.unemployment > 0 ? long / report.unemployment : 0;
  report.mismatch = mismatch(report.unemployed, market.vacancies, now[input.elasticity]);
  report.immobility = hiresLostToMobility(state, now);
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

/** Who works and who searches, by occupation: as the run begins; then the month's hires and spells count them. */
export function countOccupations({ report, ledger }: ShortageState, { layout }: Country): void {
  const { groups } = layout;
  for (let o = 0; o < O; o++) {
    let working = 0;
    let idle = 0;
    for (let cell = o * groups; cell < (o + 1) * groups; cell++) {
      working += ledger.stock[layout.employed + cell];
      idle += ledger.stock[layout.unemployed + cell];
    }
    report.employed[o] = working;
    report.unemployed[o] = idle;
  }
}

function countLabourForce({ report, ledger }: ShortageState, { layout }: Country): void {
  const { stock } = ledger;
  const { groups } = layout;
  let labourForce = 0;
  for (let o = 0; o < O; o++) labourForce += report.employed[o] + report.unemployed[o];
  let heldBack = 0;
  let trainees = 0;
  for (let group = 0; group < groups; group++) {
    const held = stock[layout.held + group];
    const training = traineesOf(stock, layout, group);
    heldBack += held;
    labourForce += held + stock[layout.waiting + group] + training;
    trainees += training;
  }
  let employment = 0;
  let unemployment = heldBack;
  for (let o = 0; o < O; o++) {
    employment += report.employed[o];
    unemployment += report.unemployed[o];
  }
  report.heldBack = heldBack;
  report.trainees = trainees;
  report.labourForce = labourForce;
  report.employment = employment;
  report.unemployment = unemployment;
  report.outsideOccupations = labourForce - employment - (unemployment - heldBack);
}

/** Work done in full-time equivalents: the young and the old may do less of it per head. */
function countEffectiveLabour({ report, ledger, work }: ShortageState, { layout }: Country, now: Float64Array): void {
  const { groups, bands } = layout;
  report.fte = 0;
  for (let o = 0; o < O; o++) {
    let done = 0;
    for (let group = 0; group < groups; group++) {
      const band = group % bands;
      const worth = band < layout.youngBands ? now[input.young] : isOlder(layout, band) ? now[input.older] : 1;
      done += worth * ledger.stock[layout.employed + o * groups + group];
    }
    report.fte += (done * work.hours[o]) / now[input.fullTime];
  }
}

/** Labour force and unemployed from 55. */
function countOlder({ report, ledger }: ShortageState, { layout }: Country): void {
  const { stock } = ledger;
  const { groups, bands } = layout;
  let labourForce = 0;
  let unemployed = 0;
  for (let o = 0; o < O; o++) {
    let working = 0;
    let idle = 0;
    for (let group = 0; group < groups; group++) {
      if (!isOlder(layout, group % bands)) continue;
      working += stock[layout.employed + o * groups + group];
      idle += stock[layout.unemployed + o * groups + group];
    }
    labourForce += working + idle;
    unemployed += idle;
  }
  for (let group = 0; group < groups; group++) {
    if (!isOlder(layout, group % bands)) continue;
    const held = stock[layout.held + group];
    labourForce += held + stock[layout.waiting + group] + traineesOf(stock, layout, group);
    unemployed += held;
  }
  report.labourForceOlder = labourForce;
  report.unemployedOlder = unemployed;
}

function isOlder({ bands, olderBand }: Layout, band: number): boolean {
  return bands > 4 && band >= olderBand;
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
    report.fteGained += (report.employed[o] * work.hoursGained[o]) / now[input.fullTime];
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
