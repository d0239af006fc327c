import { growOlderByOne } from '../../economy/cohorts.ts';
import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import { normalQuantile } from '../../numeric/normal.ts';
import type { Draw } from '../model.ts';
import { AGES, LAST_AGE } from './categories.ts';
import { growIntoGroup, takeFromGroup } from './groups.ts';
import { at } from './indices.ts';
import { G, Q, reason, stream } from './layout.ts';
import { bearChildren, receiveSkilled } from './newcomers.ts';
import { FIRST, RETIRED_FROM, allLevels, outsideOf } from './people.ts';
import { graduate } from './qualification.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  change: at('population.change'),
  extra: at('migration.extra'),
  volatility: at('migration.volatility'),
};

/** The people of the start neither age nor follow the projection; who comes on top of it comes all the same. */
const NO_YEAR = -1;
const NOBODY = new Float64Array(G * AGES);

/** (A1) January: everybody is a year older, and takes their place in the labour market along. */
export function growOlder(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { population, ledger, scratch } = state;
  const { layout, bandOf, bandStarts } = country;
  const { people, labourForce, newborn } = population;
  draw.uniforms(scratch.u, draw.mode === 'expected' ? 0 : layout.groups, stream.ageing, month);
  for (let g = 0; g < G; g++) {
    for (let band = layout.bands - 1; band >= 0; band--) {
      const last = band + 1 < layout.bands ? bandStarts[band + 1] - 1 : LAST_AGE - 1;
      const group = g * layout.bands + band;
      const leaving = labourForce[last * G + g];
      const u = scratch.u[group];
      if (band + 1 < layout.bands) {
        growIntoGroup(state, country, group, group + 1, leaving, population.held[last * G + g], u, draw.mode);
      } else {
        takeFromGroup(state, country, group, leaving, reason.age, u, draw.mode);
        move(ledger, layout.between + group, layout.retired + g, leaving, reason.retire);
      }
    }
    labourForce[(LAST_AGE - 1) * G + g] = 0;
    const [young, middle] = [FIRST - 1, RETIRED_FROM - 1];
    move(ledger, layout.children + g, layout.outside + g, allLevels(people, young * G + g), reason.age);
    const idle = allLevels(people, middle * G + g) - labourForce[middle * G + g];
    move(ledger, layout.outside + g, layout.retired + g, idle, reason.age);
  }
  growOlderByOne(people, AGES, G * Q, newborn);
  growOlderByOne(labourForce, AGES, G, [0, 0]);
  newborn.fill(0);
  graduate(state, country, draw);
  if (bandOf[LAST_AGE - 1] !== layout.bands - 1)
    throw new Error('the last band of age does not end with the last working age');
}

/** (A1) A month of deaths, migration and births, of further migration only where the population stays as it is; fills the scratch arrays by group with what they take from or add to the labour force. */
export function live(state: ShortageState, country: Country, draw: Draw, month: number, year: number): void {
  const { population, scratch } = state;
  scratch.deaths.fill(0);
  scratch.leaving.fill(0);
  scratch.arriving.fill(0);
  scratch.nonWorking.fill(0);
  scratch.nonWorkingMoves.fill(0);
  population.deaths = 0;
  population.netMigration = 0;
  population.births = 0;
  population.skilled = 0;
  const projected = draw.now[input.change] !== 0;

  if (month === 0 || state.monthOfYear === 0) startYear(state, draw, month);
  const rate = (draw.now[input.extra] + population.migrationLuck) / 1000 / 12;
  const extra = rate * population.residents;
  if (projected || extra !== 0) liveAndMove(state, country, draw, month, projected ? year : NO_YEAR, extra);
  if (projected) bearChildren(state, country, draw, month, year);
  receiveSkilled(state, country, draw, month);
}

/** Who dies or moves, through the ledger: as projected in a `year`, and by as many as `extra` says. */
function liveAndMove(
  state: ShortageState,
  country: Country,
  draw: Draw,
  month: number,
  year: number,
  extra: number,
): void {
  const { scratch, ledger } = state;
  const { layout } = country;
  const chances = year === NO_YEAR ? NOBODY : country.deathChance[year];
  const migration = year === NO_YEAR ? NOBODY : country.migration[year];
  if (draw.mode === 'expected') liveExpected(state, country, chances, migration, extra);
  else liveWhole(state, country, draw, month, chances, migration, extra);

  const kinds = [layout.children, layout.outside, layout.retired];
  for (let g = 0; g < G; g++) {
    for (let kind = 0; kind < 3; kind++) {
      const account = kinds[kind] + g;
      move(ledger, account, layout.dead, scratch.nonWorking[kind * G + g], reason.die);
      const moving = scratch.nonWorkingMoves[kind * G + g];
      if (moving > 0) move(ledger, layout.world, account, moving, reason.arrive);
      else move(ledger, account, layout.world, -moving, reason.leave);
    }
  }
}

/** Who lives here as the year begins, and by how much its net migration differs from what lasts. */
function startYear({ population, scratch }: ShortageState, draw: Draw, month: number): void {
  population.residents = totalOf(population.people);
  const volatility = draw.now[input.volatility];
  draw.uniforms(scratch.u, volatility > 0 ? 1 : 0, stream.migrationLuck, month);
  population.migrationLuck = volatility > 0 ? volatility * normalQuantile(scratch.u[0]) : 0;
}

