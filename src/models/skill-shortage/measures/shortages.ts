import { type ShortageMeasure, measures } from './measure.ts';

const monthly = measures('stock', 'shortage', { monthly: true });
const shortage = measures('stock', 'shortage');

/** How many are missing, by four definitions, and what they would have produced. */
export const shortages: readonly ShortageMeasure[] = [
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
];
