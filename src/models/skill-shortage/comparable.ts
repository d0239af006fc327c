import type { Base, Comparable } from '../model.ts';

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
