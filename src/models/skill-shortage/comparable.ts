import type { Base, Comparable, StandardShock } from '../model.ts';

const perPerson: Base = {
  measure: 'labourForce',
  label: { en: 'people in the labour force at the start', de: 'Erwerbspersonen zu Beginn' },
};

/** Shortage by two definitions, what it shows in the labour market, and what remains of the people. */
export const comparable: readonly Comparable[] = [
  { measure: 'shortage.notional', basis: 'perThousand', per: perPerson },
  { measure: 'shortage.vacancies', basis: 'perThousand', per: perPerson },
  { measure: 'labourForce', basis: 'index' },
  { measure: 'vacancyRate.total', basis: 'level' },
  { measure: 'unemployment.rate', basis: 'level' },
  { measure: 'timeToFill', basis: 'level' },
];

/**
 * Employers want one in a hundred positions more within a year.
 *
 * @assumption a round number: effects are compared between countries, and are nearly proportional to it
 */
export const shock: StandardShock = {
  input: 'demand.growth',
  add: 0.00995,
  label: {
    en: 'employers want 10 in 1,000 positions more within a year',
    de: 'Betriebe wünschen binnen eines Jahres 10 je 1.000 Stellen mehr',
  },
  per: perPerson,
};
