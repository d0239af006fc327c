import { reason } from '../layout.ts';
import { type HubMeasure, measures } from './measure.ts';
import type { HubState } from '../state.ts';

const flow = measures('flow', 'hub');

const flowOf = (why: number) => (state: HubState) => state.people.flow[why];

/** How people come to the hub and leave it in a year, and where its work goes. */
export const hubFlows: readonly HubMeasure[] = [
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
    { rivals: { input: 'rival.linked', price: 'hub.unitCost' } },
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
