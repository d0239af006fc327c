import type { Draw } from '../model.ts';
import { enterLabourForce, recognise } from './entries.ts';
import { leaveLabourForce } from './exits.ts';
import { hire } from './hiring.ts';
import { at } from './indices.ts';
import { adjustPositions, ageSpells, separate, setWages } from './market.ts';
import { observe, observePeriod, observeYear } from './observe.ts';
import { changeParticipation } from './participation.ts';
import { growOlder, live } from './population.ts';
import { retrain } from './retraining.ts';
import { advanceSchools } from './schools.ts';
import type { Country, ShortageState } from './state.ts';
import { advanceAdoption, advanceDemand, advanceTechnology } from './work.ts';

const change = at('population.change');

/**
 * One month in a country short of people: everybody ages in January, some die, come or go; machines learn and work changes; people
 * retire, lose jobs, finish school; employers post, people search and are hired; wages answer. The order is that of the model
 * specification (§4.1).
 *
 * Touches `state` and nothing else.
 *
 * @source delrio2021 who lost a job this month looks for one from the next
 */
export function step(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { now } = draw;
  const calendar = country.startMonthOfYear + month;
  const [year, monthOfYear] = [Math.floor(calendar / 12), calendar % 12];
  startMonth(state);
  if (monthOfYear === 0 && month > 0 && now[change] !== 0) growOlder(state, country, draw, month);
  state.market.exits.fill(0);
  state.monthOfYear = monthOfYear;
  live(state, country, draw, month, year);

  advanceAdoption(state, now, month);
  advanceTechnology(state, country, now, month);
  advanceDemand(state, country, draw, month);

  changeParticipation(state, country, draw, month);
  leaveLabourForce(state, country, draw, month);
  countReplacement(state);
  separate(state, country, draw, month);

  advanceSchools(state, country, now);
  enterLabourForce(state, country, draw, month);
  recognise(state, country, draw, month);
  retrain(state, country, draw, month);

  adjustPositions(state, country, draw, month);
  hire(state, country, draw, month);
  ageSpells(state, country, now);

  observe(state, country, now);
  if (monthOfYear === 11 || month === country.months - 1) observePeriod(state, country, now);
  setWages(state, now);
  observeYear(state);
}

function startMonth({ ledger, market, report, population }: ShortageState): void {
  ledger.flow.fill(0);
  market.exits.fill(0);
  market.direct.fill(0);
  report.replacement = 0;
  population.skilled = 0;
}

/** (A10) Jobs vacated for good: their holders died, moved away, retired or withdrew. */
function countReplacement({ market, report }: ShortageState): void {
  for (let o = 0; o < market.exits.length; o++) report.replacement += market.exits[o];
}
