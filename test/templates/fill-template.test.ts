import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, placeholdersIn } from '#lib/templates.ts';

const known = { author: 'Anna', business: 'Café Lumen', staff: 'Tom', topic: 'the soup', signature: '— Lena' };
const named = (...names: string[]) => names.map((name) => ({ name, choices: [] }));

describe('fillTemplate', () => {
  test.each([
    ['Hello {author}, thank you.', 'Hello Anna, thank you.', []],
    ['Hello {author|there}, from {business}', 'Hello Anna, from Café Lumen', []],
    ['See you on {day}', 'See you on {day}', named('day')],
    ['See you on {day|Monday}', 'See you on Monday', []],
    ['See you{when|}.', 'See you.', []],
    ['{day} and {day} and {hour}', '{day} and {day} and {hour}', named('day', 'hour')],
    ['Здравствуйте, {имя|гость}! {тема}', 'Здравствуйте, гость! {тема}', named('тема')],
    ['{ author }', '{ author }', []],
    ['{} {|x} {1} {a|b|c}', '{} {|x} {1} {a|b|c}', []],
    ['{toString} {__proto__}', '{toString} {__proto__}', named('toString', '__proto__')],
    ['{hi:Hello|Good day}!', '{hi:Hello|Good day}!', [{ name: 'hi', choices: ['Hello', 'Good day'] }]],
    [
      '{hi: Hello | Good day | Hello }',
      '{hi: Hello | Good day | Hello }',
      [{ name: 'hi', choices: ['Hello', 'Good day'] }],
    ],
    ['{staff:Tom|Ida} {author:Eva|Ida}', 'Tom {author:Eva|Ida}', [{ name: 'author', choices: ['Eva', 'Ida'] }]],
    ['{a:x|y} {a:z}', '{a:x|y} {a:z}', [{ name: 'a', choices: ['x', 'y', 'z'] }]],
    ['{at|12:30}', '12:30', []],
  ])('%s', (template, text, unfilled) => {
    expect(fillTemplate(template, known)).toEqual({ text, unfilled });
  });

  test('a blank value counts as missing, unless nothing is among the choices', () => {
    expect(fillTemplate('{author|guest} {staff}', { author: ' ', staff: '' })).toEqual({
      text: 'guest {staff}',
      unfilled: named('staff'),
    });
    expect(fillTemplate('Thanks.{more:| Come again.}', {}, { more: '' }).text).toBe('Thanks.');
    expect(fillTemplate('Thanks.{more:a|b}', {}, { more: '' }).unfilled).toHaveLength(1);
  });

  test('what the person said goes before what is known', () => {
    expect(fillTemplate('{staff} {author|x}', known, { staff: 'Ida', author: 'Eva' }).text).toBe('Ida Eva');
  });

  test('a value is never filled again, nor read as a pattern', () => {
    expect(fillTemplate('{author}', { author: '{staff} $& $1', staff: 'Tom' }).text).toBe('{staff} $& $1');
  });

  test('text without placeholders stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('{')),
        (text) => {
          expect(fillTemplate(text, known)).toEqual({ text, unfilled: [] });
        },
      ),
    );
  });

  const templates = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('{author}', '{day}', '{day|x}', '{day:a|b}', '{', '}', '|', ':')))
    .map((parts) => parts.join(''));

  test('any template and any values give a text, and name only what is still visible in it', () => {
    fc.assert(
      fc.property(templates, fc.dictionary(fc.string(), fc.string()), (template, values) => {
        const { text, unfilled } = fillTemplate(template, values);
        for (const { name } of unfilled) expect(text).toMatch(new RegExp(`\\{${name}[}:]`));
      }),
    );
  });

  test('what is asked is all that is needed', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const said = fillTemplate(template, {}).unfilled.map(({ name, choices }) => [name, choices[0] ?? 'said']);
        expect(fillTemplate(template, {}, Object.fromEntries(said)).unfilled).toEqual([]);
      }),
    );
  });
});

test('placeholdersIn names all of them, whether they have a default or not', () => {
  expect(placeholdersIn('Hi {author|guest}, {greeting:a|b} {author} {day}')).toEqual([
    { name: 'author', choices: [] },
    { name: 'greeting', choices: ['a', 'b'] },
    { name: 'day', choices: [] },
  ]);
});
