import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, placeholdersIn } from '#lib/templates.ts';

const known = { author: 'Anna', business: 'Café Lumen', staff: 'Tom', topic: 'the soup', signature: '— Lena' };

describe('fillTemplate', () => {
  test.each([
    ['Hello {author}, thank you.', 'Hello Anna, thank you.', []],
    ['Hello {author|there}, from {business}', 'Hello Anna, from Café Lumen', []],
    ['See you on {day}', 'See you on {day}', ['day']],
    ['See you on {day|Monday}', 'See you on Monday', []],
    ['See you{when|}.', 'See you.', []],
    ['{day} and {day} and {hour}', '{day} and {day} and {hour}', ['day', 'hour']],
    ['Здравствуйте, {имя|гость}! {тема}', 'Здравствуйте, гость! {тема}', ['тема']],
    ['{ author }', '{ author }', []],
    ['{} {|x} {1} {a|b|c}', '{} {|x} {1} {a|b|c}', []],
    ['{toString} {__proto__}', '{toString} {__proto__}', ['toString', '__proto__']],
  ])('%s', (template, text, unfilled) => {
    expect(fillTemplate(template, known)).toEqual({ text, unfilled });
  });

  test('a blank value counts as missing', () => {
    expect(fillTemplate('{author|guest} {staff}', { author: ' ', staff: '' })).toEqual({
      text: 'guest {staff}',
      unfilled: ['staff'],
    });
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

  test('any template and any values give a text, and name only what is still visible in it', () => {
    const templates = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('{author}', '{day}', '{day|x}', '{', '}', '|')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(templates, fc.dictionary(fc.string(), fc.string()), (template, values) => {
        const { text, unfilled } = fillTemplate(template, values);
        for (const name of unfilled) expect(text).toContain(`{${name}}`);
      }),
    );
  });

  test('with every name given nothing is left unfilled', () => {
    const template = 'Hi {author}, {topic} by {staff} {signature}';
    const values = Object.fromEntries(placeholdersIn(template).map((name) => [name, `<${name}>`]));
    expect(fillTemplate(template, values)).toEqual({
      text: 'Hi <author>, <topic> by <staff> <signature>',
      unfilled: [],
    });
  });
});
