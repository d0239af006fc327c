import { exp } from '../../../numeric/arithmetic.ts';
import { families, familyLabel, seniorities, seniorityLabel } from '../categories.ts';
import { jobsLost, meanIntensity } from '../counts.ts';
import { unitSum } from '../firms.ts';
import { S, reason } from '../layout.ts';
import { pipelineDebt } from '../pipeline.ts';
import type { HubState } from '../state.ts';
import { type HubMeasure, measures } from './measure.ts';

const monthly = measures('stock', 'hub', { monthly: true });
const stock = measures('stock', 'hub');
const flow = measures('flow', 'hub');

const flowOf = (why: number) => (state: HubState) => state.people.flow[why];

/** The hub's jobs, what AI could do and does, and how people come and go. */
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
    (state) => meanUnitCost(state),
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
          `${familyLabel[family].en}, ${seniorityLabel[seniority].en}`,
          `${familyLabel[family].de}, ${seniorityLabel[seniority].de}`,
        ],
        'persons',
        'higher',
        ['People employed in this family and seniority.', 'Beschäftigte dieser Familie und Erfahrungsstufe.'],
        ({ monthly: m }) => m.headsByCell[k * S + s],
      ),
    ),
  ),
  flow(
    'hires.total',
    ['Hires in the hub', 'Einstellungen am Standort'],
    'persons',
    'higher',
    ['People hired by the hub’s firms during the year.', 'Im Jahr von den Firmen des Standorts eingestellte Personen.'],
    ({ monthly: m }) => m.hires[0] + m.hires[1] + m.hires[2],
  ),
  flow(
    'hires.junior',
    ['Entry hires', 'Einstellungen auf Einstiegsstufe'],
    'persons',
    'higher',
    [
      'Juniors (under 3 years of experience) hired during the year.',
      'Im Jahr eingestellte Personen mit unter 3 Jahren Erfahrung.',
    ],
    ({ monthly: m }) => m.hires[0],
  ),
  flow(
    'hires.mid',
    ['Mid-level hires', 'Einstellungen auf mittlerer Stufe'],
    'persons',
    'higher',
    [
      'People with 3 to 8 years of experience hired during the year.',
      'Im Jahr eingestellte Personen mit 3 bis 8 Jahren Erfahrung.',
    ],
    ({ monthly: m }) => m.hires[1],
  ),
  flow(
    'hires.senior',
    ['Senior hires', 'Einstellungen Erfahrener'],
    'persons',
    'higher',
    [
      'People with more than 8 years of experience hired during the year.',
      'Im Jahr eingestellte Personen mit über 8 Jahren Erfahrung.',
    ],
    ({ monthly: m }) => m.hires[2],
  ),
  flow(
    'quits',
    ['People who left by themselves', 'Freiwillige Abgänge'],
    'persons',
    null,
    [
      'Voluntary exits from hub firms, moves to other firms included, retirement and death not.',
      'Freiwillige Abgänge aus Firmen des Standorts, einschließlich Wechsel, ohne Pensionierung und Tod.',
    ],
    ({ people }) => people.flow[reason.quit] + people.flow[reason.quitAway],
  ),
  flow(
    'layoffs.people',
    ['People laid off', 'Gekündigte Personen'],
    'persons',
    'lower',
    [
      'People whom hub firms dismissed during the year, in group layoffs or one by one.',
      'Im Jahr von Firmen des Standorts gekündigte Personen, in Massenentlassungen oder einzeln.',
    ],
    flowOf(reason.layoff),
  ),
  flow(
    'layoffs.group',
    ['People laid off in closures and large cuts', 'Gekündigte bei Schließungen und großen Kürzungen'],
    'persons',
    'lower',
    [
      'Part of the people laid off: those of announced cuts that fell due.',
      'Teil der Gekündigten: durch fällig gewordene angekündigte Kürzungen.',
    ],
    ({ monthly: m }) => m.layoffsGroup,
  ),
  flow(
    'announced.jobs',
    ['Jobs in announced cuts', 'Angekündigter Stellenabbau'],
    'jobs',
    'lower',
    [
      'Jobs that firms announced to cut or close during the year; not all announcements are carried out.',
      'Im Jahr angekündigter Abbau; nicht jede Ankündigung wird umgesetzt.',
    ],
    ({ monthly: m }) => m.announced,
  ),
  flow(
    'closures',
    ['Closures', 'Schließungen'],
    'ratio',
    'lower',
    ['Firms that left the hub during the year.', 'Firmen, die den Standort im Jahr verließen.'],
    ({ monthly: m }) => m.closures,
  ),
  flow(
    'relocated.jobs',
    ['Jobs relocated', 'Verlagerte Arbeitsplätze'],
    'jobs',
    'lower',
    [
      'Jobs whose work moved to other places during the year, by drift, cuts or closures.',
      'Arbeitsplätze, deren Arbeit im Jahr an andere Orte ging, allmählich, durch Kürzungen oder Schließungen.',
    ],
    ({ monthly: m }) => m.relocated,
  ),
  flow(
    'automated.jobs',
    ['Jobs’ worth of work taken over by AI', 'Von KI übernommene Arbeit in Arbeitsplätzen'],
    'jobs',
    null,
    [
      'Growth during the year of the positions that AI saves at the current volume of work.',
      'Zuwachs der Stellen, die KI beim jeweiligen Arbeitsvolumen einspart.',
    ],
    ({ monthly: m }) => m.automated - m.automatedBefore,
  ),
  flow(
    'newWork.jobs',
    ['New work around AI', 'Neue Arbeit rund um KI'],
    'jobs',
    'higher',
    [
      'Growth during the year of the jobs that checking, training and feeding AI creates outside the hub’s process families.',
      'Zuwachs der Arbeitsplätze für Prüfung, Training und Datenpflege von KI außerhalb der Prozessfamilien.',
    ],
    ({ town }) => town.newWork - town.newWorkBefore,
  ),
  flow(
    'promotions',
    ['Promotions', 'Beförderungen'],
    'persons',
    'higher',
    ['People who rose a seniority within the hub during the year.', 'Im Jahr am Standort aufgestiegene Personen.'],
    flowOf(reason.promote),
  ),
];

/** Weighted by the work of the month, in hours of the start: what a closed firm's work would cost does not count. */
function meanUnitCost({ firms }: HubState): number {
  let cost = 0;
  let total = 0;
  for (let j = 0; j < firms.units; j++) {
    if (firms.closed[firms.unitFirm[j]] === 1) continue;
    const work = unitSum(firms.workAtStart, j * S) * exp(firms.lnVolume[j]);
    cost += work * firms.cost[j];
    total += work;
  }
  return total > 0 ? cost / total : 1;
}
