import { exp } from '../../../numeric/arithmetic.ts';
import { families, familyLabel, seniorities, seniorityLabel } from '../categories.ts';
import { jobsLost, meanIntensity } from '../counts.ts';
import { unitSum } from '../firms.ts';
import type { Firms } from '../firms.ts';
import { S } from '../layout.ts';
import { pipelineDebt } from '../pipeline.ts';
import { type HubMeasure, measures } from './measure.ts';
import type { HubState } from '../state.ts';

const monthly = measures('stock', 'hub', { monthly: true });
const stock = measures('stock', 'hub');

/** The hub’s jobs, and what AI could do and does. */
export const hubMeasures: readonly HubMeasure[] = [
  monthly(
    'hub.jobs',
    ['Jobs in the hub', 'Arbeitsplätze am Standort'],
    'jobs',
    'higher',
    [
      'People employed by the hub’s firms at the end of the month.',
      'Beschäftigte der Unternehmen des Standorts am Monatsende.',
    ],
    ({ monthly: m }) => m.jobs,
  ),
  monthly(
    'hub.change',
    ['Change in hub jobs since the start', 'Veränderung der Arbeitsplätze seit Beginn'],
    'change',
    'higher',
    [
      'Jobs in the hub relative to the start, minus one: the realised net change, whatever its cause.',
      'Arbeitsplätze relativ zum Beginn, minus eins: die realisierte Nettoveränderung, gleich aus welchem Grund.',
    ],
    ({ monthly: m }) => m.jobs / Math.max(1, m.jobsAtStart) - 1,
  ),
  monthly(
    'atRisk.share',
    ['Share of work at risk', 'Gefährdeter Anteil der Arbeit'],
    'share',
    'lower',
    [
      'Share of the hub’s work that AI could take over at full adoption, net of supervision and rework: a potential, not a loss.',
      'Anteil der Arbeit, den KI bei voller Nutzung übernehmen könnte, abzüglich Aufsicht und Nacharbeit: ein Potenzial, kein Verlust.',
    ],
    ({ monthly: m }) => m.atRisk,
  ),
  stock(
    'adoption.firms',
    ['Firms with AI in production', 'Firmen mit KI im Einsatz'],
    'share',
    null,
    ['Share of the hub’s firms that have gone live.', 'Anteil der Firmen, die KI produktiv einsetzen.'],
    ({ town }) => town.adoptedShare,
  ),
  stock(
    'adoption.intensity',
    ['Intensity of AI use', 'Intensität der KI-Nutzung'],
    'share',
    null,
    [
      'Intensity of use that supervision allows, averaged over staff.',
      'Intensität der Nutzung, soweit Aufsicht vorhanden ist, im Mittel der Belegschaft.',
    ],
    meanIntensity,
  ),
  stock(
    'hub.unitCost',
    ['Cost of a unit of work', 'Kosten einer Einheit Arbeit'],
    'index',
    'lower',
    [
      'Labour by requirement and wage, machines and the rest, averaged over this month’s work of the firms that are open; start without AI = 1, and 1 where none is open.',
      'Arbeit nach Bedarf und Lohn, Maschinen und übrige Kosten, im Mittel über die Arbeit des Monats in offenen Unternehmen; Beginn ohne KI = 1, ebenso, wenn keines offen ist.',
    ],
    (state) => meanCost(state, (firms, j) => firms.cost[j]),
  ),
  stock(
    'hub.clientCost',
    ['Cost of a unit of work to its client', 'Kosten einer Einheit Arbeit für Kunden'],
    'index',
    'lower',
    [
      'Its cost with what errors and waiting cost the client, relative to the start without AI; 1 where no firm is open.',
      'Ihre Kosten mit dem, was Fehler und Wartezeit die Kunden kosten, relativ zum Beginn ohne KI; 1, wo kein Unternehmen offen ist.',
    ],
    (state) => meanCost(state, (firms, j) => firms.cost[j] * (1 + firms.burden[j])),
  ),
  stock(
    'jobs.lost',
    ['Jobs lost where jobs fell', 'Verlorene Arbeitsplätze, wo sie sanken'],
    'jobs',
    'lower',
    [
      'Sum over process families and seniorities of the jobs below the start; gains elsewhere are not netted.',
      'Summe der Arbeitsplätze unter dem Beginn über Prozessfamilien und Erfahrungsstufen; Zuwächse anderswo werden nicht verrechnet.',
    ],
    jobsLost,
  ),
  stock(
    'pipeline.debt',
    ['Pipeline debt', 'Nachwuchslücke'],
    'persons',
    'lower',
    [
      'Mid and senior positions in five years that no one from within will be ready to fill, at today’s demand and the last year’s junior hiring.',
      'Mittlere und höhere Stellen in fünf Jahren, für die intern niemand nachrückt, bei heutigem Bedarf und den Einstiegen des letzten Jahres.',
    ],
    pipelineDebt,
  ),
  stock(
    'hub.vacancies',
    ['Vacancies in the hub', 'Offene Stellen am Standort'],
    'jobs',
    null,
    ['Advertised and unfilled at the end of the month.', 'Am Monatsende ausgeschrieben und unbesetzt.'],
    ({ monthly: m }) => m.hubVacancies,
  ),
  stock(
    'newIndustry.jobs',
    ['Jobs in attracted industries', 'Arbeitsplätze angesiedelter Branchen'],
    'jobs',
    'higher',
    ['Positions that diversification has opened since the start.', 'Seit Beginn durch Ansiedlung entstandene Stellen.'],
    ({ town }) => town.newIndustry,
  ),
  ...families.flatMap((family, k) =>
    seniorities.map((seniority, s) =>
      stock(
        `hub.heads.${family}.${seniority}`,
        [
          `Staff: ${familyLabel[family].en}, ${seniorityLabel[seniority].en}`,
          `Personal: ${familyLabel[family].de}, ${seniorityLabel[seniority].de}`,
        ],
        'persons',
        'higher',
        ['People employed in this family and seniority.', 'Beschäftigte dieser Familie und Erfahrungsstufe.'],
        ({ monthly: m }) => m.headsByCell[k * S + s],
      ),
    ),
  ),
];

/** Weighted by the work of the month, in hours of the start: what a closed firm's work would cost does not count. */
function meanCost({ firms }: HubState, costOf: (firms: Firms, j: number) => number): number {
  let cost = 0;
  let total = 0;
  for (let j = 0; j < firms.units; j++) {
    if (firms.closed[firms.unitFirm[j]] === 1) continue;
    const work = unitSum(firms.workAtStart, j * S) * exp(firms.lnVolume[j]);
    cost += work * costOf(firms, j);
    total += work;
  }
  return total > 0 ? cost / total : 1;
}
