import { BUDDIES } from '../../firm.ts';
import type { Expectation } from '../metamorphic.test.ts';

/** After two years of a firm whose people learn from each other, all else alike. */
function direction(
  says: string,
  input: string,
  [less, more]: readonly [number, number],
  moves: Expectation['moves'],
  measure: string,
): Expectation {
  return { says, given: BUDDIES, less: { [input]: less }, more: { [input]: more }, measure, months: 24, moves };
}

export const expectations: readonly Expectation[] = [
  direction('hours of supervision ↑ ⇒ work of AI ↑', 'supervision.power', [0.05, 0.25], 'up', 'work.ai'),
  // Where nobody goes and demand stands still, the hours saved are idle ones, and the cost does not fall.
  {
    ...direction(
      'hours of supervision ↑ ⇒ cost of an hour ↓',
      'supervision.power',
      [0.05, 0.25],
      'down',
      'cost.perHour',
    ),
    given: { ...BUDDIES, 'staffing.cut': 1 },
  },
  direction('detection ↑ ⇒ errors ↓', 'agents.detection', [0.7, 0.97], 'down', 'quality.errors'),
  direction('minutes of review ↑ ⇒ work of AI ↓', 'agents.reviewScale', [1, 4], 'down', 'work.ai'),
  direction('price of tokens ↑ ⇒ bill ↑', 'tokens.priceFactor', [1, 50], 'up', 'tokens.bill'),
  direction('pledge ⇒ fear ↓', 'pledge', [0, 1], 'down', 'fear'),
  direction('announced cuts ⇒ fear ↑', 'staffing.cut', [0, 1], 'up', 'fear'),
  direction('cuts ⇒ heads ↓', 'staffing.cut', [0, 1], 'down', 'staff.heads'),
  direction('buddies ↑ ⇒ use at desks ↑', 'mentoring.span', [0, 8], 'up', 'adoption.desk'),
  direction('forgetting ↑ ⇒ use at desks ↓', 'learning.decay', [0.03, 0.2], 'down', 'adoption.desk'),
  direction('clarity asked for ↑ ⇒ work of AI ↓', 'clarity.minimum', [0.4, 0.7], 'down', 'work.ai'),
  direction('pay for careers ↑ ⇒ experts who leave ↓', 'career.pay', [0, 0.2], 'down', 'turnover.experts'),
  direction('upkeep ↑ ⇒ benefit less cost ↓', 'cost.upkeep', [0, 400], 'down', 'cash.cumulative'),
  direction('presence slows the hand-over ⇒ work of AI ↓', 'presence.handOver', [0, 5], 'down', 'work.ai'),
  direction('work by results ⇒ trust ↑', 'culture.async', [0, 1], 'up', 'trust'),
  direction('a team a month presents ⇒ use at desks ↑', 'rotation.teams', [0, 1], 'up', 'adoption.desk'),
  direction('a public debate ⇒ fear ↑', 'debate.reach', [0, 1], 'up', 'fear'),
  direction('varied projects hold ⇒ experts who leave ↓', 'attrition.byProjects', [0, 0.3], 'down', 'turnover.experts'),
  direction('success measured ⇒ use at desks ↑', 'programme.measured', [0, 1], 'up', 'adoption.desk'),
  {
    ...direction('unlawful systems found ↑ ⇒ fines ↑', 'enforcement.rate', [0, 0.2], 'up', 'compliance.fines'),
    given: { ...BUDDIES, 'compliance.programme': 0, 'compliance.ignored': 1 },
  },
  direction('a tool ahead ⇒ hours saved ↑', 'agents.lead', [0, 12], 'up', 'saved.gross'),
  direction('conferences ↑ ⇒ ideas ↑', 'impulses.days', [0, 5], 'up', 'innovation.new'),
  direction('documentation ↑ ⇒ loss with a key person ↓', 'documentation.hours', [0, 100], 'down', 'keyPerson.loss'),
];
