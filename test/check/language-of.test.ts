import { describe, expect, test } from 'vitest';
import { languageOf } from '#lib/language-of.ts';
import { readPhrases } from './phrases.ts';

/** As replies and reviews begin, too short for anything but the words themselves. */
const short: Record<string, string> = {
  en: `
    Thanks so much, see you soon!
    Sorry about the wait.
    We appreciate your kind words
    Never again
    Rude staff, dirty tables
    Please call us
    Our chef will be delighted
    That is simply not true.
    Nice place but expensive
    Overpriced and bland
    Loved it
    They lost my luggage twice.
    Delete this immediately
    Kindly contact reception
    The app crashes every time
    Best burger in town
    Hotel was fine
    I will not be back
    Could you send an email?
    Happy to help
  `,
  sv: `
    Tack för besöket!
    Tråkigt att höra
    Vi beklagar väntetiden
    Kontakta oss gärna
    Ni ljuger ju
    Ta bort recensionen nu
    Aldrig mer
    Supergod pizza och snabb service
    Otrevlig personal
    Hej Anna, vad roligt att läsa
    Det stämmer inte alls
    Hittade en bit metall i köttfärsen.
    Helt okej.
    Vi ses i rätten
    Rummet var smutsigt
    Välkommen åter
    Kan du höra av dig till oss?
    Dyrt och dåligt
    Maten var kall
    Hälsningar från köket
    Jag rekommenderar stället
    Var inte så känslig
  `,
  es: `
    Gracias por su visita
    Lamentamos la espera
    Nunca más
    Hacen fotocopias a diez céntimos
    Tienen tallas de la 36 a la 46
    Personal muy amable
    La habitacion estaba sucia
    Le vamos a demandar
    Eso es mentira
    Esperamos verle pronto
    Escribanos por favor
    Comida fria y cara
    Un saludo del equipo
    No es verdad lo que dice
    Borre su opinion ahora
    Hola Ana, que alegria leerte
    Volveremos sin duda
    Sitio ruidoso
    Pague y calle
    Habla con el gerente
    Todo perfecto
    Nadie se queja de eso
  `,
  de: `
    Vielen Dank für Ihren Besuch
    Es tut uns leid
    Nie wieder
    Tut euch das nicht an.
    Das ist gelogen
    Bitte löschen Sie das
    Unfreundliches Personal
    Wir sehen uns vor Gericht
    Das Zimmer war schmutzig
    Herzliche Grüße
    Gerne wieder
    Melden Sie sich bei uns
    Tolles Essen, nette Bedienung
    Kalt und teuer
    Sie waren nie bei uns
    Liebe Anna, schön von Ihnen zu lesen
    Schade
    Wir freuen uns auf Sie
    Leider falsch
    Unser Anwalt meldet sich
    Super Laden
  `,
  ru: `
    Спасибо за визит
    Никогда больше
    Это ложь
    Ждём вас
    Хамское отношение
  `,
};

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

  test.each(Object.entries(short))('a few words of %s', (language, lines) => {
    const texts = lines.trim().split(/\n\s*/);
    expect(texts.filter((text) => languageOf(text) !== language)).toEqual([]);
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
