import { expect, test } from 'vitest';
import { inLanguage } from '../../src/scenario/language.ts';
import { head, parseText, scenarioOf } from './fixture.ts';

test('a scenario told in another language is the one that its file would give there', () => {
  const english = scenarioOf(parseText(head));
  expect(inLanguage(english, 'de')).toEqual(scenarioOf(parseText(`${head}language: de\n`)));
  expect(inLanguage(inLanguage(english, 'de'), 'en')).toEqual(english);
});

test('what its author wrote stays as it is', () => {
  const own = scenarioOf(parseText(`${head}futures: { central: { title: Boom }, other: { title: Central } }\n`));
  expect(inLanguage(own, 'de').futures.map(({ title }) => title)).toEqual(['Boom', 'Central']);
});
