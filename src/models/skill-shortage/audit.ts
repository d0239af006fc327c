import { auditLedger } from '../../economy/ledger.ts';
import { EDUCATION_STAGES } from '../../economy/pipeline.ts';
import { AGES, tracks } from './categories.ts';
import { CELLS, G, O, accountName } from './layout.ts';
import { allLevels } from './people.ts';
import type { Country, ShortageState } from './state.ts';

/** Throws unless the people ledger closes, agrees with the population by age, and schools and vacancies are as they can be. */
export function audit(state: ShortageState, country: Country): void {
  const { ledger, population, schools, market } = state;
  const { layout, bandOf } = country;
  auditLedger(ledger, (account) => accountName(layout, account));
  const inGroup = new Float64Array(layout.groups);
  const outside = new Float64Array(G);
  for (let age = 0; age < AGES; age++) {
    for (let g = 0; g < G; g++) {
      const working = population.labourForce[age * G + g];
      if (bandOf[age] >= 0) inGroup[g * layout.bands + bandOf[age]] += working;
      outside[g] += allLevels(population.people, age * G + g) - working;
    }
  }
  for (let group = 0; group < layout.groups; group++) {
    let persons = 0;
    for (let n = 0; n < CELLS; n++) persons += ledger.stock[layout.cells[group * CELLS + n]];
    agree('labour force of group', group, persons, inGroup[group]);
    agree('people between accounts of group', group, ledger.stock[layout.between + group], 0);
  }
  for (let g = 0; g < G; g++) {
    const held =
      ledger.stock[layout.children + g] + ledger.stock[layout.outside + g] + ledger.stock[layout.retired + g];
    agree('people out of the labour force, sex', g, held, outside[g] + population.newborn[g * 4]);
  }
  for (let track = 0; track < tracks.length; track++) {
    let enrolled = 0;
    for (let k = 0; k < EDUCATION_STAGES; k++) enrolled += schools.enrolled[track * EDUCATION_STAGES + k];
    const booked = schools.atStart[track] + schools.begun[track] - schools.completed[track] - schools.left[track];
    agree('students of track', track, enrolled, booked);
  }
  for (let o = 0; o < O; o++) {
    if (!(market.vacancies[o] >= -1e-6)) throw new Error(`vacancies: occupation ${o} has ${market.vacancies[o]}`);
  }
}

/** `what` and `which` are put together only where they are needed: runs are audited often. */
function agree(what: string, which: number, one: number, other: number): void {
  if (!(Math.abs(one - other) <= 1e-9 * (1e5 + Math.abs(one))))
    throw new Error(`${what} ${which}: ${one} and ${other}`);
}
