import { tercileShares } from '../../economy/polarization.ts';
import { TRAINING_STAGES } from '../../economy/training.ts';
import { exp } from '../../numeric/arithmetic.ts';
import { clear } from '../../numeric/clear.ts';
import { sumByKind } from './firms.ts';
import { at } from './indices.ts';
import { B, D, G, GROUPS, I, K, S, TRAINED, account, reason } from './layout.ts';
import { pipelineDebt } from './pipeline.ts';
import type { HubState } from './state.ts';

const input = {
  wageOf: at('wageOf.junior'),
  growth: at('wage.growth'),
};

/** The youngest bands, whose earnings move rents. */
const YOUNG = 2;

/** A hub that is this much smaller than at the start has fallen below it. */
const FALL = 0.01;

const employment = new Float64Array(K * S + G);

/** Employment of every job group: families by seniority (k · S + s), then trades. */
export function employmentByGroup(state: HubState): Float64Array {
  const { people, monthly: figures } = state;
  for (let cell = 0; cell < K * S; cell++) employment[cell] = figures.headsByCell[cell];
  for (let g = 0; g < G; g++) employment[K * S + g] = sum(people.stock, account.trade + g * B, B);
  return employment;
}

/** Counts what the month has left: the figures that measures, wages, moves and rents of the next month read. */
export function observe(state: HubState, now: Float64Array, month: number): void {
  const { monthly: figures } = state;
  figures.month = month;
  countHub(state);
  countPeople(state);
  countTechnology(state);
  countWages(state, now, month);
  if (month >= 0) figures.juniorHires[month % 12] = figures.hires[0];
  figures.pipelineDebt = pipelineDebt(state, now);
  tercileShares(state.town.terciles, employmentByGroup(state), state.town.tercile);
  if (month < 0) return;
  const { town } = state;
  const { flow } = state.people;
  town.movedAway += flow[reason.leave] + flow[reason.quitAway] - flow[reason.arrive] - flow[reason.return];
  if (town.fellAt < 0 && figures.jobs < (1 - FALL) * figures.jobsAtStart) town.fellAt = month;
  if (town.fellAt >= 0 && town.recoveredAt < 0 && figures.jobs >= figures.jobsAtStart) town.recoveredAt = month;
}

export function countHeads(state: HubState): void {
  const { firms, monthly: figures } = state;
  clear(figures.headsByCell);
  sumByKind(firms, figures.headsByCell, firms.staff);
}

function countHub(state: HubState): void {
  const { firms, monthly: figures } = state;
  countHeads(state);
  figures.jobs = 0;
  figures.jobsLost = 0;
  for (let cell = 0; cell < K * S; cell++) {
    figures.jobs += figures.headsByCell[cell];
    figures.jobsLost += Math.max(0, figures.headsAtStart[cell] - figures.headsByCell[cell]);
  }
  const { unitFamily, vacancies, staff, wanted } = firms;
  const { vacanciesByOccupation } = figures;
  clear(vacanciesByOccupation);
  let open = 0;
  let idle = 0;
  for (let j = 0, c = 0; j < firms.units; j++) {
    const k = unitFamily[j];
    let surplus = 0;
    for (const end = c + S; c < end; c++) {
      open += vacancies[c];
      vacanciesByOccupation[k] += vacancies[c];
      surplus += staff[c] - wanted[c];
    }
    if (surplus > 0) idle += surplus;
  }
  figures.hubVacancies = open;
  figures.idleStaff = idle;
}

