import { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT } from '@vitest/expect';
import {
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  customMatchers,
  getState,
  setState,
} from '@vitest/expect';
import { format } from 'node:util';

/** What stands in for vitest: the same assertions, and tests that are kept to be run again and again in one process. */
export type Test = { readonly name: string; readonly run: () => unknown };

let tests: Test[] = [];
const within: string[] = [];

/** The tests that were declared since the last call. */
export function declared(): Test[] {
  const found = tests;
  tests = [];
  return found;
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true });
setState({ ...getState(expect as never), assertionCalls: 0, currentTestName: '' }, expect as never);
(chai.expect as unknown as { extend(expect: object, matchers: object): void }).extend(expect, customMatchers);

type Body = (...given: readonly unknown[]) => unknown;

function each(declare: (name: string, body: Body) => void) {
  return (cases: readonly unknown[]) => (name: string, body: Body) => {
    for (const one of cases) {
      const given = Array.isArray(one) ? (one as unknown[]) : [one];
      const filled = name.replace(/\$(\w+)/g, (_, key: string) => String((one as Record<string, unknown>)[key]));
      const told = filled.match(/%[a-z]/g)?.length ?? 0;
      declare(format(filled, ...given.slice(0, told)), () => body(...given));
    }
  };
}

export const test = Object.assign(
  (name: string, body: Body) => void tests.push({ name: [...within, name].join(' '), run: () => body() }),
  { each: each((name, body) => test(name, body)) },
);

export const describe = Object.assign(
  (name: string, body: Body) => {
    within.push(name);
    try {
      body();
    } finally {
      within.pop();
    }
  },
  { each: each((name, body) => describe(name, body)) },
);
