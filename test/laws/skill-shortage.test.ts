import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reason } from '../../src/models/skill-shortage/layout.ts';
import { countryRun } from '../models/skill-shortage/country.ts';
import type { CountryRun } from '../models/skill-shortage/country.ts';
import { subjects, worlds } from './harness.ts';

const subject = subjects.find(({ model }) => model.name === 'skill-shortage')!;

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

/** What the four definitions are made of. */
function parts({ state: { report, work, market } }: CountryRun) {
  const labourForce = Array.from(report.employed, (employed, o) => employed + report.unemployed[o]);
  return {
    wanted: sum(work.wantedAtBase),
    labourForce: sum(labourForce),
    frictional: sum(labourForce.map((people, o) => people * market.frictional[o])),
    unemployed: sum(report.unemployed),
    vacancies: sum(market.vacancies),
    inNoOccupation: report.outsideOccupations,
  };
}

test('16: S1, S2 and S3 are never negative; S4 nets what is wanted against who is there; S1, which does not net, is at least that', () => {
  fc.assert(
    fc.property(worlds(subject), ({ inputs, mode }) => {
      const run = countryRun(inputs, { mode });
      const start = parts(run);
      const scale = start.labourForce;
      expect(run.read('shortage.accounting') / scale).toBeCloseTo(start.vacancies / scale, 9);
      run.step(24, (month) => {
        if (month % 6 !== 5) return;
        const now = parts(run);
        const [s1, s2, s3, s4] = ['notional', 'vacancies', 'work', 'accounting'].map((name) =>
          run.read(`shortage.${name}`),
        );
        expect(Math.min(s1, s2, s3)).toBeGreaterThanOrEqual(0);
        const outside = now.inNoOccupation - start.inNoOccupation;
        expect((s4 - start.unemployed + outside) / scale).toBeCloseTo((now.wanted - now.labourForce) / scale, 9);
        expect(s1).toBeGreaterThanOrEqual(s4 - start.unemployed + now.frictional + outside - 1e-9 * scale);
      });
    }),
    { numRuns: 12, seed: 16 },
  );
});

test('3, 4: hires are at most the vacancies and the people who look, and nobody trains without a seat', () => {
  fc.assert(
    fc.property(worlds(subject), fc.nat(50_000), ({ inputs, mode }, seats) => {
      const run = countryRun({ ...inputs, 'training.seats': seats }, { mode });
      const { market, ledger } = run.state;
      run.step(12, () => {
        for (let o = 0; o < market.hires.length; o++) {
          expect(market.hires[o]).toBeLessThanOrEqual(market.searchers[o] + 1e-9);
          expect(market.vacancies[o]).toBeGreaterThanOrEqual(-1e-9);
        }
        expect(ledger.flow[reason.train]).toBeLessThanOrEqual(seats / 12 + (mode === 'expected' ? 1e-9 : 1));
      });
    }),
    { numRuns: 12, seed: 3 },
  );
});
