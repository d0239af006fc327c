import { expect, test } from 'vitest';
import { supervisionHours, unitRequirement } from '../../../src/economy/supervision.ts';
import { labourSaved } from '../../../src/economy/tasks.ts';
import { advanceAdoption } from '../../../src/models/hub-displacement/adopt.ts';
import { at } from '../../../src/models/hub-displacement/indices.ts';
import { S } from '../../../src/models/hub-displacement/layout.ts';
import { setWanted } from '../../../src/models/hub-displacement/volume.ts';
import { exp } from '../../../src/numeric/arithmetic.ts';
import { oneRun } from '../../one-run.ts';
import { path } from '../../../src/models/hybrid-firm/paths.ts';
import { firmRun } from '../../firm.ts';

/** A firm of one role and one task, all of it open to AI; 4 × 4 × 4 points of supervision hours, review time and success. */
const shares = [0.01, 0.05, 0.15, 0.4];
const reviews = [0.05, 0.12, 0.2, 0.35];
const successes = [0.5, 0.7, 0.85, 0.95];
const MINUTES = 30;

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
              tasks: [{ ...firm.tasks[8], role: 0, share: 0.85, minutes: MINUTES, success, review, floor: 0 }],
              prices: [firm.prices[8]],
            }),
          },
        );
        run.step(2);
        const { work, hours, kpis } = run.state;
        // All that the hub knows of a firm: how many experienced people it has, and how competent they are on average.
        const experienced = kpis.headsBy[path.power] / kpis.heads;
        const competence = kpis.competenceBy[path.power];
        run.step(1);
        const each = MINUTES / 60;
        const human = work.todo[0] * each;
        const staffHours = (work.todo[0] - work.doneAi[0]) * each + hours.supervisionUsed;
        const offered = supervisionHours(experienced * hours.paid[0], share, competence);
        const paying = work.saving[0] > 0 ? 1 : 0;
        const perHour = work.review[0] / each;
        const saved = labourSaved(paying, 1, perHour, work.fallback[0], 0);
        const lite = unitRequirement(1, paying, perHour, offered / human, saved);
        return Math.abs(lite - staffHours / human) / lite;
      }),
    ),
  );
  expect(errors).toHaveLength(64);
  expect(Math.max(...errors)).toBeLessThan(0.03);
});

test('the hub’s firms want as many people per unit of work as it says, be supervisors few or many', () => {
  const limited = [0.005, 0.02, 0.5].map((capacity) => {
    const town = oneRun({ supervisionCapacity: capacity }, { mode: 'integer' });
    const { state, draw } = town;
    const { firms, technology } = state;
    town.step(60);
    advanceAdoption(state, draw, 60);
    setWanted(state, draw.now);
    const review = draw.now[at('automationShare')] * draw.now[at('supervision')];
    const paying = new Float64Array(firms.firms);
    const offered = new Float64Array(firms.firms);
    for (let c = 0; c < firms.cells; c++) {
      const f = firms.unitFirm[Math.floor(c / S)];
      paying[f] += firms.staff[c] * technology.paying[firms.cellKind[c]];
      if (c % S > 0) offered[f] += supervisionHours(firms.staff[c], capacity, firms.competence[f]);
    }
    let cut = 0;
    for (let c = 0; c < firms.cells; c++) {
      const j = Math.floor(c / S);
      const f = firms.unitFirm[j];
      if (firms.closed[f] === 1) continue;
      const saved = technology.saved[firms.cellKind[c]];
      const perHour = unitRequirement(firms.intensity[f], paying[f], review, offered[f], saved);
      const work = firms.workAtStart[c] * exp(firms.lnVolume[j]);
      expect(Math.abs(firms.wanted[c] - work * perHour)).toBeLessThanOrEqual(1e-9 * (1 + work));
      if (firms.used[j] < firms.intensity[f]) cut++;
    }
    return cut / firms.cells;
  });
  expect(limited.map((share) => share > 0)).toEqual([true, true, false]);
});
