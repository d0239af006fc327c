import { expect, test } from 'vitest';
import { show, showPath } from '../../src/scenario/messages.ts';
import { formatProblem } from '../../src/scenario/problem.ts';

test.each([
  ['text', '"text"'],
  [0.25, '0.25'],
  [Infinity, '.inf'],
  [null, 'nothing'],
  [{ uniform: [0, 1] }, '{uniform: [0, 1]}'],
  ['two\nlines\tand\u0007a bell', '"two lines and a bell"'],
  ['x'.repeat(100), `"${'x'.repeat(57)}…"`],
])('a value is shown short and on one line', (value, shown) => {
  expect(show(value)).toBe(shown);
});

test('a path reads as in the file; lists count from 1, odd keys stand in quotes', () => {
  expect(showPath(['policies', 'skills', 'levers', 0, 'target'])).toBe('policies.skills.levers#1.target');
  expect(showPath(['policies', 'more skills'])).toBe('policies."more skills"');
});

test('a problem is one line: where, what, what is allowed, an example', () => {
  expect(
    formatProblem({
      file: 'hub.yaml',
      line: 14,
      col: 22,
      path: 'draws',
      severity: 'error',
      message: 'This is wrong.',
      allowed: 'That is right.',
      example: 'Example: draws: 1024',
    }),
  ).toBe('hub.yaml:14:22 draws: This is wrong. That is right. Example: draws: 1024');
});

test('a warning says so, and what is not said leaves no gap', () => {
  expect(formatProblem({ file: 'a.yaml', line: 1, col: 1, path: '', severity: 'warning', message: 'Beware.' })).toBe(
    'a.yaml:1:1 Warning: Beware.',
  );
});
