import { describe, expect, test } from 'vitest';
import { languageOf } from '#lib/language-of.ts';
import { readPhrases } from './phrases.ts';

describe('the language of a text', () => {
  test.each([
    ['Great food, but the service was slow', 'en'],
    ['Terrible. Waited an hour for a cold burger', 'en'],
    ['Отличный отель, но номер холодный', 'ru'],
    ['Ужасно долго ждали заказ', 'ru'],
    ['Mycket god mat och trevlig personal', 'sv'],
    ['Vi fick vänta en timme på maten', 'sv'],
    ['La comida estaba fría y el trato fatal', 'es'],
    ['Muy buena atención, volveremos pronto', 'es'],
    ['Das Essen war kalt und der Kellner unfreundlich', 'de'],
    ['Sehr schönes Hotel, gerne wieder', 'de'],
    ['Très bon accueil, la chambre était propre', 'fr'],
    ['Ottimo cibo e personale gentile', 'it'],
    ['Дуже смачно, дякуємо за обслуговування їжі', 'uk'],
    ['とても美味しかったです', 'ja'],
    ['12345', null],
    ['', null],
    ['😀😀', null],
  ])('%s: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  test('addresses and links say nothing', () => {
    expect(languageOf('Пишите на anna@cafe.example или www.green-door.example')).toBe('ru');
  });

  const phrases = readPhrases();
  test.skipIf(!phrases)('99 of 100 phrases of the catalogue (skipped where it is absent)', () => {
    const long = (phrases ?? []).filter(
      ({ rule, request }) =>
        rule !== 'structure-language-mismatch' && !/@|\.\w{2}/.test(request.reply) && request.reply.length >= 20,
    );
    const wrong = long.filter(({ lang, request }) => languageOf(request.reply) !== lang);
    expect(wrong.length, wrong.map(({ request }) => request.reply).join(' | ')).toBeLessThanOrEqual(long.length / 100);
  });
});
