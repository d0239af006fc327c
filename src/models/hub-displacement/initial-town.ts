import { monthly } from '../../economy/calendar.ts';
import { splitFlow } from '../../economy/flows.ts';
import { createLedger, openLedger } from '../../economy/ledger.ts';
import { searchNetwork } from '../../economy/mobility.ts';
import type { Draw } from '../model.ts';
import { ageBandYears, durationMonths, fields, seniorities } from './categories.ts';
import { at } from './indices.ts';
import { ACCOUNTS, B, D, G, GROUPS, I, K, REASONS, S, TRAINED, account, stream } from './layout.ts';
import type { Hub, HubState } from './state.ts';

const input = {
  labourForce: at('labourForce'),
  labourForceAge: at('labourForceAge.15-24'),
  unemployment: at('unemployment.15-24'),
  trade: at('trade.managers'),
  hubAge: seniorities.map((s) => at(`hubAge.${s}.15-24`)),
  stay: at('mobility.stay'),
  wage: at('wage.care'),
  searchWeight: at('searchWeight.0-2'),
  discouragement: at('discouragement'),
  reactivation: at('reactivation'),
  outMigration: at('outMigration.15-24'),
  retirement: at('retirement'),
  mortality: at('mortality'),
  students: at('students.business'),
  returning: at('migration.return'),
  forGood: at('migration.forGood'),
};

/** Months a field takes from enrolment to the labour market. */
export const STUDY_MONTHS = [36, 42, 48] as const;

/** Share of the base-year young entrants who are graduates. @assumption a university city */
const GRADUATE_SHARE = 0.8;

/** Spells shorter than a year give up at this fraction of the long-term rate. @assumption see the input `discouragement` */
export const EARLY_DISCOURAGEMENT = 0.25;

/** People of the region by age as the run begins, before the unemployed are placed. */
export type Ages = { readonly labourForce: Float64Array; readonly unemployed: Float64Array };

/** Places everybody who has a job: the hub's staff and the jobs elsewhere, by age. Returns the totals by age. */
export function placeEmployed(state: HubState, hub: Hub, draw: Draw): Ages {
  const { now, mode } = draw;
  state.people = createLedger(ACCOUNTS, REASONS, [account.childhood, account.world]);
  const { stock } = state.people;
  const u = new Float64Array(K * S + B);
  draw.uniforms(u, u.length, stream.opening, 0);
  const whole = (persons: number) => (mode === 'expected' ? persons : Math.round(persons));

  const hubByAge = new Float64Array(B);
  const byAge = new Float64Array(B);
  for (let cell = 0; cell < K * S; cell++) {
    const ages = input.hubAge[cell % S];
    splitFlow(byAge, now.slice(ages, ages + B), B, state.monthly.headsByCell[cell], u[cell], mode);
    stock.set(byAge, account.hub + cell * B);
    for (let b = 0; b < B; b++) hubByAge[b] += byAge[b];
  }

  let ageWeights = 0;
  for (let b = 0; b < B; b++) ageWeights += now[input.labourForceAge + b];
  const ages = { labourForce: new Float64Array(B), unemployed: new Float64Array(B) };
  const byTrade = new Float64Array(G);
  for (let b = 0; b < B; b++) {
    const inForce = whole((now[input.labourForce] * now[input.labourForceAge + b]) / ageWeights);
    ages.unemployed[b] = whole(inForce * now[input.unemployment + b]);
    const elsewhere = Math.max(0, inForce - ages.unemployed[b] - hubByAge[b]);
    ages.labourForce[b] = ages.unemployed[b] + hubByAge[b] + elsewhere;
    splitFlow(byTrade, now.slice(input.trade, input.trade + G), G, elsewhere, u[K * S + b], mode);
    for (let g = 0; g < G; g++) stock[account.trade + g * B + b] = byTrade[g];
  }
  for (let i = 0; i < I; i++) state.market.wageAtStart[i] = now[input.wage + i];
  const { network, reverse } = state.market;
  searchNetwork(network, hub.moves, now[input.stay]);
  for (let i = 0; i < I; i++) for (let j = 0; j < I; j++) reverse[j * I + i] = network[i * I + j];
  return ages;
}

export function employedIn(stock: Float64Array, occupation: number, band: number): number {
  if (occupation >= K) return stock[account.trade + (occupation - K) * B + band];
  let persons = 0;
  for (let s = 0; s < S; s++) persons += stock[account.hub + (occupation * S + s) * B + band];
  return persons;
}

/**
 * Spreads the unemployed over durations as in a steady state in which the share `jobFinding` of them finds a job each month. Returns
 * the chance of those who have just begun to look; the others' is lower by their search weight.
 */
export function steadyDurations(share: Float64Array, now: Float64Array, jobFinding: number): number {
  let finding = jobFinding;
  share.fill(0);
  for (let round = 0; round < 40; round++) {
    let flow = 1;
    let total = 0;
    let found = 0;
    for (let d = 0; d < TRAINED; d++) {
      const chance = Math.min(1, finding * now[input.searchWeight + d]);
      const on = d < durationMonths.length ? 1 / durationMonths[d] : Math.max(1e-3, now[input.discouragement]);
      share[d] = flow / Math.min(1, chance + on);
      flow *= on / (chance + on);
      total += share[d];
      found += share[d] * chance;
    }
    for (let d = 0; d < TRAINED; d++) share[d] /= total;
    finding = Math.min(1, (finding * jobFinding) / Math.max(1e-9, found / total));
  }
  return finding;
}

/** Monthly share of the unemployed who stop looking, given their durations. */
export function discouragedShare(share: Float64Array, now: Float64Array): number {
  return now[input.discouragement] * (share[TRAINED - 1] + (share[0] + share[1] + share[2]) * EARLY_DISCOURAGEMENT);
}

