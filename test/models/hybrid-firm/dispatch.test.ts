import { describe, expect, test } from 'vitest';
import { BUDDIES, firmRun } from '../../firm.ts';
import { bestWorth, worth } from '../../linear-program.ts';

/** A firm that does all it can: AI at once, an outside team, freelancers, and a tenth more work than it had. */
const EVERYBODY = {
  ...BUDDIES,
  'agents.overnight': 1000,
  'outsourcing.share': 0.3,
  'outsourcing.ramp': 1,
  'freelance.cap': 0.05,
  'demand.level': 1.1,
};

describe('who does what in a firm’s month (C5)', () => {
  test.each(['contact-centre', 'consultancy', 'machine-builder', 'trading-firm'])(
    'in the %s everybody has the part of the work that the linear program gives them',
    (name) => {
      const run = firmRun(EVERYBODY, { name, mode: 'integer' });
      let ai = 0;
      let outside = 0;
      const losses: number[] = [];
      run.step(24, () => {
        const { work, hours } = run.state;
        const best = bestWorth(work, hours, hours.supervisionOffered);
        losses.push((best - worth(work, hours)) / Math.abs(best));
        ai += work.delegated.reduce((sum, pieces) => sum + pieces, 0);
        outside += work.doneOutsourced.reduce((sum, pieces) => sum + pieces, 0);
      });
      expect(Math.min(ai, outside)).toBeGreaterThan(0);
      expect(Math.max(...losses.map(Math.abs))).toBeLessThan(1e-9);
    },
  );

  test('the shadow price is what the program gains from one more hour', () => {
    const run = firmRun({ ...EVERYBODY, 'demand.level': 1, 'supervision.power': 0.02 }, { name: 'contact-centre' });
    run.step(12);
    const { work, hours } = run.state;
    const more = bestWorth(work, hours, hours.supervisionOffered + 0.01);
    const now = bestWorth(work, hours, hours.supervisionOffered);
    expect(work.shadowPrice).toBeGreaterThan(0);
    expect((more - now) / 0.01).toBeCloseTo(work.shadowPrice, 5);
  });
});
