import { expectedMothers } from '../../economy/cohorts.ts';
import { drawFlow, splitFlow } from '../../economy/flows.ts';
import { move } from '../../economy/ledger.ts';
import type { Draw } from '../model.ts';
import { at } from './indices.ts';
import { G, Q, reason, stream } from './layout.ts';
import { allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

const input = { skilled: at('migration.skilled'), linked: at('migration.linked') };

/** Ages of additional skilled immigrants. @assumption early in their working life */
const SKILLED_FROM = 25;
const SKILLED_AGES = 15;

/** Births follow the projection's, and the number of women who may have children. */
export function bearChildren(state: ShortageState, country: Country, draw: Draw, month: number, year: number): void {
  const { population, scratch, ledger } = state;
  const { people, newborn } = population;
  const mothers = expectedMothers((age) => allLevels(people, age * G));
  const expected = ((country.births[year] / 12) * mothers) / country.mothers[year];
  draw.uniforms(scratch.u, draw.mode === 'expected' ? 0 : 2 * G, stream.births, month);
  for (let g = 0; g < G; g++) {
    const share = g === 1 ? country.boys[year] : 1 - country.boys[year];
    const born = draw.mode === 'expected' ? expected * share : Math.floor(expected * share + scratch.u[2 * g]);
    const dead = drawFlow(born, country.infantDeaths[year][g], scratch.u[2 * g + 1], draw.mode);
    newborn[g * Q] += born - dead;
    population.births += born;
    population.deaths += dead;
    move(ledger, country.layout.unborn, country.layout.children + g, born, reason.born);
    move(ledger, country.layout.children + g, country.layout.dead, dead, reason.die);
  }
}

/** Additional skilled immigrants, and people from linked regions, wait until their qualification is recognised. */
export function receiveSkilled(state: ShortageState, country: Country, draw: Draw, month: number): void {
  const { population, scratch, ledger } = state;
  const { layout, bandOf } = country;
  const expected = draw.now[input.skilled] / 12 + draw.now[input.linked];
  if (expected <= 0) return;
  draw.uniforms(scratch.u, draw.mode === 'expected' ? 0 : 2, stream.skilled, month);
  const persons = draw.mode === 'expected' ? expected : Math.floor(expected + scratch.u[0]);
  splitFlow(scratch.skilled, scratch.even, G * SKILLED_AGES, persons, scratch.u[1], draw.mode);
  for (let n = 0; n < G * SKILLED_AGES; n++) {
    const age = SKILLED_FROM + (n >> 1);
    const g = n & 1;
    const arriving = scratch.skilled[n];
    if (arriving <= 0) continue;
    // Every other age vocational, every other tertiary: half of each.
    population.people[(age * G + g) * Q + (age % 2 === 0 ? 1 : 3)] += arriving;
    population.labourForce[age * G + g] += arriving;
    move(ledger, layout.world, layout.waiting + g * layout.bands + bandOf[age], arriving, reason.arrive);
  }
  population.skilled = persons;
  population.netMigration += persons;
}
