import { vacancyRate } from '../observe.ts';
import { longTermUnemployed } from '../counts.ts';
import { reason } from '../layout.ts';
import type { HubState } from '../state.ts';
import { type HubMeasure, measures } from './measure.ts';

const monthly = measures('stock', 'labour market', { monthly: true });
const stock = measures('stock', 'labour market');
const flow = measures('flow', 'labour market');

const flowOf = (why: number) => (state: HubState) => state.people.flow[why];

function rate({ monthly: m }: HubState, band: number): number {
  return m.labourForceByAge[band] > 0 ? m.unemployedByAge[band] / m.labourForceByAge[band] : 0;
}

/** Work, no work, moving and training of everybody in the region. */
export const peopleMeasures: readonly HubMeasure[] = [
  monthly(
    'unemployment.rate',
    ['Unemployment rate', 'Arbeitslosenquote'],
    'share',
    'lower',
    [
      'Unemployed people over the labour force of the region; trainees and inactive people count in neither. Who is unemployed is counted as the region’s rate at the start counts it, by the labour office or by a household survey.',
      'Arbeitslose je Erwerbsperson der Region; Umschulung und Nichterwerb zählen nicht. Wer arbeitslos ist, wird gezählt wie in der Quote der Region zu Beginn, vom Arbeitsamt oder in einer Haushaltsbefragung.',
    ],
    ({ monthly: m }) => (m.labourForce > 0 ? m.unemployed / m.labourForce : 0),
  ),
  monthly(
    'unemployment.youth',
    ['Youth unemployment (15–24)', 'Jugendarbeitslosigkeit (15–24)'],
    'share',
    'lower',
    [
      'Unemployed people aged 15 to 24 over the labour force of that age, counted as the unemployment rate is; students count in neither. Fewer young people register than a survey finds without work.',
      'Arbeitslose je Erwerbsperson der 15- bis 24-Jährigen, gezählt wie die Arbeitslosenquote; Studierende zählen nicht. Weniger Junge melden sich arbeitslos, als eine Befragung findet.',
    ],
    (state) => rate(state, 0),
  ),
  stock(
    'unemployment.young',
    ['Unemployment at 25–29', 'Arbeitslosigkeit mit 25–29'],
    'share',
    'lower',
    ['Unemployment rate of people aged 25 to 29.', 'Arbeitslosenquote der 25- bis 29-Jährigen.'],
    (state) => rate(state, 1),
  ),
  stock(
    'unemployed.people',
    ['Unemployed people', 'Arbeitslose'],
    'persons',
    'lower',
    ['People without a job who look for one.', 'Personen ohne Arbeit, die Arbeit suchen.'],
    ({ monthly: m }) => m.unemployed,
  ),
  stock(
    'unemployment.longTerm',
    ['Long-term unemployed', 'Langzeitarbeitslose'],
    'persons',
    'lower',
    ['People without a job for twelve months or more.', 'Personen seit zwölf Monaten oder länger ohne Arbeit.'],
    longTermUnemployed,
  ),
  stock(
    'vacancy.rate',
    ['Vacancy rate', 'Quote offener Stellen'],
    'share',
    null,
    ['Unfilled positions over all positions of the region.', 'Unbesetzte Stellen je Stelle der Region.'],
    ({ monthly }) => vacancyRate(monthly),
  ),
  stock(
    'tightness',
    ['Tightness', 'Enge des Arbeitsmarkts'],
    'ratio',
    null,
    ['Unfilled positions per unemployed person.', 'Unbesetzte Stellen je arbeitsloser Person.'],
    ({ monthly: m }) => m.openJobs / Math.max(1, m.unemployed),
  ),
  stock(
    'labourForce',
    ['Labour force', 'Erwerbspersonen'],
    'persons',
    null,
    ['Employed and unemployed people of the region.', 'Beschäftigte und Arbeitslose der Region.'],
    ({ monthly: m }) => m.labourForce,
  ),
  stock(
    'training.people',
    ['People in training', 'Personen in Umschulung'],
    'persons',
    null,
    ['Occupied training places.', 'Besetzte Umschulungsplätze.'],
    ({ monthly: m }) => m.trainees,
  ),
  stock(
    'inactive.discouraged',
    ['Discouraged people', 'Entmutigte Personen'],
    'persons',
    'lower',
    [
      'People who would work and have stopped looking.',
      'Personen, die arbeiten würden und die Suche aufgegeben haben.',
    ],
    ({ monthly: m }) => m.inactive,
  ),
  stock(
    'movedAway.net',
    ['Net out-migration since the start', 'Netto-Abwanderung seit Beginn'],
    'persons',
    'lower',
    [
      'People of working age who moved away and have not returned, less those who moved in.',
      'Weggezogene im Erwerbsalter, die nicht zurückkehrten, abzüglich der Zugezogenen.',
    ],
    ({ town }) => town.movedAway,
  ),
  stock(
    'wage.hub',
    ['Real wages in the hub', 'Reallöhne am Standort'],
    'index',
    'higher',
    [
      'Mean wage of the hub’s families relative to the start, composition held.',
      'Mittlerer Lohn der Prozessfamilien relativ zum Beginn, bei gleicher Zusammensetzung.',
    ],
    ({ monthly: m }) => m.wageHub,
  ),
  stock(
    'wage.elsewhere',
    ['Real wages elsewhere in the region', 'Reallöhne sonst in der Region'],
    'index',
    'higher',
    [
      'Mean wage outside the hub relative to the start, composition held.',
      'Mittlerer Lohn außerhalb des Standorts relativ zum Beginn, bei gleicher Zusammensetzung.',
    ],
    ({ monthly: m }) => m.wageElsewhere,
  ),
  flow(
    'training.started',
    ['People who start training', 'Beginn einer Umschulung'],
    'persons',
    null,
    ['During the year.', 'Im Jahr.'],
    flowOf(reason.train),
  ),
  flow(
    'training.completed',
    ['People who complete training', 'Abschluss einer Umschulung'],
    'persons',
    'higher',
    ['During the year.', 'Im Jahr.'],
    flowOf(reason.complete),
  ),
  flow(
    'outMigrants',
    ['People who move away', 'Abwanderung'],
    'persons',
    'lower',
    [
      'People of working age who leave the region during the year; graduates who leave at once are not counted.',
      'Personen im Erwerbsalter, die im Jahr wegziehen; sofort wegziehende Absolventen zählen nicht.',
    ],
    ({ people }) => people.flow[reason.leave] + people.flow[reason.quitAway],
    { settles: 'migration.settled' },
  ),
  flow(
    'inMigrants',
    ['People who move in or return', 'Zuzug und Rückkehr'],
    'persons',
    null,
    ['People of working age who arrive during the year.', 'Personen im Erwerbsalter, die im Jahr zuziehen.'],
    ({ people }) => people.flow[reason.arrive] + people.flow[reason.return],
  ),
  flow(
    'graduates',
    ['Graduates who stay', 'Absolventen, die bleiben'],
    'persons',
    null,
    [
      'Graduates who enter the region’s labour force during the year.',
      'Absolventen, die im Jahr in der Region ins Erwerbsleben treten.',
    ],
    flowOf(reason.graduate),
  ),
];
