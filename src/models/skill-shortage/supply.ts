import { exp, log } from '../../numeric/arithmetic.ts';
import { wantedParticipation } from '../../economy/participation.ts';
import { heldWithoutWork, leavingShare, remainingShare } from '../../economy/retirement.ts';
import { move } from '../../economy/ledger.ts';
import type { Draw } from '../model.ts';
import { AGES, LAST_AGE } from './categories.ts';
import { takeFromGroup } from './groups.ts';
import { at } from './indices.ts';
import { G, O, reason, stream } from './layout.ts';
import { FIRST, RETIRED_FROM, allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  change: at('population.change'),
  level: at('labourForce.level'),
  trend: at('participation.trend'),
  womenTrend: at('participation.womenTrend'),
  olderTrend: at('participation.olderTrend'),
  women: at('participation.women'),
  older: at('participation.older'),
  wage: at('participation.wage'),
  pension: at('pension.female'),
  final: at('pension.final.female'),
  rise: at('pension.rise'),
  extra: at('pension.extra'),
  lead: at('pension.lead'),
  blocked: at('pension.blocked'),
  employed: at('pension.employed'),
};

/** From this age people only leave the labour force for good. */
const OLDER = 55;
/** Nobody who watches the pension age is younger. */
const PENSION = 50;

const base = new Float64Array(AGES + 2);
/** Participation under the old rules at any age from 50, linear between the half years at which it is known. */
function before(age: number): number {
  const k = Math.floor(age - 0.5);
  const share = age - 0.5 - k;
  return base[k] + share * (base[k + 1] - base[k]);
}

/** (A4) Years by which the pension age of a sex is above the start's. */
export function pensionShift(now: Float64Array, g: number, years: number): number {
  const start = now[input.pension + g];
  const final = now[input.final + g];
  const legislated = final > start ? Math.min(final - start, now[input.rise] * years) : 0;
  return legislated + now[input.extra];
}

/** (A2), (A4) The participation wanted at each exact age k + ½ this month, by k · G + sex. */
export function wantParticipation(state: ShortageState, now: Float64Array, years: number): void {
  const { population, report } = state;
  const { wanted, logOdds, composition } = population;
  const wage = now[input.wage] * report.lnWage;
  for (let g = 0; g < G; g++) {
    for (let k = FIRST; k <= LAST_AGE; k++) {
      const trend = k >= OLDER ? population.trendOlder : g === 0 ? population.trendWomen : 0;
      const points = k >= OLDER && k < 70 ? now[input.older] : g === 0 && k >= 20 && k < OLDER ? now[input.women] : 0;
      const odds = logOdds[k * G + g];
      base[k] =
        odds < -8
          ? 0
          : wantedParticipation(odds + composition[Math.min(k, LAST_AGE - 1) * G + g] + trend + wage, points);
      wanted[k * G + g] = base[k];
    }
    base[LAST_AGE + 1] = 0;
    const shift = pensionShift(now, g, years);
    if (shift <= 0) continue;
    const anchor = now[input.pension + g] - now[input.lead];
    for (let k = PENSION; k <= LAST_AGE; k++) {
      wanted[k * G + g] = remainingShare(k + 0.5, anchor, shift, now[input.blocked], before);
    }
  }
}

/**
 * (A2), (A4) Who enters and who leaves the labour force this month: the gap to the participation wanted at the age people reach by the
 * end of the year closes evenly until then. From 55 people only leave.
 */
export function changeParticipation(
  state: ShortageState,
  country: Country,
  draw: Draw,
  month: number,
  left: number,
): void {
  const { population, scratch } = state;
  const { people, labourForce, wanted } = population;
  const { bandOf, layout } = country;
  const { now, mode } = draw;
  const ageing = now[input.change] !== 0;
  const years = (month + 1) / 12;
  population.trendWomen += (now[input.trend] * now[input.womenTrend]) / 12;
  population.trendOlder += (now[input.trend] * now[input.olderTrend]) / 12;
  wantParticipation(state, now, years);
  scratch.joining.fill(0);
  scratch.young.fill(0);
  scratch.withdrawing.fill(0);
  scratch.retiring.fill(0);
  scratch.held.fill(0);
  scratch.fromRetired.fill(0);
  draw.uniforms(scratch.u, mode === 'expected' ? 0 : AGES * G, stream.participation, month);
  for (let age = FIRST; age < LAST_AGE; age++) {
    const k = ageing ? age + 1 : age;
    for (let g = 0; g < G; g++) {
      const cell = age * G + g;
      const persons = allLevels(people, cell);
      const working = labourForce[cell];
      const gap = (persons * wanted[k * G + g] - working) / left;
      const group = g * layout.bands + bandOf[age];
      let amount = mode === 'expected' ? Math.abs(gap) : Math.floor(Math.abs(gap) + scratch.u[cell]);
      if (gap > 0 && !(ageing && age >= OLDER - 1)) {
        amount = Math.min(amount, persons - working);
        labourForce[cell] += amount;
        if (age < RETIRED_FROM) scratch.joining[group] += amount;
        else scratch.fromRetired[group] += amount;
        if (age < 30) scratch.young[group] += amount;
      } else if (gap < 0) {
        amount = Math.min(amount, working);
        labourForce[cell] -= amount;
        if (age < RETIRED_FROM) scratch.withdrawing[group] += amount;
        else scratch.retiring[group] += amount;
      }
    }
  }
  if (ageing) holdBack(state, country, now, years);
}

