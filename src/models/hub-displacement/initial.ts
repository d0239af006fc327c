import { monthly } from '../../economy/calendar.ts';
import { tercileShares, wageTerciles } from '../../economy/polarization.ts';
import { labourRequirement } from '../../economy/tasks.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { calibrate } from './calibrate.ts';
import { openEvents } from './events.ts';
import { balanceAges, placeEmployed, placeStudents, placeUnemployed } from './initial-town.ts';
import { initialFirms } from './initial-firms.ts';
import { B, I, K, S } from './layout.ts';
import { employmentByGroup } from './counts.ts';
import { observe, vacancyRate } from './observe.ts';
import { sumByKind } from './firms.ts';
import {
  type Hub,
  type HubState,
  createDisplaced,
  createMarket,
  createMonthly,
  createScratch,
  createTechnology,
  createTown,
} from './state.ts';
import { advanceTechnology } from './technology.ts';
import { startService } from './service.ts';
import { setWanted, unitCosts } from './volume.ts';
import { createLedger } from '../../economy/ledger.ts';

const input = {
  initialShare: at('adoption.initialShare'),
  fillTime: at('fillTime'),
  outMigration: at('outMigration.15-24'),
  wageOf: at('wageOf.junior'),
};

/** The hub and its town before the first month. */
export function initial(hub: Hub, draw: Draw): HubState {
  const firms = initialFirms(draw);
  const state: HubState = {
    firms,
    technology: createTechnology(),
    market: createMarket(),
    people: createLedger(0, 0, []),
    town: createTown(),
    displaced: createDisplaced(Math.floor(hub.months / 3)),
    monthly: createMonthly(),
    scratch: createScratch(firms.cells),
  };
  sumByKind(firms, state.monthly.headsByCell, firms.staff);
  const ages = placeEmployed(state, hub, draw);
  placeStudents(state, draw);
  const entries = balanceAges(state, draw, ages.labourForce);
  state.town.others.set(entries.others);
  state.town.graduatesStay = entries.stay;
  state.town.graduatesUnder25 = entries.under25;
  placeUnemployed(state, draw, calibrate(state, draw, ages, entries));
  startVacancies(state, draw);
  startTechnology(state, hub, draw);
  for (let b = 0; b < B; b++) {
    state.market.emigrationAtStart[b] = draw.now[input.outMigration + b];
    state.market.emigration[b] = monthly(draw.now[input.outMigration + b]);
  }
  setWanted(state, draw.now);
  state.monthly.automatedAtStart = state.monthly.automated;
  state.monthly.automatedBefore = state.monthly.automated;
  state.monthly.relocated = 0;
  openEvents(state, draw);
  rememberTerciles(state, draw.now);
  state.monthly.juniorHires.fill(entryHires(state));
  observe(state, draw.now, -1);
  rememberStart(state);
  return state;
}

/**
 * Opens the vacancies that the calibration expects after a month's hires: the hub's by firm in proportion to staff, the trades' as
 * unfilled jobs.
 */
function startVacancies(state: HubState, draw: Draw): void {
  const { firms, market, monthly } = state;
  const fillTime = Math.max(1, draw.now[input.fillTime]);
  const left = (fillTime - 1) / fillTime;
  for (let c = 0; c < firms.cells; c++) {
    const cell = firms.unitFamily[Math.floor(c / S)] * S + (c % S);
    const heads = monthly.headsByCell[cell];
    const open = heads > 0 ? (left * market.vacancies[cell] * firms.staff[c]) / heads : 0;
    firms.vacancies[c] = draw.mode === 'expected' ? open : Math.round(open);
  }
  sumByKind(firms, firms.open, firms.vacancies);
  market.tradeWanted.set(market.tradeWantedAtStart);
}

/** Share of the firms that use AI. */
function adoptedBy({ adopted, firms }: HubState['firms']): number {
  return adopted.reduce((sum, one) => sum + one, 0) / firms;
}

function startTechnology(state: HubState, hub: Hub, draw: Draw): void {
  const { firms, technology, town } = state;
  town.adoptionPath.push(draw.now[input.initialShare]);
  town.adoptedShare = draw.mode === 'expected' ? draw.now[input.initialShare] : adoptedBy(firms);
  advanceTechnology(state, hub, draw.now, 0);
  for (let j = 0; j < firms.units; j++) firms.used[j] = firms.intensity[firms.unitFirm[j]];
  for (let c = 0; c < firms.cells; c++) {
    const j = Math.floor(c / S);
    const cell = firms.unitFamily[j] * S + (c % S);
    firms.workAtStart[c] = firms.wantedAtStart[c] / labourRequirement(firms.used[j], technology.saved[cell]);
  }
  unitCosts(state, draw.now);
  startService(state, draw.now);
}

function rememberTerciles(state: HubState, now: Float64Array): void {
  const { market, town } = state;
  const employment = employmentByGroup(state);
  const wage = Float64Array.from(employment, (_, n) =>
    n < K * S ? market.wageAtStart[Math.floor(n / S)] * now[input.wageOf + (n % S)] : market.wageAtStart[K + n - K * S],
  );
  town.tercile = wageTerciles(employment, wage);
  tercileShares(town.tercilesAtStart, employment, town.tercile);
}

function entryHires({ market }: HubState): number {
  let hires = 0;
  for (let k = 0; k < K; k++) hires += market.hires[k * S];
  return hires;
}

function rememberStart(state: HubState): void {
  const { market, monthly, town } = state;
  monthly.jobsAtStart = monthly.jobs;
  monthly.headsAtStart.set(monthly.headsByCell);
  for (let i = 0; i < I; i++) {
    market.unemploymentAtStart[i] = Math.max(1e-6, monthly.unemploymentByOccupation[i]);
    market.vacanciesAtStart[i] = Math.max(1e-6, monthly.vacanciesByOccupation[i]);
  }
  market.tightnessAtStart = Math.max(1e-9, monthly.openJobs / Math.max(1, monthly.unemployed));
  market.vacancyRateAtStart = Math.max(1e-9, vacancyRate(monthly));
  market.regionUnemploymentAtStart = monthly.labourForce > 0 ? monthly.unemployed / monthly.labourForce : 0;
  town.youngEarnings = monthly.youngEarnings;
}
