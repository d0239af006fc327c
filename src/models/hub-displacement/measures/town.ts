import { concentration } from '../../../economy/mobility.ts';
import { polarization } from '../../../economy/polarization.ts';
import { exp } from '../../../numeric/arithmetic.ts';
import { terciles } from '../counts.ts';
import { K, S } from '../layout.ts';
import { monthsToRecover } from '../observe.ts';
import type { HubState } from '../state.ts';
import { LOCAL_SHARE } from '../trades.ts';
import { type HubMeasure, measures } from './measure.ts';

const stock = measures('stock', 'local economy');
const final = measures('final', 'local economy');

const tradable = new Float64Array(K + 1);

/** Herfindahl index over the hub's families and the attracted industries. */
function tradableConcentration({ monthly: m, town }: HubState): number {
  tradable.fill(0);
  for (let cell = 0; cell < K * S; cell++) tradable[Math.floor(cell / S)] += m.headsByCell[cell];
  tradable[K] = town.newIndustry;
  return concentration(tradable);
}

const service = (name: keyof typeof LOCAL_SHARE, label: readonly [string, string]) =>
  stock(
    `local.${name}`,
    label,
    'jobs',
    'higher',
    [
      'Jobs that depend on the hub, relative to the start; the split by service is an assumption.',
      'Vom Standort abhängige Arbeitsplätze relativ zum Beginn; die Aufteilung ist angenommen.',
    ],
    ({ town }) => town.local * LOCAL_SHARE[name],
  );

/** Shops, rents, studies, and who is in the middle. */
export const townMeasures: readonly HubMeasure[] = [
  stock(
    'local.jobs',
    ['Local service jobs gained or lost', 'Gewonnene oder verlorene lokale Arbeitsplätze'],
    'jobs',
    'higher',
    [
      'Change since the start in the local service jobs that hub jobs support.',
      'Veränderung der lokalen Arbeitsplätze, die vom Standort abhängen, seit Beginn.',
    ],
    ({ town }) => town.local,
  ),
  service('cafes', ['Cafés and restaurants', 'Gastronomie']),
  service('retail', ['Retail', 'Handel']),
  service('transport', ['Transport', 'Verkehr']),
  service('landlords', ['Housing services', 'Wohnungswirtschaft']),
  stock(
    'rent.index',
    ['Rents relative to trend', 'Mieten relativ zum Trend'],
    'index',
    null,
    [
      'Rents relative to the trend they would have followed, moved by the earnings of employees under 30.',
      'Mieten relativ zum Trend, bewegt von den Einkommen der Beschäftigten unter 30.',
    ],
    ({ town }) => exp(town.lnRent),
  ),
  stock(
    'enrolment.business',
    ['Enrolment in business and languages', 'Einschreibungen Wirtschaft und Sprachen'],
    'index',
    null,
    ['New students relative to the start.', 'Studienanfänger relativ zum Beginn.'],
    ({ town }) => town.enrolment[0],
  ),
  stock(
    'enrolment.it',
    ['Enrolment in IT', 'Einschreibungen IT'],
    'index',
    null,
    ['New students relative to the start.', 'Studienanfänger relativ zum Beginn.'],
    ({ town }) => town.enrolment[1],
  ),
  stock(
    'polarization',
    ['Shift of employment to the middle', 'Verschiebung der Beschäftigung zur Mitte'],
    'points',
    null,
    [
      'Change in the employment share of the middle wage third, less the mean change of the outer thirds; negative where the middle hollows out.',
      'Veränderung des Anteils des mittleren Lohndrittels, abzüglich der mittleren Veränderung der äußeren; negativ, wo die Mitte schrumpft.',
    ],
    (state) => polarization(terciles(state), state.town.tercilesAtStart),
  ),
  stock(
    'tercile.low',
    ['Employment in the lowest wage third', 'Beschäftigung im unteren Lohndrittel'],
    'share',
    null,
    [
      'Share of employment in job groups of the lowest third of base-year wages.',
      'Anteil der Beschäftigung in Gruppen des unteren Drittels der Löhne des Basisjahrs.',
    ],
    (state) => terciles(state)[0],
  ),
  stock(
    'tercile.mid',
    ['Employment in the middle wage third', 'Beschäftigung im mittleren Lohndrittel'],
    'share',
    null,
    [
      'Share of employment in job groups of the middle third of base-year wages.',
      'Anteil der Beschäftigung in Gruppen des mittleren Drittels der Löhne des Basisjahrs.',
    ],
    (state) => terciles(state)[1],
  ),
  stock(
    'tercile.high',
    ['Employment in the highest wage third', 'Beschäftigung im oberen Lohndrittel'],
    'share',
    null,
    [
      'Share of employment in job groups of the highest third of base-year wages.',
      'Anteil der Beschäftigung in Gruppen des oberen Drittels der Löhne des Basisjahrs.',
    ],
    (state) => terciles(state)[2],
  ),
  stock(
    'concentration',
    ['Concentration of tradable employment', 'Konzentration der überregionalen Beschäftigung'],
    'index',
    'lower',
    [
      'Herfindahl–Hirschman index over the hub’s families and attracted industries; 1 where all is in one.',
      'Herfindahl-Hirschman-Index über Prozessfamilien und angesiedelte Branchen; 1, wenn alles in einer liegt.',
    ],
    tradableConcentration,
  ),
  final(
    'recovery.months',
    ['Months below the start', 'Monate unter dem Beginn'],
    'months',
    'lower',
    [
      'Months from the hub’s first fall more than 1 % below its start until it was as large again; to the end of the run where it never was; 0 where it never fell.',
      'Monate vom ersten Fall um mehr als 1 % unter den Beginn bis zum Wiedererreichen; bis Laufende, wo es ausbleibt; 0 ohne Fall.',
    ],
    monthsToRecover,
  ),
];
