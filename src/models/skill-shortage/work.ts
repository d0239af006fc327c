import { bassShare, meanFieldAdoption, rampUp } from '../../economy/adoption.ts';
import { taskHorizon } from '../../economy/capability.ts';
import { atWages, careDemand, positionsWanted } from '../../economy/demand.ts';
import { nextCycle } from '../../economy/macro.ts';
import { pooledAway, worthMoving } from '../../economy/outsourcing.ts';
import { exposedAndFeasible, labourRequirement, labourSaved, payingShare } from '../../economy/tasks.ts';
import { exp } from '../../numeric/arithmetic.ts';
import type { Draw } from '../model.ts';
import { AGES, occupations } from './categories.ts';
import { fillFeasible } from './feasible.ts';
import { at } from './indices.ts';
import { G, O, stream } from './layout.ts';
import { allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  growth: at('demand.growth'),
  productivity: at('productivity.growth'),
  trend: at('demand.trend.managers'),
  elasticity: at('demand.wageElasticity'),
  careResponse: at('care.response'),
  careHealth: at('care.health'),
  carePersonal: at('care.personalCare'),
  ceiling: at('outsourcing.ceiling'),
  outInnovation: at('outsourcing.innovation'),
  outImitation: at('outsourcing.imitation'),
  advantage: at('outsourcing.advantage'),
  friction: at('outsourcing.friction'),
  spread: at('outsourcing.spread'),
  outsourceable: at('outsourceable.managers'),
  fractional: at('fractional.adoption'),
  small: at('fractional.small'),
  need: at('fractional.need'),
  load: at('fractional.load'),
  exposure: at('exposure.managers'),
  taskLength: at('taskLength.managers'),
  horizon: at('capability.horizon'),
  doubling: at('capability.doubling'),
  transfer: at('capability.transfer'),
  slope: at('capability.slope'),
  capabilityCeiling: at('capability.ceiling'),
  plateauAfter: at('capability.plateauAfter'),
  taskSpread: at('taskSpread'),
  automation: at('automationShare'),
  supervision: at('supervision'),
  rework: at('rework'),
  augmentation: at('augmentation.mid'),
  reinstatement: at('reinstatement'),
  blur: at('cost.blur'),
  tokens: at('tokens.perHour'),
  price: at('tokens.price'),
  decline: at('tokens.decline'),
  levy: at('automationLevy'),
  innovation: at('adoption.innovation'),
  imitation: at('adoption.imitation'),
  initialShare: at('adoption.initialShare'),
  initialIntensity: at('adoption.initialIntensity'),
  lag: at('adoption.lag'),
  complianceDelay: at('adoption.complianceDelay'),
  ramp: at('adoption.ramp'),
  adoptionCeiling: at('adoption.ceiling'),
  wageLevel: at('wage.level'),
  wageOf: at('wageOf.managers'),
  fullTime: at('hours.fullTime'),
  partTime: at('hours.partTime'),
  part: at('partTime.female'),
  hoursTrend: at('hours.trend'),
  persistence: at('macro.persistence'),
  volatility: at('macro.volatility'),
};

/** Paid hours of a year. @assumption the statutory figure of most countries lies within a tenth of it */
export const HOURS_PER_YEAR = 1700;

const HEALTH = occupations.indexOf('health');
const PERSONAL_CARE = occupations.indexOf('personalCare');

/** Where work around AI arises. @assumption quality, process, data and the management of them */
const NEW_WORK = { managers: 0.1, engineering: 0.2, ict: 0.4, business: 0.3 } as const;
const newWorkShare = occupations.map((name) => (NEW_WORK as Partial<Record<string, number>>)[name] ?? 0);
/** Occupations in which firms share experts. */
const pooledOccupations = occupations.map((name) => (['managers', 'business', 'ict'].includes(name) ? 1 : 0));

/** (K12)–(K14) Adoption and its intensity at the start. */
export function startAdoption({ work }: ShortageState, now: Float64Array): void {
  work.adoptionPath.fill(now[input.initialShare]);
  work.intensity = now[input.adoptionCeiling] * now[input.initialShare] * now[input.initialIntensity];
}

export function advanceAdoption({ work }: ShortageState, now: Float64Array, month: number): void {
  const { adoptionPath } = work;
  adoptionPath[month + 1] = meanFieldAdoption(adoptionPath[month], now[input.innovation], now[input.imitation]);
  const lag = Math.round(now[input.lag] + now[input.complianceDelay]);
  const live = month + 1 > lag ? adoptionPath[month + 1 - lag] : adoptionPath[0];
  const target = now[input.adoptionCeiling] * live;
  if (target > work.intensity) work.intensity = rampUp(work.intensity, target, now[input.ramp]);
}

