import { occupationLabel, occupations } from '../categories.ts';
import { type ShortageMeasure, measures } from './measure.ts';

const stock = measures('stock', 'occupations');

/** By occupation group. */
export const byOccupation: readonly ShortageMeasure[] = occupations.flatMap((name, o) => {
  const { en, de } = occupationLabel[name];
  return [
    stock(
      `tightness.${name}`,
      [`Vacancies per unemployed: ${en}`, `Offene Stellen je Arbeitslosen: ${de}`],
      'ratio',
      null,
      ['Vacancies over unemployed people of the occupation.', 'Offene Stellen je arbeitsloser Person des Berufs.'],
      ({ report }) => report.tightness[o],
    ),
    stock(
      `shortage.vacancies.${name}`,
      [`Excess vacancies: ${en}`, `Überzählige offene Stellen: ${de}`],
      'persons',
      'lower',
      [
        'Vacancies beyond those that the month’s hires fill within the normal time.',
        'Offene Stellen über jene hinaus, die die Einstellungen des Monats in üblicher Zeit besetzen.',
      ],
      ({ report }) => report.excess[o],
    ),
    stock(
      `employment.${name}`,
      [`Employed: ${en}`, `Beschäftigte: ${de}`],
      'persons',
      null,
      ['People with a job in this group.', 'Menschen mit Arbeit in dieser Gruppe.'],
      ({ report }) => report.employed[o],
    ),
  ];
});
