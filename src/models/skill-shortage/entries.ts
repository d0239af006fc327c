import { monthly } from '../../economy/calendar.ts';
import { drawFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import type { Draw } from '../model.ts';
import { occupations } from './categories.ts';
import { enterOccupations } from './groups.ts';
import { at } from './indices.ts';
import { O, reason, stream } from './layout.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  direct: at('entrants.direct'),
  recognition: at('migration.recognition'),
  skilledShare: at('migration.skilledShare'),
};

const ELEMENTARY = occupations.indexOf('elementary');
const MANAGERS = occupations.indexOf('managers');
const shares = new Float64Array(O);
/** Where people go who were trained for occupations short of them, shares of all. */
export const targets = new Float64Array(O);

/** Entrants, returners and immigrants begin to work or to look for work. */
export function enterLabourForce(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, scratch, schools, report } = state;
  const { layout, groups } = country;
  const { now, mode } = draw;
  draw.uniforms(scratch.u, mode === 'expected' ? 0 : 6 * layout.groups, stream.entrants, month);
  report.entered = 0;
  let ofSchools = 0;
  let ofJobs = 0;
  for (let group = 0; group < layout.groups; group++) {
    const g = Math.floor(group / layout.bands);
    const between = layout.between + group;
    const young = scratch.young[group];
    const others = scratch.joining[group] + scratch.fromRetired[group] - young;
    const arriving = scratch.arriving[group];
    move(ledger, layout.outside + g, between, scratch.joining[group], reason.enter);
    move(ledger, layout.retired + g, between, scratch.fromRetired[group], reason.enter);
    move(ledger, layout.world, between, arriving, reason.arrive);
    if (group % layout.bands === 0) {
      ofSchools = 0;
      ofJobs = 0;
      for (let o = 0; o < O; o++) {
        shares[o] = groups.share[o] * (g === 0 ? groups.female[o] : 1 - groups.female[o]);
        ofSchools += schools.entrants[g * O + o];
        ofJobs += shares[o];
      }
    }
    if (mode === 'expected') {
      enterInGroup(state, country, group, young, others, arriving, now[input.direct], ofSchools, ofJobs);
    } else {
      const [u, direct] = [6 * group, now[input.direct]];
      const { u: luck } = scratch;
      enterOccupations(state, country, group, young, schools.entrants, g * O, direct, luck[u], luck[u + 1], mode);
      enterOccupations(state, country, group, others, shares, 0, direct, luck[u + 2], luck[u + 3], mode);
      enterOccupations(state, country, group, arriving, shares, 0, 0, luck[u + 4], luck[u + 5], mode);
    }
    report.entered += young + others;
  }
}

/**
 * The same in expected values, all who enter a group at once: `young` into the occupations of the schools, `others` and those `arriving`
 * from abroad into those of the jobs held. A share `direct` of the first two goes straight into work as far as there are vacancies.
 * `ofSchools` and `ofJobs` are what the parts of occupations add up to for the group's sex.
 */
function enterInGroup(
  { ledger, market, schools }: ShortageState,
  { layout }: Country,
  group: number,
  young: number,
  others: number,
  arriving: number,
  direct: number,
  ofSchools: number,
  ofJobs: number,
): void {
  if (young + others + arriving <= 0) return;
  const { stock, flow } = ledger;
  const { employed, unemployed, groups, bands, between } = layout;
  const { vacancies, direct: filled } = market;
  const { entrants } = schools;
  const from = group < bands ? 0 : O;
  const eachYoung = young / ofSchools;
  const eachOther = others / ofJobs;
  const eachArriving = arriving / ofJobs;
  let hiredInAll = 0;
  for (let o = 0; o < O; o++) {
    const entering = entrants[from + o] * eachYoung + shares[o] * eachOther;
    const willing = direct * entering;
    const open = vacancies[o];
    const hired = willing < open ? willing : open > 0 ? open : 0;
    vacancies[o] -= hired;
    filled[o] += hired;
    stock[employed + o * groups + group] += hired;
    stock[unemployed + o * groups + group] += entering - hired + shares[o] * eachArriving;
    hiredInAll += hired;
  }
  const all = young + others + arriving;
  stock[between + group] -= all;
  flow[reason.enterDirectly] += hiredInAll;
  flow[reason.enter] += all - hiredInAll;
}

/** Foreign qualifications are recognised; their holders look for work, most in occupations with vacancies. */
export function recognise(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, scratch } = state;
  const { layout } = country;
  const { now, mode } = draw;
  let waiting = 0;
  for (let group = 0; group < layout.groups; group++) waiting += ledger.stock[layout.waiting + group];
  if (waiting <= 0) return;
  shortageTargets(state, now[input.skilledShare]);
  draw.uniforms(scratch.u, mode === 'expected' ? 0 : 2 * layout.groups, stream.recognition, month);
  const chance = monthly(12 / now[input.recognition]);
  for (let group = 0; group < layout.groups; group++) {
    const persons = drawFlow(ledger.stock[layout.waiting + group], chance, scratch.u[2 * group], mode);
    if (persons <= 0) continue;
    move(ledger, layout.waiting + group, layout.between + group, persons, reason.recognise);
    enterOccupations(state, country, group, persons, targets, 0, 0, scratch.u[2 * group + 1], 0, mode);
  }
}

/** Fills `targets`: occupations by vacancies, managers left out, and elementary work for the rest. */
export function shortageTargets({ market }: ShortageState, share: number): void {
  let vacancies = 0;
  for (let o = 0; o < O; o++) if (o !== ELEMENTARY && o !== MANAGERS) vacancies += market.vacancies[o];
  for (let o = 0; o < O; o++) {
    targets[o] = o === ELEMENTARY || o === MANAGERS || vacancies <= 0 ? 0 : (share * market.vacancies[o]) / vacancies;
  }
  targets[ELEMENTARY] += vacancies > 0 ? 1 - share : 1;
}