/** Whoever dies or moves does so whatever their education and work: all of an age and sex are scaled alike. */
function liveExpected(
  state: ShortageState,
  country: Country,
  chances: Float64Array,
  migration: Float64Array,
  extra: number,
): void {
  const { population, scratch } = state;
  const { people, labourForce } = population;
  const { bandOf, layout, migrantShape } = country;
  const { deaths: dying, arriving, leaving, nonWorking, nonWorkingMoves } = scratch;
  let deaths = 0;
  let netMigration = 0;
  for (let age = 0; age < AGES; age++) {
    const kind = outsideOf(age) * G;
    const band = bandOf[age];
    for (let g = 0; g < G; g++) {
      const cell = age * G + g;
      const persons = allLevels(people, cell);
      if (persons <= 0) continue;
      const chance = chances[g * AGES + age];
      const moving = migration[g * AGES + age] + extra * migrantShape[g * AGES + age];
      const balance = moving / persons;
      const rate = balance > -0.5 ? balance : -0.5;
      const factor = 1 - chance + rate;
      const first = cell * Q;
      people[first] *= factor;
      people[first + 1] *= factor;
      people[first + 2] *= factor;
      people[first + 3] *= factor;
      deaths += persons * chance;
      netMigration += persons * rate;
      const working = labourForce[cell];
      if (working > 0) {
        const group = g * layout.bands + band;
        labourForce[cell] = working * factor;
        dying[group] += working * chance;
        if (rate > 0) arriving[group] += working * rate;
        else leaving[group] -= working * rate;
      }
      nonWorking[kind + g] += (persons - working) * chance;
      nonWorkingMoves[kind + g] += (persons - working) * rate;
    }
  }
  population.deaths = deaths;
  population.netMigration = netMigration;
}

/** The same in whole people. */
function liveWhole(
  state: ShortageState,
  country: Country,
  draw: Draw,
  month: number,
  chances: Float64Array,
  migration: Float64Array,
  extra: number,
): void {
  const { population, scratch } = state;
  const { people, labourForce } = population;
  const { bandOf, layout, migrantShape } = country;
  draw.uniforms(scratch.u, AGES * G * Q, stream.deaths, month);
  draw.uniforms(scratch.v, 4 * AGES * G, stream.migration, month);
  for (let age = 0; age < AGES; age++) {
    for (let g = 0; g < G; g++) {
      const cell = age * G + g;
      const persons = allLevels(people, cell);
      const working = labourForce[cell];
      if (persons <= 0) continue;
      let dead = 0;
      for (let q = cell * Q; q < (cell + 1) * Q; q++) {
        const deaths = drawFlow(people[q], chances[g * AGES + age], scratch.u[q], draw.mode);
        people[q] -= deaths;
        dead += deaths;
      }
      const deadWorking = wholePart(dead, working, persons, scratch.v[4 * cell]);
      const expected = migration[g * AGES + age] + extra * migrantShape[g * AGES + age];
      const alive = persons - dead;
      const moving =
        Math.min(alive, Math.floor(Math.abs(expected) + scratch.v[4 * cell + 1])) * (expected < 0 ? -1 : 1);
      const movingWorking =
        alive > 0 ? wholePart(Math.abs(moving), working - deadWorking, alive, scratch.v[4 * cell + 2]) : 0;
      changeLevels(state, cell, moving, scratch.v[4 * cell + 3]);
      const sign = moving < 0 ? -1 : 1;
      labourForce[cell] = working - deadWorking + sign * movingWorking;
      population.deaths += dead;
      population.netMigration += moving;
      if (bandOf[age] >= 0) {
        const group = g * layout.bands + bandOf[age];
        scratch.deaths[group] += deadWorking;
        if (sign > 0) scratch.arriving[group] += movingWorking;
        else scratch.leaving[group] += movingWorking;
      }
      const outside = outsideOf(age) * G + g;
      scratch.nonWorking[outside] += dead - deadWorking;
      scratch.nonWorkingMoves[outside] += moving - sign * movingWorking;
    }
  }
}

/** How many of `taken` out of `persons` are among the `part` of them, in whole people that both parts have. */
function wholePart(taken: number, part: number, persons: number, u: number): number {
  const expected = Math.floor((taken * part) / persons + u);
  return Math.max(taken - (persons - part), Math.min(part, taken, expected));
}

function changeLevels(
  { population: { people }, scratch }: ShortageState,
  cell: number,
  amount: number,
  u: number,
): void {
  if (amount === 0) return;
  for (let q = 0; q < Q; q++) scratch.weights[q] = people[cell * Q + q];
  splitFlow(scratch.taken, scratch.weights, Q, Math.abs(amount), u, 'integer');
  for (let q = 0; q < Q; q++) people[cell * Q + q] += amount < 0 ? -scratch.taken[q] : scratch.taken[q];
}

function totalOf(people: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < AGES * G * Q; cell++) sum += people[cell];
  return sum;
}