/** (A4) Of the retirements that the pension age blocks this month, those people who lose their work all the same. */
function holdBack(state: ShortageState, country: Country, now: Float64Array, years: number): void {
  const { population, scratch } = state;
  const { bandOf, layout } = country;
  for (let g = 0; g < G; g++) {
    const shift = pensionShift(now, g, years);
    if (shift <= 0) continue;
    const anchor = now[input.pension + g] - now[input.lead];
    for (let age = Math.floor(anchor); age < Math.min(LAST_AGE - 1, anchor + shift); age++) {
      const [here, next] = [population.logOdds[age * G + g], population.logOdds[(age + 1) * G + g]];
      const held =
        population.labourForce[age * G + g] * now[input.blocked] * leavingShare(shareOf(here), shareOf(next));
      scratch.held[g * layout.bands + bandOf[age]] += heldWithoutWork(held / 12, now[input.employed]);
    }
  }
}

function shareOf(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}

/** Books who dies, leaves the country, withdraws or retires, out of whatever they did; jobs that become vacant are counted. */
export function leaveLabourForce(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { ledger, scratch, report } = state;
  const { layout } = country;
  draw.uniforms(scratch.u, draw.mode === 'expected' ? 0 : 2 * layout.groups, stream.exits, month);
  report.retirements = 0;
  report.withdrawals = 0;
  for (let group = 0; group < layout.groups; group++) {
    const g = Math.floor(group / layout.bands);
    const between = layout.between + group;
    const [dying, leaving] = [scratch.deaths[group], scratch.leaving[group]];
    const [withdrawing, retiring] = [scratch.withdrawing[group], scratch.retiring[group]];
    const older = releaseHeld(state, country, group, retiring, draw);
    const exits = dying + leaving + withdrawing + retiring - older;
    takeFromGroup(state, country, group, exits, reason.withdraw, scratch.u[2 * group], draw.mode, -1);
    move(ledger, between, layout.dead, dying, reason.die);
    move(ledger, between, layout.world, leaving, reason.leave);
    move(ledger, between, layout.outside + g, withdrawing, reason.withdraw);
    move(ledger, between, layout.retired + g, retiring, reason.retire);
    report.retirements += retiring;
    report.withdrawals += withdrawing;
    holdInGroup(state, country, group, scratch.held[group], draw, scratch.u[2 * group + 1]);
  }
}

/**
 * (A4) People held back without work are the first to retire once they may: they wait for half the years by which the pension age is
 * higher, on average. Returns how many of the group's retirements they are.
 */
function releaseHeld(
  { ledger }: ShortageState,
  { layout }: Country,
  group: number,
  retiring: number,
  { now, mode }: Draw,
): number {
  const held = ledger.stock[layout.held + group];
  if (held <= 0 || retiring <= 0) return 0;
  const shift = Math.max(
    0.5,
    now[input.final + Math.floor(group / layout.bands)] -
      now[input.pension + Math.floor(group / layout.bands)] +
      now[input.extra],
  );
  const due = Math.min(retiring, held / (6 * shift));
  const released = mode === 'expected' ? due : Math.floor(due + 0.5);
  move(ledger, layout.held + group, layout.between + group, released, reason.retire);
  return released;
}

function holdInGroup(
  state: ShortageState,
  country: Country,
  group: number,
  wanted: number,
  { mode }: Draw,
  u: number,
): void {
  if (wanted <= 0) return;
  const { ledger, market } = state;
  const { layout } = country;
  let employed = 0;
  for (let o = 0; o < O; o++) employed += ledger.stock[layout.employed + o * layout.groups + group];
  if (employed <= 0) return;
  const share = Math.min(0.5, wanted / employed);
  let carried = u;
  for (let o = 0; o < O; o++) {
    const from = layout.employed + o * layout.groups + group;
    let held = ledger.stock[from] * share;
    if (mode !== 'expected') {
      carried += held;
      held = Math.min(ledger.stock[from], Math.floor(carried));
      carried -= held;
    }
    move(ledger, from, layout.held + group, held, reason.hold);
    market.exits[o] += held;
  }
}

/** Log odds of participation as the run begins, by exact age k + ½. */
export function startParticipation(state: ShortageState, country: Country, now: Float64Array): void {
  const { logOdds } = state.population;
  for (let k = 0; k <= AGES; k++) {
    for (let g = 0; g < G; g++) {
      const share = Math.min(0.985, country.participation[g * (AGES + 1) + k] * now[input.level]);
      logOdds[k * G + g] = share > 0 ? log(share / (1 - share)) : -100;
    }
  }
}