/** Places the unemployed (persons by group) over durations, and the inactive who keep that pool steady. Opens the ledger. */
export function placeUnemployed(state: HubState, draw: Draw, byGroup: Float64Array): void {
  const { now, mode } = draw;
  const { market } = state;
  const { stock } = state.people;
  const u = new Float64Array(GROUPS + B);
  draw.uniforms(u, u.length, stream.opening, 1);
  const ofAge = new Float64Array(I);
  const placed = new Float64Array(I);
  const split = new Float64Array(D);
  for (let b = 0; b < B; b++) {
    let total = 0;
    for (let i = 0; i < I; i++) total += ofAge[i] = byGroup[i * B + b];
    splitFlow(placed, ofAge, I, mode === 'expected' ? total : Math.round(total), u[GROUPS + b], mode);
    const share = market.durationShare.subarray(b * D, b * D + D);
    const inactive = discouragedShare(share, now) / Math.max(1e-6, now[input.reactivation]);
    for (let i = 0; i < I; i++) {
      const group = i * B + b;
      splitFlow(split, share, D, placed[i], u[group], mode);
      stock.set(split, account.unemployed + group * D);
      stock[account.inactive + group] =
        mode === 'expected' ? placed[i] * inactive : Math.floor(placed[i] * inactive + u[group]);
    }
    stock[account.away + b] = mode === 'expected' ? market.awayAtStart[b] : Math.round(market.awayAtStart[b]);
  }
  openLedger(state.people);
}

/** Students in the pipeline: a constant intake, so many months of it. */
export function placeStudents(state: HubState, draw: Draw): void {
  const { now, mode } = draw;
  const { town, people } = state;
  for (let field = 0; field < fields.length; field++) {
    const perMonth = (now[input.students + field] * now[input.labourForce]) / 1000 / 12;
    town.intakeAtStart[field] = perMonth;
    town.intake[field] = Array.from({ length: STUDY_MONTHS[field] }, (_, month) =>
      mode === 'expected' ? perMonth : wholeIntake(perMonth, month),
    );
    people.stock[account.students + field] = town.intake[field].reduce((sum, n) => sum + n, 0);
  }
}

/** A constant monthly intake in whole people, without drift. */
export function wholeIntake(perMonth: number, month: number): number {
  return Math.floor(perMonth * (month + 1) + 0.5) - Math.floor(perMonth * month + 0.5);
}

/** People who enter each month, in expectation: graduates who stay, other entrants, newcomers; and who withdraws. */
export type Entries = { readonly others: Float64Array; readonly stay: number; readonly under25: number };

/**
 * Entrants per month that keep every age band's size: what ageing and retirement take, less what ageing brings; where ageing brings
 * too many, the excess withdraws. No city projection exists, so a constant age structure is the stated assumption.
 */
export function balanceAges(state: HubState, draw: Draw, labourForce: Float64Array): Entries {
  const { now } = draw;
  const { market, town } = state;
  const entrants = new Float64Array(B);
  let fromBelow = 0;
  for (let b = 0; b < B; b++) {
    const people = labourForce[b];
    const ageing = b < B - 1 ? people / (12 * ageBandYears[b]) : 0;
    const ending = b === B - 1 ? people * monthly(now[input.retirement] + now[input.mortality]) : 0;
    const need = ageing + ending - fromBelow;
    market.withdrawal[b] = need < 0 && people > 0 ? Math.min(0.5, -need / people) : 0;
    const leaving = people * monthly(now[input.outMigration + b]);
    const returning = monthly(now[input.returning]);
    const forgetting = monthly(now[input.forGood]);
    market.awayAtStart[b] = returning + forgetting > 0 ? leaving / (returning + forgetting) : 0;
    town.arrivalsPerMonth[b] = leaving - market.awayAtStart[b] * returning;
    entrants[b] = Math.max(0, need);
    fromBelow = ageing;
  }
  const young = entrants[0] + entrants[1];
  const graduates = town.intakeAtStart.reduce((sum, n) => sum + n, 0);
  const stay = graduates > 0 ? Math.min(1, (GRADUATE_SHARE * young) / graduates) : 0;
  const under25 = young > 0 ? entrants[0] / young : 0;
  const others = entrants.slice();
  others[0] -= stay * graduates * under25;
  others[1] -= stay * graduates * (1 - under25);
  for (let b = 0; b < B; b++) others[b] = Math.max(0, others[b]);
  return { others, stay, under25 };
}

/**
 * Occupations in which a field's graduates look for work, in the order of the occupations; the rest follows the jobs there are.
 *
 * @assumption no graduate survey of these cities was found
 */
const GRADUATE_TARGETS: readonly (readonly number[])[] = [
  [0.15, 0.3, 0.05, 0.1, 0.02, 0, 0.1, 0.1, 0.02, 0.1, 0.04, 0.02],
  [0, 0, 0, 0, 0.28, 0.47, 0, 0.15, 0, 0.1],
  [0.04, 0.02, 0.02, 0.02, 0.02, 0, 0.01, 0.02, 0, 0.35, 0.1, 0.05],
];

/** Share of a field's graduates by occupation, given the jobs there are. */
export function graduateShares(out: Float64Array, field: number, jobs: Float64Array): void {
  const targets = GRADUATE_TARGETS[field];
  let rest = 1;
  for (const share of targets) rest -= share;
  let allJobs = 0;
  for (let i = 0; i < I; i++) allJobs += jobs[i];
  for (let i = 0; i < I; i++) out[i] = (targets[i] ?? 0) + (allJobs > 0 ? (rest * jobs[i]) / allJobs : rest / I);
}
