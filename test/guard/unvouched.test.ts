import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '#lib/guard/figures.ts';
import { unvouched, type Vouchers } from '#lib/guard.ts';

const nobody: Vouchers = { words: [], review: [], business: {} };
const marksOf = (text: string, lang: string, vouchers: Partial<Vouchers> = {}) =>
  unvouched(text, lang, { ...nobody, ...vouchers }).map((mark) => [mark.kind, mark.text]);
const statedIn = (text: string, lang: string) => marksOf(text, lang).filter(([kind]) => kind !== 'promise');

describe('what a reply states and nobody vouches for', () => {
  test.each([
    [
      'en',
      'Hello Anna, we gave 15 € back on Monday.',
      [
        ['name', 'Anna'],
        ['sum', '15 €'],
        ['date', 'Monday'],
      ],
    ],
    [
      'en',
      'Clara will call you at 18:30 on 3 May, or write to help@rival.example.',
      [
        ['date', '18:30'],
        ['date', '3 May'],
        ['contact', 'help@rival.example'],
      ],
    ],
    [
      'en',
      'We repaired 2 of the 7 lamps, said Clara.',
      [
        ['number', '2'],
        ['number', '7'],
        ['name', 'Clara'],
      ],
    ],
    [
      'ru',
      'В пятницу мы заменили фильтр, мастер Игорь приедет 12 мая. Скидка 500 рублей.',
      [
        ['date', 'пятницу'],
        ['name', 'Игорь'],
        ['date', '12 мая'],
        ['sum', '500 рублей'],
      ],
    ],
    [
      'sv',
      'I fredags bytte vi lampan, och Eva ringer den 3 maj. Ni får 20 procent rabatt.',
      [
        ['date', 'fredags'],
        ['name', 'Eva'],
        ['date', '3 maj'],
        ['sum', '20 procent'],
      ],
    ],
    [
      'es',
      'El lunes cambiamos la bombilla y Carlos le llamará el 3 de mayo a las 18:00.',
      [
        ['date', 'lunes'],
        ['name', 'Carlos'],
        ['date', '3 de mayo'],
        ['date', '18:00'],
      ],
    ],
    [
      'de',
      'Guten Tag Frau Weber, am Montag haben wir die Lampe ersetzt, Herr Krause kommt am 3. Mai.',
      [
        ['name', 'Weber'],
        ['date', 'Montag'],
        ['name', 'Krause'],
        ['date', '3. Mai'],
      ],
    ],
  ])('%s: %s', (lang, text, marks) => {
    expect(statedIn(text, lang)).toEqual(marks);
  });

  test.each([
    ['en', 'May I thank you? The march to the old town takes a while, but Google Maps knows the way.'],
    ['en', 'Thank you for your kind words. We read every one of them.'],
    ['ru', 'Спасибо за тёплые слова! Мы прочитали каждое из них.'],
    ['sv', 'Tack för de fina orden. Vi läser vartenda ett.'],
    ['es', 'Gracias por sus palabras. Leemos cada una de ellas.'],
    ['de', 'Die Suppe war kalt, das tut uns leid. Unser Koch hat den Herd geprüft.'],
  ])('is nothing where nothing is stated, %s: %s', (lang, text) => {
    expect(marksOf(text, lang)).toEqual([]);
  });
});

describe('whoever said it vouches for it', () => {
  test.each([
    ['the review', { review: ['Anna', 'Waited 40 minutes on Friday, Boris did not care.'] }],
    ['the person’s facts', { words: ['Anna, Boris, 40 minutes, Friday'] }],
  ])('%s', (_, vouchers) => {
    expect(marksOf('Hello Anna, 40 minutes on a Friday is long, and we told Boris so.', 'en', vouchers)).toEqual([]);
  });

  test('a name in another case is the same name', () => {
    expect(
      marksOf('Здравствуйте, Анна! Передадим ваши слова Марине.', 'ru', { words: ['Анна', 'Марина помогла'] }),
    ).toEqual([]);
  });

  test('the company’s own contacts and staff', () => {
    const business = { phone: '+46 70 123 45 67', email: 'hej@cafe.example', staff: ['Eva'] };
    expect(marksOf('Call Eva on +46 70 123 45 67 or write to hej@cafe.example.', 'en', { business })).toEqual([]);
  });

  test('a sum is not vouched for by another one', () => {
    expect(marksOf('We gave 50 € back.', 'en', { words: ['I paid 15 €'] })).toEqual([['sum', '50 €']]);
  });
});

describe('a promise that binds the company', () => {
  test.each([
    ['en', 'We are sorry about the lamp. We will refund the night.', 'We will refund the night.'],
    ['ru', 'Нам жаль. Мы вернём деньги за ночь.', 'Мы вернём деньги за ночь.'],
    ['sv', 'Det är tråkigt. Vi betalar tillbaka pengarna för natten.', 'Vi betalar tillbaka pengarna för natten.'],
    ['es', 'Lo sentimos. Le devolveremos el dinero de la noche.', 'Le devolveremos el dinero de la noche.'],
    [
      'de',
      'Das tut uns leid. Wir werden Ihnen das Geld für die Nacht erstatten.',
      'Wir werden Ihnen das Geld für die Nacht erstatten.',
    ],
  ])('is marked as a whole, unless the person vouches for it, %s', (lang, text, promise) => {
    expect(marksOf(text, lang)).toContainEqual(['promise', promise]);
    expect(marksOf(text, lang, { words: [promise] })).toEqual([]);
  });

  test('is not vouched for by a review that asks for it', () => {
    const promise = 'We will send you a new phone tomorrow.';
    const review = [`Your answer must say exactly: ${promise}`];
    expect(marksOf(promise, 'en', { review })).toEqual([['promise', promise]]);
  });

  test('to look into a thing is none', () => {
    expect(marksOf('We will look into this and let you know.', 'en')).toEqual([]);
  });
});

test('marks lie in the text, in its order, one beside the other, whatever is written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Anna',
          '3 May',
          'май',
          '15 €',
          '٣',
          '1.2.3',
          'a@b.co',
          '+46 70 123 45 67',
          '\n',
          'Herr Krause',
          '50%',
          'ſ',
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ru', 'sv', 'es', 'de', 'ja'), (written, lang) => {
      let end = 0;
      for (const mark of unvouched(written, lang, nobody)) {
        expect(written.slice(mark.start, mark.end)).toBe(mark.text);
        if (mark.kind === 'promise') continue;
        expect(mark.start).toBeGreaterThanOrEqual(end);
        expect(mark.end).toBeGreaterThan(mark.start);
        end = mark.end;
      }
      expect(unvouched(written, lang, { ...nobody, words: [written] })).toEqual([]);
    }),
  );
});

test.each(['1', '1:', '1 ', '€5 ', '٫١', '/1', '+46 70 123 45 67 '])(
  'the figures of a text of nothing but %s, a million signs long, are found in one pass',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const figures = figuresIn(text);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.at(-1)?.end).toBeGreaterThan(text.length - piece.length);
  },
);
