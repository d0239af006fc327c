import { describe, expect, test } from 'vitest';
import { fillUniforms } from '../../src/numeric/random.ts';
import { drawOf, named } from './harness.ts';
import type { Subject } from './harness.ts';

/** The streams of a month's uniforms that are asked for more than once, and every measure after some months of whole people, where arrays of uniforms end in `leftover` beyond what was asked for. */
function measures(subject: Subject, leftover: number) {
  const { model, region, tables } = subject;
  const fixed: unknown = model.prepare({ region, tables, calendar: { startYear: 2026, startMonth: 1, months: 120 } });
  const asked = new Set<string>();
  const twice = new Set<number>();
  const draw = drawOf(
    subject,
    { inputs: {}, mode: 'integer', seed: 'luck' },
    (out, count, key, index, stream, month) => {
      if (count > out.length) throw new Error(`stream ${stream}: ${count} uniforms do not fit into ${out.length}`);
      const id = `${key.join(' ')}/${stream}/${month}`;
      if (asked.has(id)) twice.add(stream);
      asked.add(id);
      fillUniforms(out, count, key, index, stream, month);
      out.fill(leftover, count);
    },
  );
  const state: unknown = model.initial(fixed, draw);
  for (let month = 0; month < 6; month++) model.step(state, fixed, draw, month);
  return { twice: [...twice], values: model.measures.map((measure) => measure.read(state, fixed)) };
}

describe('luck is drawn for what it decides: what is left over from something else decides nothing', () => {
  test.each(named)('%s', (_, subject) => {
    expect(measures(subject, 0.01).values).toEqual(measures(subject, 0.99).values);
  });
});

test.each(named.filter(([name]) => name === 'network-replication' || name === 'skill-shortage'))(
  '%s: no two things of a month share their luck',
  (_, subject) => {
    expect(measures(subject, 0.5).twice).toEqual([]);
  },
);
