import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { support } from '../../../src/numeric/distribution.ts';
import { BUDDIES, firmModel, firmRun } from '../../firm.ts';

/** Inputs a scenario might set, within the range that their own distribution has or a strategy may choose. */
const settings = fc.record(
  Object.fromEntries([
    ...firmModel.inputs
      .filter(({ value }) => typeof value === 'object' && !('lognormal' in value) && !('normal' in value))
      .map(({ name, value }) => {
        const [low, high] = support(value);
        return [name, fc.double({ min: low, max: high, noNaN: true })] as const;
      }),
    ...Object.entries({
      'programme.on': 1,
      'programme.seats': 1,
      'mentoring.span': 10,
      'pilots.cap': 6,
      'documentation.hours': 300,
      'community.hours': 4,
      'experiment.weeks': 4,
      'outsourcing.share': 1,
      'freelance.cap': 0.5,
      'agents.overnight': 1000,
      'staffing.cut': 1,
      'compliance.programme': 1,
      'compliance.ignored': 1,
      'culture.async': 1,
      'programme.measured': 1,
      'rotation.teams': 3,
      'debate.reach': 1,
      'queue.closedDemand': 2,
      'experts.fractional': 3,
      'clarity.minimum': 1,
      'demand.level': 4,
      'tokens.priceFactor': 100,
      'attrition.base': 5,
    }).map(([name, most]) => [name, fc.double({ min: 0, max: most, noNaN: true })] as const),
  ]),
  { requiredKeys: [] },
);

describe('whatever a scenario assumes', () => {
  test('hours, work, cash and heads close every month, and every measure is a number', () => {
    fc.assert(
      fc.property(
        settings,
        fc.constantFrom('machine-builder', 'trading-firm', 'metal-works'),
        fc.constantFrom('integer' as const, 'expected' as const, 'auto' as const),
        (inputs, name, mode) => {
          const run = firmRun(inputs as Record<string, number>, { name, mode });
          run.step(9);
          for (const measure of firmModel.measures) {
            if (!/^(roi|retained|vision)[.]/.test(measure.name) && measure.canBeNone !== true)
              expect(run.read(measure.name), measure.name).toSatisfy(Number.isFinite);
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe('luck', () => {
  const numbers = (inputs: Readonly<Record<string, number>>): number[] => {
    const run = firmRun(inputs, { mode: 'integer' });
    run.step(6);
    return firmModel.measures.map(({ name }) => run.read(name));
  };

  test('the same seed gives the same numbers', () => {
    expect(numbers(BUDDIES)).toEqual(numbers(BUDDIES));
  });

  test('a strategy does not change who leaves for other reasons, nor what comes in', () => {
    const plain = firmRun({ 'attrition.byCulture': 0 }, { mode: 'integer' });
    const priced = firmRun(
      { 'attrition.byCulture': 0, 'tokens.priceFactor': 5, 'documentation.hours': 40 },
      { mode: 'integer' },
    );
    plain.step(6);
    priced.step(6);
    expect([...priced.state.work.arrived]).toEqual([...plain.state.work.arrived]);
    expect(priced.read('turnover.leavers')).toBe(plain.read('turnover.leavers'));
  });
});
