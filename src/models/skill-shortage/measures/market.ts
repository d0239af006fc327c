import { type ShortageMeasure, measures } from './measure.ts';

const market = measures('stock', 'labour market');
/** Of the year that is over. */
const lastYear = measures('stock', 'labour market', { noOpening: true });
const marketByMonth = measures('stock', 'labour market', { monthly: true });
const marketFlow = measures('flow', 'labour market');

/** Who works, who searches, who is hired, at what wages. */
export const marketMeasures: readonly ShortageMeasure[] = [
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
  lastYear(
    'mismatch.mobility',
    ['Hires lost to limits of mobility', 'Durch begrenzte Mobilität entgangene Einstellungen'],
    'change',
    'lower',
    [
      'Share of hires lost against a market in which everybody looks at all vacancies, whatever their occupation; below zero where the ways between occupations lead more people than vacancies alone would to where hiring is easy.',
      'Anteil der Einstellungen, die gegenüber einem Markt ausbleiben, in dem alle alle offenen Stellen sehen, gleich aus welchem Beruf; unter null, wo die Wege zwischen Berufen mehr Menschen als die offenen Stellen allein dorthin führen, wo leicht eingestellt wird.',
    ],
    ({ report }) => report.immobility,
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
  lastYear(
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
  lastYear(
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
];
