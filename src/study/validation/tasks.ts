import { feasibleShare } from '../../economy/capability.ts';
import { labourRequirement, labourSaved, payingShare } from '../../economy/tasks.ts';
import { exp, log, logistic } from '../../numeric/arithmetic.ts';
import { normalQuantile } from '../../numeric/normal.ts';
import { DERIVED, printed } from './suite.ts';
import type { Check, Suite } from './suite.ts';

/** The share of tasks exposed, the part of those that pays, and the saving of labour cost on them, all as in Acemoglu's estimate. */
const EXPOSED = 0.199;
const PAYS = 0.23;
const SAVING = 0.144;

/** (K6)–(K10): Hulten's limit of small savings, and the normal form of the integral over task lengths. */
export const tasks: Suite = {
  name: 'tasks',
  title: 'Tasks: Hulten’s limit and the feasible share',
  checks: () => [
    {
      id: 'Hulten tasks',
      what: 'Share of tasks that is exposed and pays: .199 × .23',
      source: 'acemoglu2024',
      published: 0.046,
      ours: EXPOSED * payingShare(PAYS, 0.5, 0),
      ...printed(3),
    },
    {
      id: 'Hulten TFP',
      what: 'Growth of productivity over ten years from these tasks, by the model’s task function: .66 %',
      source: 'acemoglu2024',
      published: 0.0066,
      ours: 1 - labourRequirement(1, EXPOSED * PAYS * labourSaved(1, 1, 1 - SAVING, 0, 0)),
      ...printed(4),
    },
    {
      id: 'Hulten first order',
      what: 'ln output per hour ÷ (cost share × saving) as the saving vanishes: 1',
      source: 'acemoglu2024',
      follows: true,
      published: 1,
      ours: -log(labourRequirement(1e-6, EXPOSED * PAYS * SAVING)) / (1e-6 * EXPOSED * PAYS * SAVING),
      tolerance: 1e-6,
      why: 'what is left of second order at a millionth of the saving, and rounding',
    },
    ...[
      { horizon: 60, length: 25 },
      { horizon: 6, length: 25 },
      { horizon: 30, length: 120 },
    ].map(({ horizon, length }): Check => {
      return {
        id: `K6 ${horizon}/${length}`,
        what: `Feasible share at a horizon of ${horizon} minutes and a median task of ${length}, against the integral over task lengths`,
        source: DERIVED,
        published: integral(horizon, length, 1.2, 0.87),
        ours: feasibleShare(horizon, length, 1.2, 0.87),
        tolerance: 0.003,
        why: 'what the normal form was said to miss at most',
      };
    }),
  ],
};

/** E[Λ(β ln(H/ℓ))] over lognormal task lengths, by 20,000 equally likely quantiles. */
function integral(horizon: number, median: number, spread: number, slope: number): number {
  const cells = 20_000;
  let sum = 0;
  for (let i = 0; i < cells; i++) {
    const length = median * exp(spread * normalQuantile((i + 0.5) / cells));
    sum += logistic(slope * log(horizon / length));
  }
  return sum / cells;
}
