import { expect, test } from 'vitest';
import { formats } from '../../src/report/format.ts';
import { perFuture, withError } from '../../src/report/phrases.ts';
import { viewOf, words } from '../../src/report/view.ts';
import { fixtureContext, fixtureResults } from './fixture.ts';

const en = { words: words.en, format: formats('en') };
const de = { words: words.de, format: formats('de') };
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('what is too small for any digit is said to be below the last one, not to be zero', () => {
  expect(plain(withError(en, 2.4e-6, 1e-7, 'share'))).toBe('<0.001 %');
  expect(plain(withError(de, 2.4e-6, 1e-7, 'share'))).toBe('<0,001 %');
  expect(plain(withError(en, 0.0012, 0.0003, 'EUR'))).toBe('<0.01 €');
});

test('a difference keeps its error, as below zero is not below the last digit', () => {
  expect(plain(withError(en, -2e-6, 1e-7, 'share', 'difference'))).toBe('0.000 pp ± <0.001');
});

test('zero itself, and what an error may hide, are printed as they are', () => {
  expect(plain(withError(en, 0, 0, 'share'))).toBe('0.0 %');
  expect(plain(withError(en, 0.0002, 0.004, 'share'))).toBe('0.0 % ± 0.4');
});

test('futures that agree in what is printed are one sentence, others one each', () => {
  const view = viewOf(fixtureContext({ results: fixtureResults() }));
  const [a, b] = [view.futures[0], { ...view.futures[0], index: 1, title: 'Otherwise' }];
  const both = { ...view, futures: [{ ...a, title: 'So' }, b] };
  expect(perFuture(both, () => '+3 %')).toBe('+3 % in every future');
  expect(perFuture(both, (future) => `+${3 + future} %`)).toBe('+3 % under “So”; +4 % under “Otherwise”');
  expect(perFuture({ ...view, futures: [a] }, () => '+3 %')).toBe('+3 %');
});
