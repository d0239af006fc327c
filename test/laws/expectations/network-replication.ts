import type { Expectation } from '../metamorphic.test.ts';

const soon = { 'shock.start': 2, 'shock.years': 3 };
const calm = { 'automation.scale': 0 };

export const expectations: readonly Expectation[] = [
  {
    says: 'r ↑ ⇒ unemployment in the transition ↑',
    given: soon,
    less: { 'search.stay': 0.2 },
    more: { 'search.stay': 0.9 },
    measure: 'transition.unemployment',
    months: 48,
    moves: 'up',
  },
  {
    says: 'automation ↑ ⇒ unemployment in the transition ↑',
    given: soon,
    less: { 'automation.scale': 0.2 },
    more: { 'automation.scale': 1 },
    measure: 'transition.unemployment',
    months: 48,
    moves: 'up',
  },
  {
    says: 'automation ↑ ⇒ long-term unemployment ↑',
    given: soon,
    less: { 'automation.scale': 0.2 },
    more: { 'automation.scale': 1 },
    measure: 'transition.longTerm',
    months: 48,
    moves: 'up',
  },
  {
    says: 'a slower change ⇒ unemployment in the transition ↓',
    given: { 'shock.start': 2 },
    less: { 'shock.years': 2 },
    more: { 'shock.years': 20 },
    measure: 'transition.unemployment',
    months: 240,
    moves: 'down',
  },
  {
    says: 'layoffs ↑ ⇒ unemployment ↑',
    given: calm,
    less: { 'separation.rate': 0.01 },
    more: { 'separation.rate': 0.03 },
    measure: 'unemployment.rate',
    months: 60,
    moves: 'up',
  },
  {
    says: 'openings ↑ ⇒ unemployment ↓',
    given: calm,
    less: { 'opening.rate': 0.008 },
    more: { 'opening.rate': 0.016 },
    measure: 'unemployment.rate',
    months: 60,
    moves: 'down',
  },
  {
    says: 'openings ↑ ⇒ vacancies ↑',
    given: calm,
    less: { 'opening.rate': 0.008 },
    more: { 'opening.rate': 0.016 },
    measure: 'vacancy.rate',
    months: 60,
    moves: 'up',
  },
  {
    says: 'a longer spell to count ⇒ fewer long-term unemployed',
    given: {},
    less: { 'longTerm.threshold': 2 },
    more: { 'longTerm.threshold': 8 },
    measure: 'longTerm.rate',
    months: 60,
    moves: 'down',
  },
];