function countPeople(state: HubState): void {
  const { people, market, monthly: figures } = state;
  const { stock } = people;
  figures.openJobs = figures.hubVacancies;
  clear(figures.unemployedByAge);
  clear(figures.labourForceByAge);
  figures.longTerm = 0;
  figures.employed = 0;
  figures.unemployed = 0;
  figures.trainees = sum(stock, account.training, GROUPS * TRAINING_STAGES);
  figures.inactive = sum(stock, account.inactive, GROUPS);
  for (let i = 0; i < I; i++) {
    let employed = 0;
    let unemployed = 0;
    for (let b = 0; b < B; b++) {
      const group = i * B + b;
      const idle = sum(stock, account.unemployed + group * D, D);
      let jobs = 0;
      if (i >= K) jobs = stock[account.trade + (i - K) * B + b];
      else for (let s = 0; s < S; s++) jobs += stock[account.hub + (i * S + s) * B + b];
      figures.longTerm += stock[account.unemployed + group * D + TRAINED - 1];
      figures.unemployedByAge[b] += idle;
      figures.labourForceByAge[b] += idle + jobs;
      employed += jobs;
      unemployed += idle;
    }
    figures.employedByOccupation[i] = employed;
    figures.unemploymentByOccupation[i] = employed + unemployed > 0 ? unemployed / (employed + unemployed) : 0;
    figures.employed += employed;
    figures.unemployed += unemployed;
    if (i >= K) {
      const open = Math.max(0, market.tradeWanted[i - K] - employed);
      figures.vacanciesByOccupation[i] = open;
      figures.openJobs += open;
    }
  }
  figures.labourForce = figures.employed + figures.unemployed;
}

function countTechnology(state: HubState): void {
  const { firms, technology, monthly: figures } = state;
  let staff = 0;
  let atRisk = 0;
  let used = 0;
  const start = figures.month < 0 ? figures.headsByCell : figures.headsAtStart;
  let weights = 0;
  for (let cell = 0; cell < K * S; cell++) {
    atRisk += start[cell] * technology.atRisk[cell];
    weights += start[cell];
  }
  for (let j = 0, c = 0; j < firms.units; j++) {
    const share = firms.used[j];
    for (const end = c + S; c < end; c++) {
      staff += firms.staff[c];
      used += firms.staff[c] * share;
    }
  }
  figures.atRisk = weights > 0 ? atRisk / weights : 0;
  figures.intensity = staff > 0 ? used / staff : 0;
}

function countWages(state: HubState, now: Float64Array, month: number): void {
  const { people, market, monthly: figures } = state;
  const { stock } = people;
  let young = 0;
  let hub = 0;
  let hubJobs = 0;
  let elsewhere = 0;
  let jobs = 0;
  for (let i = 0; i < I; i++) {
    const relative = exp(market.lnWage[i]);
    const level = market.wageAtStart[i] * relative;
    if (i >= K) {
      young += level * sum(stock, account.trade + (i - K) * B, YOUNG);
      elsewhere += market.lnWage[i] * figures.employedByOccupation[i];
      jobs += figures.employedByOccupation[i];
      continue;
    }
    for (let s = 0; s < S; s++) {
      young += level * now[input.wageOf + s] * sum(stock, account.hub + (i * S + s) * B, YOUNG);
    }
    hub += market.lnWage[i] * figures.employedByOccupation[i];
    hubJobs += figures.employedByOccupation[i];
  }
  const trend = (now[input.growth] * (month + 1)) / 12;
  figures.youngEarnings = young;
  figures.lnWage = hubJobs + jobs > 0 ? (hub + elsewhere) / (hubJobs + jobs) : 0;
  figures.wageHub = exp(trend + (hubJobs > 0 ? hub / hubJobs : 0));
  figures.wageElsewhere = exp(trend + (jobs > 0 ? elsewhere / jobs : 0));
}

function sum(values: Float64Array, first: number, count: number): number {
  let total = 0;
  for (let i = first; i < first + count; i++) total += values[i];
  return total;
}

/** Months from the first fall of the hub below its start until it was as large again; to the end of the run where it never was. */
export function monthsToRecover(state: HubState): number {
  const { town, monthly: figures } = state;
  if (town.fellAt < 0) return 0;
  return (town.recoveredAt < 0 ? figures.month : town.recoveredAt) - town.fellAt + (town.recoveredAt < 0 ? 1 : 0);
}