/** (K5)–(K10) Labour that a unit of each occupation's work takes with AI as it is this month. */
export function advanceTechnology(state: ShortageState, country: Country, now: Float64Array, month: number): void {
  const { work, market } = state;
  const months = Math.min(month, now[input.plateauAfter]) + country.monthsSinceHorizon;
  const horizon = taskHorizon(
    now[input.horizon],
    now[input.transfer],
    now[input.doubling],
    months,
    now[input.capabilityCeiling],
  );
  const price = (now[input.price] / 1e6) * exp(-Math.LN10 * now[input.decline] * (month / 12));
  const perHour = now[input.tokens] * price + now[input.levy];
  const overhead = now[input.supervision] + now[input.rework];
  const blur = now[input.blur];
  const { shares } = country.feasible;
  fillFeasible(country.feasible, month, horizon, now[input.taskSpread], now[input.slope], now, input.taskLength);
  for (let o = 0; o < O; o++) {
    const exposed = exposedAndFeasible(now[input.exposure + o], 1, shares[month * O + o]);
    const hourlyWage = ((now[input.wageLevel] * now[input.wageOf + o]) / HOURS_PER_YEAR) * exp(market.lnWage[o]);
    const costRatio = overhead + (hourlyWage > 0 ? perHour / hourlyWage : 0);
    const paying = payingShare(exposed, costRatio, blur);
    const saved = labourSaved(
      paying,
      now[input.automation],
      now[input.supervision],
      now[input.rework],
      now[input.augmentation],
    );
    work.labour[o] = labourRequirement(work.intensity, saved);
  }
}

/** Mean weekly hours where a share works part-time. */
function hoursOf(now: Float64Array, part: number): number {
  return (1 - part) * now[input.fullTime] + part * now[input.partTime];
}

/** Weekly hours per person by occupation, and how many of them there are because fewer work part-time than at the start. */
export function setHours({ work }: ShortageState, { groups }: Country, now: Float64Array): void {
  const scale = exp(work.lnHours);
  const women = hoursOf(now, now[input.part]);
  const men = hoursOf(now, now[input.part + 1]);
  const moreWomen = women - hoursOf(now, work.partTimeAtStart[0]);
  const moreMen = men - hoursOf(now, work.partTimeAtStart[1]);
  for (let o = 0; o < O; o++) {
    const female = groups.female[o];
    work.hours[o] = scale * (female * women + (1 - female) * men);
    work.hoursGained[o] = scale * (female * moreWomen + (1 - female) * moreMen);
  }
}

/** Notes the shares of part-time work from which hours are gained. */
export function rememberPartTime({ work }: ShortageState, now: Float64Array): void {
  for (let g = 0; g < G; g++) work.partTimeAtStart[g] = now[input.part + g];
}

/** People of 75 and more. Ages are those of January; birthdays fall evenly over the year, so part of those of 74 count already. */
export function oldPeople({ population, ageing }: ShortageState, elapsedMonths: number): number {
  let old =
    ((ageing * elapsedMonths) / 12) * (allLevels(population.people, 74 * G) + allLevels(population.people, 74 * G + 1));
  for (let cell = 75 * G; cell < AGES * G; cell++) old += allLevels(population.people, cell);
  return old;
}

/** (K3), (A6) The month's growth of output and productivity, and the positions wanted. */
export function advanceDemand(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { work, scratch } = state;
  const { now } = draw;
  const growth = now[input.growth] - now[input.productivity];
  for (let o = 0; o < O; o++) work.lnScale[o] += (growth + now[input.trend + o]) / 12;
  work.lnHours += now[input.hoursTrend] / 12;
  if (now[input.volatility] > 0) {
    draw.uniforms(scratch.u, 1, stream.macro, month);
    work.lnCycle = nextCycle(work.lnCycle, now[input.persistence], now[input.volatility], scratch.u[0]);
  }
  setHours(state, country, now);
  wantPositions(state, now, (month + 1) / 12, state.monthOfYear + 1);
}

/** Positions wanted `years` after the start, `elapsedMonths` into the calendar year. */
export function wantPositions(state: ShortageState, now: Float64Array, years: number, elapsedMonths: number): void {
  const { work, market, population } = state;
  const old = population.oldAtStart > 0 ? oldPeople(state, elapsedMonths) / population.oldAtStart : 1;
  const worth = worthMoving(now[input.advantage], now[input.friction], now[input.spread]);
  const abroad = now[input.ceiling] * worth * bassShare(now[input.outInnovation], now[input.outImitation], years);
  // Firms share experts in some occupations, and in none of the others.
  const sharing = pooledAway(now[input.small], now[input.fractional], now[input.need], now[input.load]);
  const careResponse = now[input.careResponse];
  const elasticity = now[input.elasticity];
  const reinstatement = now[input.reinstatement];
  let saved = 0;
  let newWork = 0;
  let offshore = 0;
  let pooled = 0;
  for (let o = 0; o < O; o++) {
    const tied =
      careResponse * (o === HEALTH ? now[input.careHealth] : o === PERSONAL_CARE ? now[input.carePersonal] : 0);
    const economy = exp(work.lnScale[o] + work.lnCycle);
    const scale = tied > 0 ? careDemand(economy, tied, old) : economy;
    const labour = work.labour[o] / work.labourAtStart[o];
    const outsourced = now[input.outsourceable + o] * abroad;
    const shared = pooledOccupations[o] ? sharing : 0;
    const hours = work.hours[o] / work.hoursAtStart[o];
    const before = positionsWanted(work.positionsAtStart[o] * scale, 0, 1, hours, 1);
    saved += before * (1 - labour);
    offshore += before * labour * outsourced;
    pooled += before * labour * (1 - outsourced) * shared;
    work.wantedAtBase[o] = before * labour * (1 - outsourced) * (1 - shared);
  }
  for (let o = 0; o < O; o++) {
    const added = reinstatement * Math.max(0, saved) * newWorkShare[o];
    newWork += added;
    work.wantedAtBase[o] += added;
    work.wanted[o] = atWages(work.wantedAtBase[o], market.lnWage[o], elasticity);
  }
  work.saved = saved;
  work.newWork = newWork;
  work.offshore = offshore;
  work.pooled = pooled;
}
