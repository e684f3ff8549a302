import { expect, test } from 'vitest';
import { preferredLanguage } from '#server/practice/interface-language.ts';

test.each([
  [['ru-RU', 'en'], 'ru'],
  [['en-GB', 'ru'], 'en'],
  [['sv', 'RU'], 'ru'],
  [['de', 'rup'], 'en'],
  [[], 'en'],
] as const)('a browser that prefers %j is spoken to in %s', (languages, expected) => {
  expect(preferredLanguage(languages)).toBe(expected);
});
