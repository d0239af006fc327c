import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/numeric/distribution.ts';
import { keyFromSeed } from '../../src/numeric/random.ts';
import { samplePoints } from '../../src/numeric/sampling.ts';
import { saltelliDesign, sobolIndices } from '../../src/study/sensitivity/sobol-indices.ts';
import { named, runOf } from './harness.ts';

type Case = {
  /** What is switched off. */
  readonly given: Readonly<Record<string, number>>;
  /** Inputs that then have nothing to act on. */
  readonly unused: readonly string[];
  /** An input that still matters, and for what. */
  readonly used: string;
  readonly measure: string;
};

const cases: Readonly<Record<string, Case>> = {
  composed: {
    given: { 'link.people.share': 0, 'link.work.share': 0 },
    unused: ['link.people.factor', 'link.work.factor', 'at.outsourcing.ceiling'],
    used: 'krk.volume.growth',
    measure: 'krk.hub.jobs',
  },
  'hub-displacement': {
    given: { 'events.hazard': 0, 'training.seats': 0 },
    unused: [
      ...['events.closureShare', 'events.notice', 'training.months', 'training.completion'],
      ...['service.errorCost', 'service.dayCost'],
    ],
    used: 'volume.growth',
    measure: 'hub.jobs',
  },
  'network-replication': {
    given: { 'automation.scale': 0, 'cycle.amplitude': 0 },
    unused: ['shock.start', 'shock.years', 'cycle.period'],
    used: 'separation.rate',
    measure: 'unemployment.rate',
  },
  'skill-shortage': {
    given: { 'outsourcing.ceiling': 0, 'training.seats': 0, 'migration.skilled': 0 },
    unused: ['outsourcing.friction', 'outsourcing.advantage', 'training.months', 'migration.recognition'],
    used: 'demand.growth',
    measure: 'shortage.accounting',
  },
  'hybrid-firm': {
    given: {
      'outsourcing.share': 0,
      'experts.fractional': 0,
      'freelance.cap': 0,
      'consultants.days': 0,
      'agents.lead': 0,
      'rotation.teams': 0,
      'debate.reach': 0,
    },
    unused: [
      ...['outsourcing.rate', 'outsourcing.ramp', 'experts.rate', 'freelance.rate'],
      ...['consultants.rate', 'consultants.documentation', 'consultants.pilots', 'assist.byLead'],
      ...['rotation.hours', 'rotation.use', 'rotation.ideas', 'debate.threat'],
    ],
    used: 'demand.growth',
    measure: 'work.demand',
  },
};

describe.each(named)('14: an input that nothing reads has a Sobol’ index of exactly zero: %s', (name, subject) => {
  test.each(['expected', 'integer'] as const)('%s', (mode) => {
    const { given, unused, used, measure } = cases[name];
    const moved = [used, ...unused].map((one) => subject.model.inputs.find((input) => input.name === one)!);
    const output = (point: Float64Array): number => {
      const inputs = moved.map(({ name: input, value, bounds: [low, high] }, i): [string, number] => {
        if (typeof value === 'object') return [input, quantile(value, point[i])];
        const from = low ?? value / 2;
        return [input, from + (Math.min(high ?? Infinity, from + Math.max(1, value)) - from) * point[i]];
      });
      const run = runOf(subject, { inputs: { ...given, ...Object.fromEntries(inputs) }, mode, seed: 'unused' });
      run.step(12);
      return run.read(measure);
    };
    const { point } = samplePoints('sobol', 2 * moved.length, keyFromSeed('unused'), 4);
    const points = Array.from({ length: 4 }, (_, n) => {
      const out = new Float64Array(2 * moved.length);
      point(n, out);
      return out;
    });
    const { a, b, ab } = saltelliDesign(points);
    const [own, ...others] = sobolIndices({ a: a.map(output), b: b.map(output), ab: ab.map((one) => one.map(output)) });
    expect(own.total).toBeGreaterThan(0);
    expect(others.map(({ first, total }, i) => ({ input: unused[i], first: Math.abs(first), total }))).toEqual(
      unused.map((input) => ({ input, first: 0, total: 0 })),
    );
  });
});
