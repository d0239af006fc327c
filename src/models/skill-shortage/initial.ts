import { openLedger } from '../../economy/ledger.ts';
import { allocate } from '../../numeric/rounding.ts';
import type { Draw } from '../model.ts';
import { AGES, LAST_AGE, unemploymentAges } from './categories.ts';
import { at } from './indices.ts';
import { G, O, Q } from './layout.ts';
import { calibrate, occupationShares } from './calibrate.ts';
import { countOccupations, observe, observePeriod, rememberStart } from './observe.ts';
import { elapsed, startParticipation } from './participation.ts';
import { allLevels, outsideOf } from './people.ts';
import { compose, levelsAtAge } from './qualification.ts';
import { openSchools } from './schools.ts';
import { type Country, type ShortageState, createState } from './state.ts';
import { advanceTechnology, oldPeople, rememberPartTime, setHours, startAdoption, wantPositions } from './work.ts';

const input = {
  change: at('population.change'),
  level: at('labourForce.level'),
  unemployment: at('unemployment.level'),
  valueAdded: at('valueAdded'),
};

const levels = new Float64Array(Q);

/** The country before the first month, its labour market in balance. */
export function initial(country: Country, draw: Draw): ShortageState {
  const state = createState(country);
  const { now } = draw;
  state.ageing = now[input.change] === 0 ? 0 : 1;
  state.monthOfYear = country.startMonthOfYear - 1;
  settlePeople(state, country, draw);
  startParticipation(state, country, now);
  compose(state, now);
  openSchools(state, country, now);
  startWork(state, country, draw);
  placeOutside(state, country);
  state.population.oldAtStart = oldPeople(state, country.startMonthOfYear);
  startAdoption(state, now);
  advanceTechnology(state, country, now, 0);
  state.work.labourAtStart.set(state.work.labour);
  rememberPartTime(state, now);
  setHours(state, country, now);
  state.work.hoursAtStart.set(state.work.hours);
  calibrate(state, country, draw);
  wantPositions(state, now, 0, country.startMonthOfYear);
  state.report.valueAdded = now[input.valueAdded];
  openLedger(state.ledger);
  countOccupations(state, country);
  observe(state, country, now);
  rememberStart(state, now);
  observe(state, country, now);
  observePeriod(state, country, now);
  return state;
}

/** People by age, sex and education; the labour force by single age. */
function settlePeople(state: ShortageState, country: Country, { now, mode }: Draw): void {
  const { people, labourForce, levelsAtStart } = state.population;
  const passed = elapsed(state);
  for (let age = 0; age < AGES; age++) {
    levelsAtAge(levels, age, now);
    for (let g = 0; g < G; g++) {
      const cell = age * G + g;
      const persons = country.population[g * AGES + age];
      for (let q = 0; q < Q; q++) {
        levelsAtStart[cell * Q + q] = levels[q];
        people[cell * Q + q] = persons * levels[q];
      }
      if (mode !== 'expected') allocate(people.subarray(cell * Q, (cell + 1) * Q), levels, Q, Math.round(persons), 0.5);
      if (age >= LAST_AGE) continue;
      const [here, next] = country.participation.subarray(g * AGES + age);
      const share = Math.min(0.985, (here + passed * (next - here)) * now[input.level]);
      const working = allLevels(people, cell) * share;
      labourForce[cell] = mode === 'expected' ? working : Math.round(working);
    }
  }
}

function placeOutside({ population, ledger }: ShortageState, { layout }: Country): void {
  const kinds = [layout.children, layout.outside, layout.retired];
  for (let age = 0; age < AGES; age++) {
    for (let g = 0; g < G; g++) {
      const cell = age * G + g;
      ledger.stock[kinds[outsideOf(age)] + g] += allLevels(population.people, cell) - population.labourForce[cell];
    }
  }
}

/**
 * Employed and unemployed by group and occupation. Unemployment by age as counted, by occupation in the given proportions, such that the
 * searchers of every group spread alike over occupations: then the network balances for each group as for all.
 */
function startWork(state: ShortageState, country: Country, draw: Draw): void {
  const { population, ledger } = state;
  const { layout, bandOf, bandStarts } = country;
  const { now, mode } = draw;
  const labourForce = new Float64Array(layout.groups);
  for (let age = 0; age < LAST_AGE; age++) {
    for (let g = 0; g < G; g++) {
      if (bandOf[age] >= 0) labourForce[g * layout.bands + bandOf[age]] += population.labourForce[age * G + g];
    }
  }
  const unemployed = labourForce.map((persons, group) => {
    const age = bandStarts[group % layout.bands];
    const band = Math.max(
      0,
      unemploymentAges.findLastIndex((from) => from <= age),
    );
    return persons * Math.min(0.9, country.unemployment[band] * now[input.unemployment]);
  });
  const shares = occupationShares(country, now, labourForce, unemployed);
  const parts = new Float64Array(2 * O);
  const whole = new Float64Array(2 * O);
  for (let group = 0; group < layout.groups; group++) {
    shares(group, parts);
    if (mode !== 'expected') {
      allocate(whole, parts, 2 * O, Math.round(labourForce[group]), 0.5);
      parts.set(whole);
    }
    for (let o = 0; o < O; o++) {
      ledger.stock[layout.employed + o * layout.groups + group] = parts[o];
      ledger.stock[layout.unemployed + o * layout.groups + group] = parts[O + o];
    }
  }
}
