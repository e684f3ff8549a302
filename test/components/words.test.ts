import { describe, expect, test } from 'vitest';
import en from '#components/words/en.json' with { type: 'json' };
import ru from '#components/words/ru.json' with { type: 'json' };
import { cues } from '#lib/languages/en/cues.ts';
import { payloads } from '#lib/schema/sync-payloads.ts';
import { topics } from '#lib/triage/topics.ts';

type Words = { [key: string]: string | Words };

function flatten(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string) => new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name));
const languages = { en: flatten(en), ru: flatten(ru) };
const stems = (words: Map<string, string>) =>
  [...new Set([...words.keys()].map((key) => key.replace(plural, '')))].sort();

test('both languages have the same keys', () => {
  expect(stems(languages.ru)).toEqual(stems(languages.en));
});

describe.each(Object.entries(languages))('%s', (language, words) => {
  test('has every plural form of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...words.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(plural, ''));
    const missing = counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !words.has(key));
    expect(missing).toEqual([]);
  });

  test('says nothing empty', () => {
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has the placeholders of English, except that singular and none may leave the count out', () => {
    const differing = [...words].filter(([key, text]) => {
      const english = languages.en.get(key) ?? languages.en.get(key.replace(plural, '_other'));
      const [here, there] = [placeholders(text), placeholders(english ?? '')];
      if (/_(zero|one)$/.test(key)) {
        here.add('count');
        there.add('count');
      }
      return [...here].sort().join() !== [...there].sort().join();
    });
    expect(differing).toEqual([]);
  });
});

test('Russian is in Russian: only names may be without Cyrillic', () => {
  const latin = [...languages.ru].filter(([, text]) => !/[а-яё]/i.test(text.replaceAll(/\{\{\w+\}\}/g, '')));
  expect(latin.map(([key]) => key).filter((key) => !/^(name$|platform\.|flag\.quote)/.test(key))).toEqual([]);
});

test.each([
  ['topic', topics],
  ['sign', [...Object.keys(cues.signs), 'other-sector', 'advertises', 'no-details']],
  ['ground', Object.keys(cues.grounds)],
  ['ledgerField', Object.values(payloads).flatMap(({ off, full }) => Object.keys({ ...off?.shape, ...full }))],
])('every %s that can be shown has its word', (group, ids) => {
  expect(ids.filter((id) => !languages.en.has(`${group}.${id}`))).toEqual([]);
});
