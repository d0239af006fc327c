import { AGES, LAST_AGE } from './categories.ts';
import { at } from './indices.ts';
import { G } from './layout.ts';
import { advanceTrends, wantParticipation } from './participation.ts';
import { FIRST, RETIRED_FROM, allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

const input = { change: at('population.change'), extra: at('migration.extra') };

/**
 * Of the flow out of unemployment of a group, entrants feed at most this share; the rest lost a job.
 * @assumption some lose a job at every age
 */
const MOST_ENTRANTS = 0.8;

/**
 * People of each group's labour force who enter it, arrive from abroad, and leave it for whatever reason, in a month of the first year.
 */
export function flowsAtStart(
  state: ShortageState,
  country: Country,
  now: Float64Array,
): { readonly entering: Float64Array; readonly arriving: Float64Array; readonly leaving: Float64Array } {
  const { layout, bandOf } = country;
  const [entering, arriving, leaving] = Array.from({ length: 3 }, () => new Float64Array(layout.groups));
  const flows = { entering, arriving, leaving };
  const projected = now[input.change] === 0 ? 0 : 1;
  if (projected === 0 && now[input.extra] === 0) return flows;
  const { population } = state;
  const extra = (now[input.extra] / 1000 / 12) * sum(population.people);
  const joining = joiningInFirstMonth(state, now);
  for (let age = FIRST; age < LAST_AGE; age++) {
    for (let g = 0; g < G; g++) {
      const cell = age * G + g;
      const persons = allLevels(population.people, cell);
      const working = population.labourForce[cell];
      if (persons <= 0) continue;
      const group = g * layout.bands + bandOf[age];
      const change = projected * persons * joining[cell];
      if (change < 0) leaving[group] -= change;
      else if (age < RETIRED_FROM) entering[group] += change;
      const moving = projected * country.migration[0][g * AGES + age] + extra * country.migrantShape[g * AGES + age];
      if (moving > 0) arriving[group] += (working * moving) / persons;
      else leaving[group] -= (working * moving) / persons;
      leaving[group] += projected * working * country.deathChance[0][g * AGES + age];
    }
  }
  return flows;
}

/** By how much participation rises (+) or falls in the first month, by age · G + sex. */
function joiningInFirstMonth(state: ShortageState, now: Float64Array): Float64Array {
  const { population } = state;
  wantParticipation(state, now);
  const before = population.wanted.slice();
  state.monthOfYear += 1;
  advanceTrends(state, now);
  wantParticipation(state, now);
  const after = population.wanted.slice();
  state.monthOfYear -= 1;
  population.trendWomen = population.trendMen = population.trendOlder = population.pensionRise = 0;
  return after.map((share, cell) => share - before[cell]);
}

/**
 * People of each group who lose their job in a month, so that as many join the unemployed as find work. Where entrants and immigrants feed
 * more than they may, all other groups lose fewer jobs for it: the sum stays in balance as long as any has more than the least.
 */
export function jobLosers(found: Float64Array, fed: Float64Array): Float64Array {
  const least = found.map((persons) => (1 - MOST_ENTRANTS) * persons);
  const losing = found.map((persons, group) => Math.max(least[group], persons - fed[group]));
  const excess = sum(losing) - (sum(found) - sum(fed));
  const spare = sum(losing) - sum(least);
  const kept = spare > 0 ? Math.max(0, 1 - excess / spare) : 1;
  return losing.map((persons, group) => least[group] + kept * (persons - least[group]));
}

export function sum(parts: Float64Array): number {
  let total = 0;
  for (const part of parts) total += part;
  return total;
}
