import { expect, test } from 'vitest';
import type { Lexicon } from '#lib/check/matcher.ts';
import { headOf, parsePhrase } from '#lib/check/read-phrase.ts';
import { lexicon as english } from '#lib/languages/en/lexicon.ts';
import { risks as englishRisks } from '#lib/languages/en/risks.ts';
import { lexicon as russian } from '#lib/languages/ru/lexicon.ts';
import { risks as russianRisks } from '#lib/languages/ru/risks.ts';

/** Phrases are read when a text first has their beginning: a slip in one would show late. */
test.each<[string, Record<string, string>, Lexicon]>([
  ['en', englishRisks, english],
  ['ru', russianRisks, russian],
])('every phrase of %s can be read', (_, risks, { words }) => {
  const lines = Object.values(risks).flatMap((text) => text.split('\n').map((line) => line.trim().replace(/^- /, '')));
  for (const line of lines.filter((each) => each !== '')) {
    expect(parsePhrase(line, words).steps.length).toBeGreaterThan(0);
    expect(headOf(line, words).length).toBeGreaterThan(0);
  }
});

test.each(['(left open', 'a (b', '..2 first', '@nobody', '(maybe)?|sure'])('"%s" cannot', (line) => {
  expect(() => parsePhrase(line, {})).toThrow();
});
