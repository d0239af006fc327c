import { monthly } from '../../economy/calendar.ts';
import { drawFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { TRAINING_STAGES, stageChance } from '../../economy/training.ts';
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
  seats: at('training.seats'),
  months: at('training.months'),
  completion: at('training.completion'),
};

const ELEMENTARY = occupations.indexOf('elementary');
const MANAGERS = occupations.indexOf('managers');
const shares = new Float64Array(O);
const targets = new Float64Array(O);

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

/** Occupations by vacancies, managers left out, and elementary work for the rest. */
function shortageTargets({ market }: ShortageState, share: number): void {
  let vacancies = 0;
  for (let o = 0; o < O; o++) if (o !== ELEMENTARY && o !== MANAGERS) vacancies += market.vacancies[o];
  for (let o = 0; o < O; o++) {
    targets[o] = o === ELEMENTARY || o === MANAGERS || vacancies <= 0 ? 0 : (share * market.vacancies[o]) / vacancies;
  }
  targets[ELEMENTARY] += vacancies > 0 ? 1 - share : 1;
}

/** (K21), (K22) Unemployed people begin to retrain, pass a stage, complete for occupations with vacancies, or drop out. */
export function retrain(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, scratch, report } = state;
  const { layout } = country;
  const { now, mode } = draw;
  const { groups } = layout;
  const seats = now[input.seats] / 12;
  if (seats <= 0 && report.trainees <= 0) return;
  draw.uniforms(scratch.u, mode === 'expected' ? 0 : O * groups + 1, stream.training, month);
  draw.uniforms(scratch.v, mode === 'expected' ? 0 : (TRAINING_STAGES + 4) * groups, stream.training, month + 100000);
  shortageTargets(state, 1);
  finishStages(state, country, draw);
  let idle = 0;
  for (let cell = 0; cell < O * groups; cell++) idle += ledger.stock[layout.unemployed + cell];
  const wanted = mode === 'expected' ? seats : Math.floor(seats + scratch.u[O * groups]);
  const chance = idle > 0 ? Math.min(0.5, wanted / idle) : 0;
  if (mode === 'expected') {
    retrainExpected(state, country, chance);
    return;
  }
  for (let cell = 0; cell < O * groups; cell++) {
    const persons = drawFlow(ledger.stock[layout.unemployed + cell], chance, scratch.u[cell], mode);
    if (persons > 0) move(ledger, layout.unemployed + cell, layout.training + (cell % groups), persons, reason.train);
  }
}

/** The same share of all unemployed begins to retrain; moves written out. */
function retrainExpected({ ledger }: ShortageState, { layout }: Country, chance: number): void {
  const { stock, flow } = ledger;
  const { groups, unemployed, training } = layout;
  let starting = 0;
  for (let o = 0; o < O; o++) {
    for (let group = 0; group < groups; group++) {
      const cell = unemployed + o * groups + group;
      const persons = stock[cell] * chance;
      stock[cell] -= persons;
      stock[training + group] += persons;
      starting += persons;
    }
  }
  flow[reason.train] += starting;
}

function finishStages(state: ShortageState, country: Country, { now, mode }: Draw): void {
  const { ledger, scratch } = state;
  const { layout } = country;
  const { groups } = layout;
  const chance = stageChance(now[input.months]);
  for (let group = 0; group < groups; group++) {
    const u = group * (TRAINING_STAGES + 4);
    for (let k = TRAINING_STAGES - 1; k >= 0; k--) {
      const from = layout.training + k * groups + group;
      const passing = drawFlow(ledger.stock[from], chance, scratch.v[u + k], mode);
      if (passing <= 0) continue;
      if (k < TRAINING_STAGES - 1) {
        move(ledger, from, from + groups, passing, reason.advance);
        continue;
      }
      const completing = drawFlow(passing, now[input.completion], scratch.v[u + TRAINING_STAGES], mode);
      move(ledger, from, layout.between + group, completing, reason.complete);
      enterOccupations(state, country, group, completing, targets, 0, 0, scratch.v[u + TRAINING_STAGES + 1], 0, mode);
      move(ledger, from, layout.between + group, passing - completing, reason.dropOut);
      for (let o = 0; o < O; o++) shares[o] = ledger.stock[layout.unemployed + o * groups + group] + 1e-9;
      enterOccupations(
        state,
        country,
        group,
        passing - completing,
        shares,
        0,
        0,
        scratch.v[u + TRAINING_STAGES + 2],
        0,
        mode,
      );
    }
  }
}
