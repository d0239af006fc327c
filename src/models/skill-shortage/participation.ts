import { log } from '../../numeric/arithmetic.ts';
import { wantedParticipation } from '../../economy/participation.ts';
import { heldWithoutWork, remainingShare } from '../../economy/retirement.ts';
import type { Draw } from '../model.ts';
import { AGES, LAST_AGE } from './categories.ts';
import { at } from './indices.ts';
import { G, stream } from './layout.ts';
import { FIRST, RETIRED_FROM, allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

const input = {
  level: at('labourForce.level'),
  trend: at('participation.trend'),
  womenTrend: at('participation.womenTrend'),
  menTrend: at('participation.menTrend'),
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

/** From this age on participation has a trend of its own. */
const OLDER = 55;

const ODDS_OF_NOBODY = -100;

/** Log odds of participation as the run begins, by exact age k + ½. */
export function startParticipation({ population }: ShortageState, country: Country, now: Float64Array): void {
  for (let k = 0; k < AGES; k++) {
    for (let g = 0; g < G; g++) {
      const share = Math.min(0.985, country.participation[g * AGES + k] * now[input.level]);
      population.logOdds[k * G + g] = share > 0 ? log(share / (1 - share)) : ODDS_OF_NOBODY;
    }
  }
}

/** Share of the year that has passed at the end of a month: people are older by as much than in January, half a year each on average. */
export function elapsed({ ageing, monthOfYear }: ShortageState): number {
  return (ageing * (monthOfYear + 1)) / 12;
}

/** (A2), (A4) A month of the trends to more participation and of the rise of the pension age. */
export function advanceTrends({ population }: ShortageState, now: Float64Array): void {
  population.trendWomen += (now[input.trend] * now[input.womenTrend]) / 12;
  population.trendMen += now[input.menTrend] / 12;
  population.trendOlder += (now[input.trend] * now[input.olderTrend]) / 12;
  population.pensionRise += now[input.rise] / 12;
}

/** (A4) Years by which the pension age of a sex is above the start's. */
function pensionShift({ population }: ShortageState, now: Float64Array, g: number): number {
  const legislated = Math.max(0, now[input.final + g] - now[input.pension + g]);
  return Math.min(legislated, population.pensionRise) + now[input.extra];
}

/** Participation under the old rules by age in whole years, and the years people have taken part up to each birthday. */
const base = new Float64Array(AGES);
const years = new Float64Array(AGES + 1);
/** The same up to any age. */
function worked(age: number): number {
  const whole = Math.floor(age);
  return years[whole] + (age - whole) * base[whole];
}

/** (A2), (A4) The participation wanted at the end of the month by people of each age in January and sex: some have had their birthday. */
export function wantParticipation(state: ShortageState, now: Float64Array): void {
  const { population, report } = state;
  const { wanted, asBefore, logOdds, composition, compositionBefore } = population;
  const passed = elapsed(state);
  const wage = now[input.wage] * report.lnWage;
  const { trendOlder } = population;
  const pointsOlder = now[input.older];
  for (let g = 0; g < G; g++) {
    const trendYounger = g === 0 ? population.trendWomen : population.trendMen;
    const pointsYounger = g === 0 ? now[input.women] : 0;
    for (let age = FIRST; age < LAST_AGE; age++) {
      const cell = age * G + g;
      const older = age >= OLDER;
      const trend = older ? trendOlder : trendYounger;
      const points = older ? (age < 70 ? pointsOlder : 0) : age >= 20 ? pointsYounger : 0;
      const education = compositionBefore[cell] + passed * (composition[cell] - compositionBefore[cell]);
      base[age] = logOdds[cell] < -8 ? 0 : wantedParticipation(logOdds[cell] + education + trend + wage, points);
      years[age + 1] = years[age] + base[age];
    }
    const shift = pensionShift(state, now, g);
    const anchor = now[input.pension + g] - now[input.lead];
    const atAnchor = worked(anchor + 0.5) - worked(anchor - 0.5);
    for (let age = FIRST; age < LAST_AGE; age++) {
      const cell = age * G + g;
      asBefore[cell] = base[age] + passed * (base[age + 1] - base[age]);
      wanted[cell] =
        shift > 0 && age + 1 + passed > anchor
          ? remainingShare(age + passed, anchor, shift, now[input.blocked], LAST_AGE, atAnchor, worked)
          : asBefore[cell];
    }
  }
}

/** (A2), (A4) Who enters and who leaves the labour force this month, for the participation wanted at the age reached. From 60 people only leave. */
export function changeParticipation(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { population, scratch, ageing } = state;
  const { people, labourForce, wanted } = population;
  const { bandOf, layout } = country;
  const { now, mode } = draw;
  advanceTrends(state, now);
  wantParticipation(state, now);
  scratch.joining.fill(0);
  scratch.young.fill(0);
  scratch.withdrawing.fill(0);
  scratch.retiring.fill(0);
  scratch.held.fill(0);
  scratch.fromRetired.fill(0);
  draw.uniforms(scratch.u, mode === 'expected' ? 0 : AGES * G, stream.participation, month);
  for (let age = FIRST; age < LAST_AGE; age++) {
    for (let g = 0; g < G; g++) {
      const cell = age * G + g;
      const persons = allLevels(people, cell);
      const working = labourForce[cell];
      const gap = persons * wanted[cell] - working;
      const group = g * layout.bands + bandOf[age];
      let amount = mode === 'expected' ? Math.abs(gap) : Math.floor(Math.abs(gap) + scratch.u[cell]);
      if (gap > 0 && (ageing === 0 || age < RETIRED_FROM)) {
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
  if (ageing !== 0) holdBack(state, country, now);
}

/** (A4) Whom the later pension age keeps in the labour force, and how many of them wait without work. */
function holdBack(state: ShortageState, country: Country, now: Float64Array): void {
  const { population, scratch } = state;
  const { bandOf, layout } = country;
  const { people, labourForce, asBefore, held } = population;
  held.fill(0);
  for (let g = 0; g < G; g++) {
    if (pensionShift(state, now, g) <= 0) continue;
    for (let age = Math.floor(now[input.pension + g] - now[input.lead]) - 1; age < LAST_AGE; age++) {
      const cell = age * G + g;
      const kept = Math.max(0, labourForce[cell] - allLevels(people, cell) * asBefore[cell]);
      held[cell] = heldWithoutWork(kept, now[input.employed]);
      scratch.held[g * layout.bands + bandOf[age]] += held[cell];
    }
  }
}
