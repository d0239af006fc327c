import { AGES } from '../categories.ts';
import { reason } from '../layout.ts';
import { personsOfAge } from '../observe.ts';
import type { ShortageState } from '../state.ts';
import { type ShortageMeasure, measures } from './measure.ts';

const people = measures('stock', 'population');
const peopleFlow = measures('flow', 'population');

function persons(state: ShortageState, from: number, to: number): number {
  return personsOfAge(state, 0, from, to) + personsOfAge(state, 1, from, to);
}

/** How many people, of what age, and who comes. */
export const populationMeasures: readonly ShortageMeasure[] = [
  people(
    'population',
    ['Population', 'Bevölkerung'],
    'persons',
    null,
    ['Residents at the end of the year.', 'Einwohner am Jahresende.'],
    (state) => persons(state, 0, AGES),
  ),
  people(
    'population.20-64',
    ['Population of 20 to 64', 'Bevölkerung von 20 bis 64'],
    'persons',
    null,
    ['Residents of 20 to 64 at the end of the year.', 'Einwohner von 20 bis 64 am Jahresende.'],
    (state) => persons(state, 20, 65),
  ),
  people(
    'dependency',
    ['People from 65 per employed person', 'Menschen ab 65 je Beschäftigten'],
    'ratio',
    'lower',
    ['Residents from 65 over employed people.', 'Einwohner ab 65 je beschäftigter Person.'],
    (state) => persons(state, 65, AGES) / Math.max(1, state.report.employment),
  ),
  peopleFlow(
    'migration.net',
    ['Net migration', 'Wanderungssaldo'],
    'persons',
    null,
    ['Arrivals less departures during the year.', 'Zuzüge minus Wegzüge im Jahr.'],
    ({ population }) => population.netMigration,
  ),
  peopleFlow(
    'recognised',
    ['Foreign qualifications recognised', 'Anerkannte ausländische Qualifikationen'],
    'persons',
    'higher',
    ['During the year.', 'Im Jahr.'],
    ({ ledger }) => ledger.flow[reason.recognise],
  ),
];
