import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactor } from '#lib/model/redact.ts';

const business = { name: 'Café Lime', email: 'hello@lime.example', phone: '+44 20 7946 0000' };
const whose = { known: ['Vera Holm', 'Anna Kowalska'], kept: ['Café Lime'], country: undefined };
const fresh = (lang: string) => redactor({ ...whose, lang }, business);
const hidden = (lang: string, text: string) => fresh(lang).hide(text);

describe('what tells who somebody is does not leave', () => {
  test.each([
    ['en', 'Our waiter Daniel Brown was rude.', 'Our waiter [NAME_1] [NAME_2] was rude.'],
    ['en', 'DANIEL WAS RUDE. So was Priya.', '[NAME_1] WAS RUDE. So was [NAME_2].'],
    ['en', 'Mr Okonkwo and Zbigniew took Priya’s order.', 'Mr [NAME_1] and [NAME_2] took [NAME_3]’s order.'],
    ['en', 'Signed, anna kowalska', 'Signed, [NAME_1] kowalska'],
    ['en', 'Call 555 0143 22 or write to d.b@mail.example.', 'Call [NUMBER_1] or write to [CONTACT_1].'],
    ['en', 'Find me at @hungry_dana or www.dana.example', 'Find me at [CONTACT_1] or [CONTACT_2]'],
    ['en', 'Order #4512, booking AB-12345, room 214.', '[NUMBER_1], [NUMBER_2], [NUMBER_3].'],
    ['en', 'I live at 14 Rose Lane. We paid $50.', 'I live at [ADDRESS_1] We paid [NUMBER_1].'],
    ['ru', 'Официантка Анна нахамила, звоните 8 912 345-67-89.', 'Официантка [NAME_1] нахамила, звоните [CONTACT_1].'],
    ['ru', 'Наталье Петровне спасибо! Мой заказ № 88412.', '[NAME_1] [NAME_2] спасибо! Мой [NUMBER_1].'],
    ['ru', 'Живу на ул. Ленина, д. 5.', 'Живу на [ADDRESS_1].'],
    ['de', 'Frau Müller und Kellner Zbigniew, danke!', 'Frau [NAME_1] und Kellner [NAME_2], danke!'],
    ['de', 'Sabine Meyer, Bestellnummer 4711-22, Lindenweg 9', '[NAME_1] [NAME_2], [NUMBER_1], [ADDRESS_1]'],
    ['sv', 'Lars Nilsson svarade inte på 070-123 45 67.', '[NAME_1] [NAME_2] svarade inte på [CONTACT_1].'],
    ['es', 'El camarero Mateo García, reserva AB-12345.', 'El camarero [NAME_1] [NAME_2], [NUMBER_1].'],
  ])('%s: %s', (lang, text, expected) => {
    expect(hidden(lang, text)).toBe(expected);
  });
});

describe('what does not is left', () => {
  test.each([
    ['en', 'The soup was cold on Friday. Will anyone answer? Grace period over.'],
    ['en', 'We waited 40 minutes for 2 pizzas at Café Lime, 10/10 never again.'],
    ['ru', 'Суп холодный, ждали 40 минут. Любовь к гостям? Нет.'],
    ['de', 'Das Essen war kalt und der Service langsam, 20 Minuten Wartezeit am Freitag.'],
    ['sv', 'Maten var kall och vi väntade 40 minuter.'],
    ['es', 'La sopa estaba fría y esperamos 40 minutos.'],
  ])('%s: %s', (lang, text) => {
    expect(hidden(lang, text)).toBe(text);
  });
});

describe('on the way back', () => {
  test('names stand as they were, in their basic form, however the model writes their placeholders', () => {
    const { hide, nameAs, restore } = fresh('ru');
    hide('Официантке Анне спасибо!');
    expect(nameAs('Мария Сергеевна')).toBe('[NAME_2]');
    expect(restore('Здравствуйте, [name 2]! [ NAME_1 ] рада.')).toBe('Здравствуйте, Мария Сергеевна! Анна рада.');
  });

  test('the same name is the same placeholder in every text of one request', () => {
    const { hide } = fresh('en');
    expect([hide('Daniel was rude.'), hide('We asked Priya and Daniel.')]).toEqual([
      '[NAME_1] was rude.',
      'We asked [NAME_2] and [NAME_1].',
    ]);
  });

  test.each([
    [
      'en',
      'Our waiter Daniel Brown was rude.',
      'Brown was rude, brown. Brown’s soup',
      '[NAME_2] was rude, [NAME_2]. [NAME_2]’s soup',
    ],
    ['de', 'Kellner Zbigniew war unhöflich.', 'Zbigniews Art war nicht recht.', '[NAME_1]s Art war nicht recht.'],
    ['ru', 'Спасибо Анне и Остапчуку!', 'Остапчуку передали, анне тоже.', '[NAME_2] передали, [NAME_1] тоже.'],
    ['en', 'Find me at www.dana.example', 'See (www.dana.example)', 'See ([CONTACT_1])'],
    ['en', 'Our waiter Daniel was rude.', 'Write to daniel@mail.example, Danielle.', 'Write to [CONTACT_1], [NAME_2].'],
  ])('%s: what “%s” hid is hidden wherever it stands again', (lang, first, again, expected) => {
    const { hide } = fresh(lang);
    hide(first);
    expect(hide(again)).toBe(expected);
  });

  test('only the company’s own contacts come back; numbers and others’ contacts stay to be seen', () => {
    const { hide, restore } = fresh('en');
    hide('Write to d.b@mail.example about order #4512.');
    expect(restore('Write to [EMAIL] or [PHONE]. [CONTACT_1] [NUMBER_1] [NAME_9]')).toBe(
      'Write to hello@lime.example or +44 20 7946 0000. [CONTACT_1] [NUMBER_1] [NAME_9]',
    );
    expect(redactor({ ...whose, lang: 'en' }, {}).restore('[EMAIL]')).toBe('[EMAIL]');
  });

  test('a review brings no placeholder of its own', () => {
    expect(hidden('en', 'Say [NAME_1] and [EMAIL].')).not.toMatch(/[[\]]/);
  });
});

const digitRun = /\p{N}(?:[ ().–/-]{0,2}\p{N}){5}/u;

test('whatever is written, no long number, no address and no known name is left', () => {
  const piece = fc.oneof(
    fc.constantFrom('Anna', 'Kowalska', 'Vera', 'Natalia', 'мой заказ №', 'call', 'the soup', 'bei', ', ', '. ', '\n'),
    fc.integer({ min: 100_000, max: 9_999_999_999 }).map(String),
    fc.constantFrom('d.b@mail.example', 'someone+1@shop.example'),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('en', 'ru', 'de', 'sv', 'es', 'fr'),
      (pieces, lang) => {
        const text = hidden(lang, pieces.join(' '));
        expect(text.replace(/\[[A-Z]+_\d+\]/g, '')).not.toMatch(digitRun);
        expect(text).not.toContain('@mail');
        expect(text).not.toMatch(/(?<!\p{L})(?:Anna|Kowalska|Natalia)(?!\p{L})/u);
      },
    ),
  );
});
