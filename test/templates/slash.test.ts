import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchSlash, slashAt } from '#lib/templates/slash.ts';

describe('slashAt', () => {
  test.each([
    ['/|', ''],
    ['/tha|', 'tha'],
    ['Hello /tha|nks', 'tha'],
    ['Hello\n/спасибо-2|', 'спасибо-2'],
    ['(/tha|', 'tha'],
    ['«/tha|', 'tha'],
    ['|/tha', null],
    ['and/or|', null],
    ['https://site|', null],
    ['/a b|', null],
    ['/a.b|', null],
    ['20/11|', null],
    ['//|', null],
    ['/x /|', ''],
    [`/${'a'.repeat(31)}|`, null],
    ['|', null],
  ])('%s', (marked, query) => {
    const caret = marked.indexOf('|');
    const text = marked.replace('|', '');
    const slash = slashAt(text, caret);
    expect(slash?.query ?? null).toBe(query);
    if (slash) expect(text.slice(slash.start, slash.end)).toBe(`/${query}`);
  });

  test('any text and any caret: the stretch ends at the caret and is what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', ' ', 'a', 'я', '-', '\n', '😀') }), fc.nat(40), (text, at) => {
        const caret = Math.min(at, text.length);
        const slash = slashAt(text, caret);
        if (!slash) return;
        expect(slash.end).toBe(caret);
        expect(text.slice(slash.start, slash.end)).toBe(`/${slash.query}`);
      }),
    );
  });
});

const called = (title: string, shortcut: string | null) => ({ title, shortcut });

test.each([
  ['', ['Thanks for five', 'Sorry, the wait', 'Спасибо']],
  ['th', ['Sorry, the wait', 'Thanks for five']],
  ['TH', ['Sorry, the wait', 'Thanks for five']],
  ['спас', ['Спасибо']],
  ['ive', []],
])('“/%s” means %j: shortcuts first, then words of the title', (query, titles) => {
  const templates = [called('Thanks for five', 'five'), called('Sorry, the wait', 'thewait'), called('Спасибо', null)];
  expect(matchSlash(templates, query).map(({ title }) => title)).toEqual(titles);
});
