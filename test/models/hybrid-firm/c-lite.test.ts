import { expect, test } from 'vitest';
import { unitRequirement } from '../../../src/economy/supervision.ts';
import { firmRun } from '../../firm.ts';

/** A firm of one role and one task, all of it open to AI; 4 × 4 × 4 points of supervision hours, review time and success. */
const shares = [0.01, 0.05, 0.15, 0.4];
const reviews = [0.05, 0.12, 0.2, 0.35];
const successes = [0.5, 0.7, 0.85, 0.95];

test('labour per unit of work as the hub model reckons it is that of full runs within 3 %, on 64 points', () => {
  const errors = shares.flatMap((share) =>
    reviews.flatMap((review) =>
      successes.map((success) => {
        const run = firmRun(
          {
            'agents.overnight': 1e6,
            'delegation.most': 1,
            'supervision.power': share,
            'staff.powerUsers': 0.4,
            'clarity.minimum': 0,
            'demand.season': 0,
            'capability.byHorizon': 0,
            'capability.byClarity': 0,
            'capability.byCompetence': 0,
          },
          {
            mode: 'integer',
            change: (firm) => ({
              ...firm,
              roles: [{ ...firm.roles[4], heads: 60 }],
              tasks: [{ ...firm.tasks[8], role: 0, share: 0.85, minutes: 30, success, review, floor: 0 }],
              prices: [firm.prices[8]],
            }),
          },
        );
        run.step(3);
        const { work, hours } = run.state;
        const human = work.todo[0] * 0.5;
        const staffHours = (work.todo[0] - work.doneAi[0]) * 0.5 + hours.supervisionUsed;
        const lite = unitRequirement(
          {
            paying: work.saving[0] > 0 ? 1 : 0,
            automation: 1,
            supervision: work.review[0] / 0.5,
            rework: work.fallback[0],
            augmentation: 0,
          },
          1,
          hours.supervisionOffered / human,
        );
        return Math.abs(lite - staffHours / human) / lite;
      }),
    ),
  );
  expect(errors).toHaveLength(64);
  expect(Math.max(...errors)).toBeLessThan(0.03);
});
