import { expect, test } from 'vitest';
import { format, resolveConfig } from 'prettier';
import { reportHtml } from '../../src/report/page.ts';
import { fixtureContext } from '../report/fixture.ts';
import { expectGolden, sixDigits } from './golden.ts';

/** One chart of each kind, drawn from results that were made up: what the model computes does not move them. */
const { charts } = reportHtml(fixtureContext());

test.each([
  ['a fan', 'headline-measured-package'],
  ['intervals', 'policy-differences'],
  ['a heatmap', 'heads-measured'],
  ['shares', 'destinations-measured'],
  ['contributions', 'cause-shares-measured'],
])('%s is drawn as before: %s', async (_kind, name) => {
  expect(Object.keys(charts)).toContain(name);
  const style = await resolveConfig(import.meta.filename);
  const text = JSON.stringify(withoutData(charts[name]));
  expectGolden(`charts/${name}.vl.json`, await format(text, { ...style, parser: 'json' }));
});

/** The spec with rows replaced by their count and columns, and numbers cut to what an eye can tell apart. */
function withoutData(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return sixDigits(value);
  if (Array.isArray(value)) return value.map((part: unknown) => withoutData(part));
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'data') return columnsOf(value as { readonly values: readonly object[] });
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutData(part, name)]));
}

function columnsOf({ values }: { readonly values: readonly object[] }): object {
  const columns = new Set(values.flatMap((row) => Object.keys(row)));
  return { rows: values.length, columns: [...columns] };
}
