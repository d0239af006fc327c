import { describe, expect, test } from 'vitest';
import { replicateNetwork } from '../../src/models/network-replication/replicate.ts';
import type { Table } from '../../src/models/model.ts';
import { runDraws } from '../hub.ts';
import { jobOf, named, runOf } from './harness.ts';
import type { Subject } from './harness.ts';

/** Middle values; where demand is to change only after years, it changes at once. */
const central = { mode: 'expected', seed: 'symmetry', inputs: { 'shock.start': 2, 'shock.years': 2 } } as const;

/** Tables whose order numbers the people, and so says whose luck is whose. */
const numbering = new Set(['hybrid-firm roles']);

function withTables(subject: Subject, change: (table: Table, name: string) => string): Subject {
  const tables = Object.entries(subject.tables).map(([name, table]) => {
    return [name, { ...table, text: change(table, name) }] as const;
  });
  return { ...subject, tables: Object.fromEntries(tables) };
}

/** Every measure of a model after some months, in its middle values. */
function outcome(subject: Subject, months = 18): number[] {
  const run = runOf(subject, central);
  run.step(months);
  return subject.model.measures.map(({ name }) => run.read(name));
}

function expectAlike(subject: Subject, found: readonly number[], expected: readonly number[]): void {
  subject.model.measures.forEach(({ name }, m) => {
    // A return on nothing spent is missing.
    if (Number.isNaN(expected[m])) return expect(found[m], name).toBeNaN();
    const scale = Math.max(1, Math.abs(expected[m]));
    expect(Math.abs(found[m] - expected[m]) / scale, name).toBeLessThan(1e-9);
  });
}

/** The same rows from last to first, under their heading. */
function backwards({ text }: Table): string {
  const [heading, ...rows] = text.trim().split('\n');
  return `${[heading, ...rows.reverse()].join('\n')}\n`;
}

describe('8: the order of occupations and of rows is irrelevant', () => {
  test.each(named.filter(([, { tables }]) => Object.keys(tables).length > 0))('%s', (_, subject) => {
    const { name: model } = subject.model;
    const turned = withTables(subject, (table, name) =>
      numbering.has(`${model} ${name}`) ? table.text : backwards(table),
    );
    expectAlike(subject, outcome(turned), outcome(subject));
  });

  test('network-replication: permuted occupations have permuted outcomes', () => {
    const employment = [400, 300, 500, 250];
    const automation = [0.7, 0.1, 0.3, 0.2];
    const mobility = [
      [0.5, 0.2, 0.2, 0.1],
      [0.1, 0.6, 0.1, 0.2],
      [0.3, 0.1, 0.4, 0.2],
      [0, 0.2, 0.1, 0.7],
    ];
    const order = [2, 0, 3, 1];
    const pick = <T>(values: readonly T[]) => order.map((i) => values[i]);
    const parameters = { shockStart: 5, shockDuration: 40 };
    const before = replicateNetwork({ employment, automation, mobility, parameters, steps: 60 });
    const after = replicateNetwork({
      ...{ employment: pick(employment), automation: pick(automation), mobility: pick(mobility).map(pick) },
      ...{ parameters, steps: 60 },
    });
    for (const series of ['employed', 'unemployed', 'vacancies', 'longTermUnemployed', 'targetDemand'] as const) {
      order.forEach((i, k) => expect(after[series][60][k], series).toBeCloseTo(before[series][60][i], 9));
    }
  });
});

test('11: network-replication, which knows no dates, is the same in another year', () => {
  const subject = named.find(([name]) => name === 'network-replication')![1];
  const [now, later] = [2025, 2031].map((year) => {
    const headline = { measure: subject.model.measures[0].name, year };
    return runDraws(jobOf(subject, { start: year * 12, months: 30, headline })).years;
  });
  expect(later).toEqual(now);
});

/** Columns that count people, by table: half a country has half of them. */
const counts: Readonly<Record<string, readonly string[]>> = {
  population: ['persons'],
  migration: ['persons'],
  components: ['births', 'netMigration'],
  occupations: ['employment'],
};

function halved({ text }: Table, name: string): string {
  const [heading, ...rows] = text.trim().split('\n');
  const places = (counts[name] ?? []).map((column) => heading.split(',').indexOf(column));
  const half = (row: string) =>
    row.split(',').map((cell, place) => (places.includes(place) && cell !== '' ? String(Number(cell) / 2) : cell));
  return `${[heading, ...rows.map((row) => half(row).join(','))].join('\n')}\n`;
}

const extensive = new Set(['persons', 'jobs', 'FTE', 'EUR']);

describe('10: two unlinked halves come to the whole', () => {
  test.each(named.filter(([name]) => name === 'skill-shortage' || name === 'network-replication'))(
    '%s: half the people have half of every count and the same rates',
    (_, subject) => {
      const whole = outcome(subject);
      const half = outcome(withTables(subject, halved));
      const units = subject.model.measures.map(({ unit }) => unit);
      expect(units.some((unit) => extensive.has(unit))).toBe(true);
      expectAlike(
        subject,
        half.map((value, m) => (extensive.has(units[m]) ? 2 * value : value)),
        whole,
      );
    },
  );

  test('network-replication: two networks side by side in one are what each is alone', () => {
    const employment = [400, 300, 500];
    const mobility = [
      [0.6, 0.3, 0.1],
      [0.2, 0.6, 0.2],
      [0.1, 0.4, 0.5],
    ];
    const finalDemand = [300, 350, 550];
    const nothing = [0, 0, 0];
    const options = { parameters: { shockStart: 5, shockDuration: 40 }, steps: 60 };
    const alone = replicateNetwork({ employment, mobility, finalDemand, ...options });
    const both = replicateNetwork({
      employment: [...employment, ...employment],
      mobility: [...mobility.map((row) => [...row, ...nothing]), ...mobility.map((row) => [...nothing, ...row])],
      finalDemand: [...finalDemand, ...finalDemand],
      ...options,
    });
    for (const series of ['employed', 'unemployed', 'vacancies', 'longTermUnemployed'] as const) {
      both[series][60].forEach((value, i) => expect(value, series).toBeCloseTo(alone[series][60][i % 3], 9));
    }
    expect(both.unemploymentRate[60]).toBeCloseTo(alone.unemploymentRate[60], 12);
  });
});
