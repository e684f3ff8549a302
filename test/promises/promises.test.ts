import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { findPromises } from '#lib/promises.ts';
import { strategies } from '#lib/schema/ids.ts';
import { cases, now } from './cases.ts';

const languages = ['en', 'ru', 'sv', 'es', 'de'] as const;

/** A moment as the table writes it. */
function named(due: number, how: 'said' | 'usual'): string {
  if (how === 'usual') return 'usual';
  const date = new Date(due);
  const at = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return date.getHours() === 18 && date.getMinutes() === 0 ? at : `+${(due - now) / 3_600_000}h`;
}

describe.each(languages)('%s', (lang) => {
  test('has 25 cases or more', () => expect(cases[lang].length).toBeGreaterThanOrEqual(25));

  const rows = cases[lang].map(([reply, deed, due = '']) => ({ reply, deed, due }));
  test.each(rows)('“$reply” $deed $due', ({ reply, deed, due }) => {
    const found = findPromises(reply, lang, now).map((each) => [each.deed, named(each.dueAt, each.due)]);
    expect(found).toEqual(deed === null ? [] : [[deed, due]]);
  });
});

test.each([
  ['Monday', new Date(2026, 10, 16, 9), new Date(2026, 10, 19, 18)],
  ['Thursday', new Date(2026, 10, 19, 9), new Date(2026, 10, 24, 18)],
  ['Saturday', new Date(2026, 10, 21, 9), new Date(2026, 10, 25, 18)],
])('without a day three working days are taken, from a %s', (_, from, due) => {
  const [found] = findPromises('We will check with the kitchen.', 'en', from.getTime());
  expect(found && [found.due, new Date(found.dueAt)]).toEqual(['usual', due]);
});

test.each([
  ['this year’s date has passed', 'We will call you by 3 March.', new Date(2027, 2, 3, 18)],
  ['a date that has just passed names no day ahead', 'We will call you by 11 November.', new Date(2026, 10, 23, 18)],
  ['with its year it may lie far ahead', 'We will call you by 11 November 2027.', new Date(2027, 10, 11, 18)],
  ['a date that does not exist is none', 'We will call you by 31 February.', new Date(2026, 10, 23, 18)],
  ['closing time has passed', 'We will call you today.', new Date(2026, 10, 18, 23, 59), 20],
])('%s', (_, reply, due, hour = 12) => {
  const [found] = findPromises(reply, 'en', new Date(2026, 10, 18, hour).getTime());
  expect(new Date(found?.dueAt ?? 0)).toEqual(due);
});

test('three working days that are taken for a date that has passed are not said', () => {
  const at = (day: number) =>
    findPromises('We will call you by 20 November.', 'en', new Date(2026, 10, day, 12).getTime());
  expect([at(20)[0]?.due, at(25)[0]?.due]).toEqual(['said', 'usual']);
});

test.each([
  ['ru', 'Мы позвоним вам до 3\u00a0декабря.'],
  ['en', 'We will call you by 3\u00a0 December.'],
  ['de', 'Wir rufen Sie bis zum 3.\u00a0Dezember an.'],
  ['es', 'Le llamaremos el 3 de diciembre, despue\u0301s de hablar con el equipo.'],
])('a day is read however its words are spaced and spelt, in %s: %j', (lang, reply) => {
  const [found] = findPromises(reply, lang, new Date(2026, 10, 18, 12).getTime());
  expect(new Date(found?.dueAt ?? 0)).toEqual(new Date(2026, 11, 3, 18));
});

test('a sentence is one promise, in the words of the reply', () => {
  const reply = 'Dear Anna, thank you. We will check with Mr. Hill and call you by Friday! See you soon.';
  const [found, ...rest] = findPromises(reply, 'en', now);
  expect(rest).toEqual([]);
  expect(found?.words).toBe('We will check with Mr. Hill and call you by Friday!');
  expect(reply.slice(found?.start, found?.end)).toBe(found?.words);
});

test('to look into it without a day is part of telling what came of it', () => {
  const reply = 'We will look into this with the team. We will let you know by Friday.';
  expect(findPromises(reply, 'en', now).map(({ deed }) => deed)).toEqual(['report']);
});

test('in a language that is not among ours nothing is found', () => {
  expect(findPromises('Nous vous appellerons demain.', 'fr', now)).toEqual([]);
});

test('whatever is written, what is found lies ahead and stands in the reply', () => {
  const part = fc.oneof(
    fc.constantFrom(...languages.flatMap((lang) => cases[lang].map(([reply]) => reply))),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 4 }),
      fc.constantFrom(...languages),
      fc.integer({ min: 0, max: 4e12 }),
      (parts, lang, at) => {
        const reply = parts.join(' ');
        for (const { start, end, words, dueAt } of findPromises(reply, lang, at)) {
          expect(dueAt).toBeGreaterThanOrEqual(at);
          expect(words).toBe(reply.slice(start, end));
        }
      },
    ),
  );
});

/** Reviews that call for praise and for a complaint, by language. */
const reviews: Record<(typeof languages)[number], readonly [praise: string, complaint: string]> = {
  en: ['Lovely place, the pizza was delicious.', 'The soup was cold and we waited an hour.'],
  ru: ['Прекрасное место, пицца очень вкусная.', 'Суп был холодный, ждали целый час.'],
  sv: ['Underbart ställe, pizzan var jättegod.', 'Soppan var kall och vi väntade en timme.'],
  es: ['Un sitio precioso, la pizza estaba deliciosa.', 'La sopa estaba fría y esperamos una hora.'],
  de: ['Wunderbares Lokal, die Pizza war köstlich.', 'Die Suppe war kalt und wir warteten eine Stunde.'],
};
const drafts = (lang: (typeof languages)[number], stars: number, seed: number) => {
  const [praise, complaint] = reviews[lang];
  // To a line alone nothing is reported back.
  const text = stars > 3 ? praise : `${complaint} `.repeat(3);
  const review = { author: 'Anna', rating: stars, ratingScale: 5, text, lang };
  const business = { name: 'Lime', email: 'hi@lime.example' };
  return compose({ platform: 'google', sector: 'restaurant', review, seed, business }).drafts;
};

describe.each(languages)('of our own drafts in %s', (lang) => {
  test('praise promises nothing', () => {
    const promising = Array.from({ length: 60 }, (_, seed) => drafts(lang, 5, seed)).flatMap((three) =>
      three.flatMap(({ text }) => findPromises(text, lang, now).map(({ words }) => words)),
    );
    expect([...new Set(promising)]).toEqual([]);
  });

  test('a warm answer to a complaint, which reports back, promises something', () => {
    const silent = Array.from({ length: 60 }, (_, seed) => drafts(lang, 1, seed)).flatMap((three) =>
      three.flatMap(({ text, tone }) => (tone === 'warm' && findPromises(text, lang, now).length === 0 ? [text] : [])),
    );
    expect(silent).toEqual([]);
  });
});

test('every strategy gives replies that can be read for promises', () => {
  const promised = strategies.flatMap((strategy) => {
    const { drafts: made } = compose({ strategy, review: { rating: 2, ratingScale: 5, text: reviews.en[1] } });
    return made.map(({ text }) => findPromises(text, 'en', now).length);
  });
  expect(promised.length).toBeGreaterThan(20);
  expect(Math.max(...promised)).toBeLessThanOrEqual(3);
  expect(promised.filter((number) => number > 0).length).toBeGreaterThan(promised.length / 4);
});
