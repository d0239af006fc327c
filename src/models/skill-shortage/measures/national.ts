import { AGES } from '../categories.ts';
import { reason } from '../layout.ts';
import { personsOfAge } from '../observe.ts';
import type { ShortageState } from '../state.ts';
import { type ShortageMeasure, measures } from './measure.ts';

const monthly = measures('stock', 'shortage', { monthly: true });
const shortage = measures('stock', 'shortage');
const market = measures('stock', 'labour market');
const marketByMonth = measures('stock', 'labour market', { monthly: true });
const marketFlow = measures('flow', 'labour market');
const people = measures('stock', 'population');
const peopleFlow = measures('flow', 'population');
const work = measures('stock', 'work');

function persons(state: ShortageState, from: number, to: number): number {
  return personsOfAge(state, 0, from, to) + personsOfAge(state, 1, from, to);
}

/** The whole country. */
export const national: readonly ShortageMeasure[] = [
  monthly(
    'shortage.vacancies',
    ['Excess vacancies (S2)', 'Überzählige offene Stellen (S2)'],
    'persons',
    'lower',
    [
      'Vacancies beyond those that the month’s hires fill within the normal time, added up over occupations: the shortage that is left after wages and matching have answered.',
      'Offene Stellen über jene hinaus, die die Einstellungen des Monats in üblicher Zeit besetzen, über Berufe summiert: der Mangel, der bleibt, nachdem Löhne und Vermittlung reagiert haben.',
    ],
    ({ report }) => report.excessVacancies,
  ),
  monthly(
    'shortage.accounting',
    ['Accounting gap (S4)', 'Rechnerische Lücke (S4)'],
    'persons',
    'lower',
    [
      'Vacancies at the start, plus the growth of positions wanted at the start’s wages, less the growth of the labour force: the construction behind published numbers. Occupations are netted, wages do not answer.',
      'Offene Stellen zu Beginn plus Wachstum der zu Anfangslöhnen gewünschten Stellen minus Wachstum der Erwerbspersonen: die Konstruktion hinter veröffentlichten Zahlen. Berufe werden verrechnet, Löhne reagieren nicht.',
    ],
    ({ report }) => report.accounting,
  ),
  shortage(
    'shortage.notional',
    ['Notional gap (S1)', 'Gedachte Lücke (S1)'],
    'persons',
    'lower',
    [
      'Positions wanted at the start’s wages less the labour force that can be in work, where positive, added up over occupations; a surplus in one does not fill a gap in another.',
      'Zu Anfangslöhnen gewünschte Stellen minus beschäftigbare Erwerbspersonen, wo positiv, über Berufe summiert; ein Überhang in einem Beruf füllt keine Lücke im anderen.',
    ],
    ({ report }) => report.notional,
  ),
  shortage(
    'shortage.work',
    ['Unstaffed work (S3)', 'Unbesetzte Arbeit (S3)'],
    'FTE',
    'lower',
    [
      'Hours of work wanted less hours worked, where positive, in full-time equivalents.',
      'Gewünschte minus geleistete Arbeitsstunden, wo positiv, in Vollzeitäquivalenten.',
    ],
    ({ report }) => report.unstaffedFte,
  ),
  shortage(
    'output.lost',
    ['Output not produced', 'Nicht erzeugte Wertschöpfung'],
    'EUR',
    'lower',
    [
      'Unstaffed work (S3) at the value added per full-time equivalent, per year: an upper bound, as others take over part of the work.',
      'Unbesetzte Arbeit (S3) zur Wertschöpfung je Vollzeitäquivalent, pro Jahr: eine Obergrenze, denn andere übernehmen einen Teil der Arbeit.',
    ],
    ({ report }) => report.unstaffedFte * report.valueAdded,
  ),
  marketByMonth(
    'vacancies',
    ['Vacancies', 'Offene Stellen'],
    'jobs',
    null,
    ['Posted and unfilled at the end of the month.', 'Am Monatsende ausgeschrieben und unbesetzt.'],
    ({ report }) => report.vacancies,
  ),
  market(
    'vacancyRate.total',
    ['Vacancy rate', 'Quote offener Stellen'],
    'share',
    null,
    ['Vacancies over positions.', 'Offene Stellen je Arbeitsplatz.'],
    ({ report }) => report.vacancies / Math.max(1, report.vacancies + report.employment),
  ),
  market(
    'tightness',
    ['Vacancies per unemployed', 'Offene Stellen je Arbeitslosen'],
    'ratio',
    null,
    ['Vacancies over unemployed people.', 'Offene Stellen je arbeitsloser Person.'],
    ({ report }) => report.vacancies / Math.max(1, report.unemployment),
  ),
  market(
    'timeToFill',
    ['Time to fill a vacancy', 'Zeit bis zur Besetzung'],
    'months',
    'lower',
    ['Vacancies over the month’s hires.', 'Offene Stellen je Einstellung des Monats.'],
    ({ report }) => report.vacancies / Math.max(1, report.hires),
  ),
  marketByMonth(
    'labourForce',
    ['Labour force', 'Erwerbspersonen'],
    'persons',
    'higher',
    ['Employed and unemployed people.', 'Beschäftigte und Arbeitslose.'],
    ({ report }) => report.labourForce,
  ),
  market(
    'employment',
    ['Employed people', 'Beschäftigte'],
    'persons',
    'higher',
    ['People with a job.', 'Menschen mit Arbeit.'],
    ({ report }) => report.employment,
  ),
  market(
    'employment.fte',
    ['Effective labour', 'Wirksame Arbeitskraft'],
    'FTE',
    'higher',
    [
      'Employed people in full-time equivalents, weighted by productivity of age.',
      'Beschäftigte in Vollzeitäquivalenten, gewichtet mit der Leistung nach Alter.',
    ],
    ({ report }) => report.fte,
  ),
  marketByMonth(
    'unemployment.rate',
    ['Unemployment rate', 'Arbeitslosenquote'],
    'share',
    'lower',
    ['Unemployed over labour force.', 'Arbeitslose je Erwerbsperson.'],
    ({ report }) => report.unemployment / Math.max(1, report.labourForce),
  ),
  market(
    'unemployment.older',
    ['Unemployment rate from 55', 'Arbeitslosenquote ab 55'],
    'share',
    'lower',
    [
      'Unemployed over labour force from 55; people held back by the pension age without work included.',
      'Arbeitslose je Erwerbsperson ab 55; vom Pensionsalter ohne Arbeit Zurückgehaltene eingeschlossen.',
    ],
    ({ report }) => report.unemployedOlder / Math.max(1, report.labourForceOlder),
  ),
  market(
    'unemployment.longTerm',
    ['Long-term share of unemployment', 'Anteil Langzeitarbeitsloser'],
    'share',
    'lower',
    ['Unemployed for a year or more, of all unemployed.', 'Seit einem Jahr oder länger Arbeitslose an allen.'],
    ({ report }) => report.longTerm,
  ),
  market(
    'mismatch',
    ['Mismatch', 'Passungsverlust'],
    'share',
    'lower',
    [
      'Share of hires lost because the unemployed and vacancies are in different occupations.',
      'Anteil der Einstellungen, die ausbleiben, weil Arbeitslose und offene Stellen in verschiedenen Berufen sind.',
    ],
    ({ report }) => report.mismatch,
  ),
  market(
    'wage.pressure',
    ['Wage pressure', 'Lohndruck'],
    'points',
    null,
    ['Growth of wages beyond trend during the year.', 'Lohnwachstum über Trend im Jahr.'],
    ({ report }) => report.wagePressure,
  ),
  market(
    'wage.level.change',
    ['Wages relative to trend', 'Löhne relativ zum Trend'],
    'change',
    null,
    ['Mean log wage above trend since the start.', 'Mittlerer Log-Lohn über Trend seit Beginn.'],
    ({ report }) => report.lnWage,
  ),
  market(
    'openings.replacement',
    ['Replacement demand', 'Ersatzbedarf'],
    'jobs',
    null,
    [
      'Jobs vacated for good during the year: their holders retired, withdrew, died or left the country.',
      'Im Jahr endgültig frei gewordene Stellen: Pensionierung, Rückzug, Tod, Wegzug.',
    ],
    ({ report }) => report.replacementLastYear,
  ),
  market(
    'openings.total',
    ['Job openings', 'Stellenbedarf'],
    'jobs',
    null,
    [
      'Replacement demand plus the growth of wanted positions, if any, during the year.',
      'Ersatzbedarf plus gegebenenfalls Wachstum der gewünschten Stellen im Jahr.',
    ],
    ({ report }) => report.openingsYear,
  ),
  marketFlow(
    'hires',
    ['Hires', 'Einstellungen'],
    'persons',
    null,
    [
      'People hired during the year, changes of job included.',
      'Im Jahr eingestellte Personen, Stellenwechsel eingeschlossen.',
    ],
    ({ report }) => report.hires,
  ),
  marketFlow(
    'layoffs',
    ['People laid off', 'Gekündigte'],
    'persons',
    'lower',
    [
      'Dismissed because their position is not wanted any more.',
      'Gekündigt, weil die Stelle nicht mehr gewünscht ist.',
    ],
    ({ market: { laidOff } }) => laidOff,
  ),
  marketFlow(
    'retirements',
    ['Retirements', 'Pensionierungen'],
    'persons',
    null,
    [
      'People who leave the labour force from 60 during the year.',
      'Menschen, die im Jahr ab 60 aus dem Erwerbsleben gehen.',
    ],
    ({ report }) => report.retirements,
  ),
  market(
    'heldBack',
    ['Held back without work', 'Ohne Arbeit zurückgehalten'],
    'persons',
    'lower',
    [
      'Older people who wait without work for a pension that comes later than it used to.',
      'Ältere, die ohne Arbeit auf die nun spätere Pension warten.',
    ],
    ({ report }) => report.heldBack,
  ),
  market(
    'trainees',
    ['People in retraining', 'Menschen in Umschulung'],
    'persons',
    null,
    ['Unemployed people in a programme.', 'Arbeitslose in einem Programm.'],
    ({ report }) => report.trainees,
  ),
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
  work(
    'positions',
    ['Positions wanted', 'Gewünschte Stellen'],
    'jobs',
    null,
    ['Positions employers want at the wages of the start.', 'Stellen, die Betriebe zu Anfangslöhnen wünschen.'],
    ({ report }) => report.wanted,
  ),
  work(
    'ai.positions',
    ['Positions’ worth of work done by AI', 'Von KI erledigte Arbeit in Stellen'],
    'jobs',
    null,
    ['Positions that AI saves relative to the start.', 'Stellen, die KI gegenüber dem Beginn erspart.'],
    ({ work: { saved } }) => saved,
  ),
  work(
    'ai.newWork',
    ['New work around AI', 'Neue Arbeit rund um KI'],
    'jobs',
    null,
    ['Positions for checking, feeding and steering AI.', 'Stellen für Prüfung, Daten und Steuerung von KI.'],
    ({ work: { newWork } }) => newWork,
  ),
  work(
    'adoption.intensity',
    ['Intensity of AI use', 'Intensität der KI-Nutzung'],
    'share',
    null,
    [
      'Share of the full use of AI that firms have reached.',
      'Anteil der vollen KI-Nutzung, den Betriebe erreicht haben.',
    ],
    ({ work: { intensity } }) => intensity,
  ),
  work(
    'offshore.positions',
    ['Positions placed abroad', 'Ins Ausland verlagerte Stellen'],
    'jobs',
    null,
    [
      'Positions whose work is done in other countries since the start.',
      'Stellen, deren Arbeit seit Beginn im Ausland getan wird.',
    ],
    ({ work: { offshore } }) => offshore,
  ),
];
