import type { Expectation } from '../metamorphic.test.ts';

const all = { given: {}, months: 36 } as const;

export const expectations: readonly Expectation[] = [
  {
    says: 'more of what a country sends abroad arrives ⇒ the hub’s jobs ↑',
    ...all,
    less: { 'link.work.share': 0.05 },
    more: { 'link.work.share': 0.5 },
    measure: 'krk.hub.jobs',
    moves: 'up',
  },
  {
    says: 'a higher ceiling of what a country sends abroad ⇒ the hub’s jobs ↑',
    ...all,
    less: { 'at.outsourcing.ceiling': 0.02 },
    more: { 'at.outsourcing.ceiling': 0.2 },
    measure: 'krk.hub.jobs',
    moves: 'up',
  },
  {
    says: 'more of those who leave the hub’s town arrive in the country ⇒ its labour force ↑',
    ...all,
    less: { 'link.people.share': 0.05 },
    more: { 'link.people.share': 1 },
    measure: 'at.labourForce',
    moves: 'up',
  },
  {
    says: 'more of those who leave the hub’s town arrive in the country ⇒ fewer return',
    ...all,
    less: { 'link.people.share': 0.05 },
    more: { 'link.people.share': 1 },
    measure: 'krk.inMigrants',
    moves: 'down',
    sum: true,
  },
  {
    says: 'AI spreads faster in the hub ⇒ more people leave its town for the country',
    given: { 'link.people.share': 0.5 },
    less: { 'krk.adoption.imitation': 0.1 },
    more: { 'krk.adoption.imitation': 1.5 },
    measure: 'link.people.arrived',
    months: 60,
    moves: 'up',
    sum: true,
  },
];
