import { TRAINING_STAGES } from '../../economy/training.ts';
import { exp } from '../../numeric/arithmetic.ts';
import { clear } from '../../numeric/clear.ts';
import { at } from './indices.ts';
import { B, D, GROUPS, I, K, S, account, reason } from './layout.ts';
import type { HubState } from './state.ts';

const input = {
  wageOf: at('wageOf.junior'),
  growth: at('wage.growth'),
  turnover: at('turnover.junior'),
};

/** The youngest bands, whose earnings move rents. */
const YOUNG = 2;

/** A hub that is this much smaller than at the start has fallen below it. */
const FALL = 0.01;

/** Counts what the month has left: the figures that measures, wages, moves and rents of the next month read. */
export function observe(state: HubState, now: Float64Array, month: number): void {
  const { monthly: figures } = state;
  figures.month = month;
  countHub(state);
  countPeople(state);
  countTechnology(state);
  countWages(state, now, month);
  if (month >= 0) figures.juniorHires[month % 12] = figures.hires[0];
  for (let s = 0; s < S; s++) figures.turnover[s] = now[input.turnover + s];
  if (month < 0) return;
  const { town } = state;
  const { flow } = state.people;
  town.movedAway += flow[reason.leave] + flow[reason.quitAway] - flow[reason.arrive] - flow[reason.return];
  if (town.fellAt < 0 && figures.jobs < (1 - FALL) * figures.jobsAtStart) town.fellAt = month;
  if (town.fellAt >= 0 && town.recoveredAt < 0 && figures.jobs >= figures.jobsAtStart) town.recoveredAt = month;
}

/** Heads are counted where people are; `audit` holds firms and people together. */
function countHub({ firms, people, monthly: figures }: HubState): void {
  figures.jobs = 0;
  figures.hubVacancies = 0;
  for (let cell = 0; cell < K * S; cell++) {
    const heads = sum(people.stock, account.hub + cell * B, B);
    figures.headsByCell[cell] = heads;
    figures.jobs += heads;
    figures.hubVacancies += firms.open[cell];
  }
}

function countPeople(state: HubState): void {
  const { people, market, monthly: figures } = state;
  const { stock } = people;
  const { open } = state.firms;
  figures.openJobs = figures.hubVacancies;
  clear(figures.unemployedByAge);
  clear(figures.labourForceByAge);
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
      figures.unemployedByAge[b] += idle;
      figures.labourForceByAge[b] += idle + jobs;
      employed += jobs;
      unemployed += idle;
    }
    figures.employedByOccupation[i] = employed;
    figures.unemploymentByOccupation[i] = employed + unemployed > 0 ? unemployed / (employed + unemployed) : 0;
    figures.employed += employed;
    figures.unemployed += unemployed;
    if (i < K) figures.vacanciesByOccupation[i] = sum(open, i * S, S);
    else {
      const unfilled = Math.max(0, market.tradeWanted[i - K] - employed);
      figures.vacanciesByOccupation[i] = unfilled;
      figures.openJobs += unfilled;
    }
  }
  figures.labourForce = figures.employed + figures.unemployed;
}

function countTechnology({ technology, monthly: figures }: HubState): void {
  const start = figures.month < 0 ? figures.headsByCell : figures.headsAtStart;
  let atRisk = 0;
  let weights = 0;
  for (let cell = 0; cell < K * S; cell++) {
    atRisk += start[cell] * technology.atRisk[cell];
    weights += start[cell];
  }
  figures.atRisk = weights > 0 ? atRisk / weights : 0;
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

/** Unfilled positions over all positions of the region. */
export function vacancyRate({ openJobs, employed }: HubState['monthly']): number {
  return openJobs > 0 ? openJobs / (openJobs + employed) : 0;
}

/** Months from the first fall of the hub below its start until it was as large again; to the end of the run where it never was. */
export function monthsToRecover(state: HubState): number {
  const { town, monthly: figures } = state;
  if (town.fellAt < 0) return 0;
  return (town.recoveredAt < 0 ? figures.month : town.recoveredAt) - town.fellAt + (town.recoveredAt < 0 ? 1 : 0);
}
