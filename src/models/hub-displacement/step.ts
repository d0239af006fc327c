import { advanceAdoption } from './adopt.ts';
import { enterLabourForce, watchEntryJobs } from './arrivals.ts';
import { ageSpells, growOlder, leaveLabourForce } from './demography.ts';
import { followDisplaced } from './displaced.ts';
import { advanceEvents } from './events.ts';
import { hire, settle } from './hiring.ts';
import { bookExits, bookPromotions } from './hub-people.ts';
import { observe } from './observe.ts';
import { train } from './reskilling.ts';
import { drawExits, layOff, postVacancies, promote } from './staffing.ts';
import type { Hub, HubState } from './state.ts';
import { advanceTechnology } from './technology.ts';
import { followHub, openNewIndustry, setWages } from './town.ts';
import { separate, setTradeJobs } from './trades.ts';
import { advanceVolume, setWanted } from './volume.ts';
import { clear } from '../../numeric/clear.ts';
import type { Draw } from '../model.ts';

/**
 * One month in a hub town: machines learn, firms adopt them, clients buy more or less, cuts fall due; people leave, arrive, look for
 * work and are hired; wages, shops, rents and students follow. The order is that of the model specification (§4.1).
 *
 * Touches `state` and nothing else.
 *
 * @source delrio2021 who lost a job this month looks for one from the next
 */
export function step(state: HubState, hub: Hub, draw: Draw, month: number): void {
  const { now } = draw;
  startMonth(state);
  growOlder(state, draw, month);

  advanceTechnology(state, hub, now, month);
  advanceAdoption(state, draw, month);
  advanceEvents(state, draw, month);
  advanceVolume(state, draw, month);
  setWanted(state, now);
  openNewIndustry(state, now, month);
  setTradeJobs(state, now);

  drawExits(state, draw, month);
  layOff(state, draw, month);
  bookExits(state, draw, month);
  leaveLabourForce(state, draw, month);
  separate(state, draw, month);

  enterLabourForce(state, draw, month);
  postVacancies(state, draw, month);
  hire(state, draw, month);
  promote(state, draw, month);
  bookPromotions(state, draw, month);

  train(state, draw, month);
  ageSpells(state, draw, month);
  settle(state);

  setWages(state, now);
  watchEntryJobs(state, draw, (hub.startMonthOfYear + month) % 12);
  const earningsBefore = state.monthly.youngEarnings;
  observe(state, now, month);
  followHub(state, now, earningsBefore);
  followDisplaced(state, draw, month);
}

function startMonth({ people, monthly }: HubState): void {
  clear(people.flow);
  monthly.automatedBefore = monthly.automated;
  monthly.relocated = 0;
  monthly.layoffsGroup = 0;
  monthly.announced = 0;
  monthly.closures = 0;
}
