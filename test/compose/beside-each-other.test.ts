import { describe, expect, test } from 'vitest';
import { phrasebookOf } from '#lib/compose/phrasebook.ts';
import { joined } from '#lib/compose/review-subjects.ts';
import { compose } from '#lib/compose.ts';
import type { Sector } from '#lib/schema/ids.ts';

const standard = (text: string, rating: number, sector: Sector) =>
  compose({ sector, platform: 'google', review: { author: null, text, rating, ratingScale: 5 } }).drafts.find(
    ({ tone }) => tone === 'standard',
  )?.text ?? '';

describe('a praised meal beside a praised waiter is not lost', () => {
  test.each([
    ['Great food and friendly waiter.', /the food was great/, /our team was friendly/],
    ['Das Essen war hervorragend und der Kellner sehr aufmerksam.', /Essen/, /am Tisch/],
    ['La comida riquísima y el camarero muy amable.', /comida/, /servicio/],
    ['Maten var fantastisk och servitören jättetrevlig.', /maten/, /serveringen/],
    ['Еда отличная и официант очень внимательный.', /еда так понравилась/u, /официант/u],
  ])('%s', (text, meal, waiter) => {
    const said = standard(text, 5, 'restaurant');
    expect.soft(said).toMatch(meal);
    expect.soft(said).toMatch(waiter);
  });
});

describe('two things of one topic that failed are both taken up, in one breath', () => {
  test.each([
    [
      'Since the update I can not log in. Awful.',
      /the update has caused you trouble and that you couldn’t get into your account/,
    ],
    [
      'Seit dem Update kann ich mich nicht anmelden, schlecht.',
      /es seit dem Update nicht mehr rund läuft und dass Sie sich nicht anmelden können/,
    ],
    ['Desde la actualización no puedo iniciar sesión, fatal.', /la actualización y el inicio de sesión|actualización/],
    [
      'Efter uppdateringen går det inte att logga in, uselt.',
      /uppdateringen ställde till problem och att det inte går att logga in/,
    ],
    ['После обновления не могу войти, ужас.', /обновление принесло неудобства и войти не получается/u],
  ])('%s', (text, both) => {
    expect(standard(text, 1, 'app')).toMatch(both);
  });
});

test('what is only named stands back behind the meal that was praised', () => {
  const said = standard('Essen war hervorragend, dazu gab es Salat.', 5, 'restaurant');
  expect(said).toMatch(/Essen/);
  expect(said).not.toMatch(/Salat/);
});

describe('subjects named in one breath', () => {
  test.each([
    ['en', 'the music and the trouble with your order'],
    ['sv', 'musiken och krånglet med beställningen'],
  ])('share no trouble that one of them had alone, in %s', (lang, said) => {
    const book = phrasebookOf(lang);
    expect(joined([book.subjects.order.bad, book.subjects.music.bad], book)?.is).toBe(said);
  });

  test('are said once where their words are the same', () => {
    const book = phrasebookOf('en');
    expect(joined([book.subjects.music.good, book.subjects.music.good], book)?.is).toBe('the music');
  });
});

test('a kitchen is no cake', () => {
  expect(standard('Sehr gute Küche.', 5, 'restaurant')).not.toMatch(/Dessert/);
});

describe('hours, damage, smells, missing things and contracts have words of their own', () => {
  test.each([
    ['Die Öffnungszeiten stimmen nicht, standen vor verschlossener Tür.', /vor verschlossener Tür standen/],
    ['Im Flur stinkt es nach Rauch.', /es nach Rauch gerochen hat/],
    ['Bei der Bestellung fehlte die Soße.', /gefehlt/],
    ['Der Schrank kam beschädigt an.', /beschädigt|Schaden/],
    ['Kündigung wird einfach ignoriert.', /das Kündigen so schwierig war/],
    ['В номере запах сигарет.', /запах/u],
    ['В заказ не положили соус.', /неполным/u],
    ['Столешница с вмятиной.', /повреждённым/u],
    ['График работы на сайте неверный.', /час(?:ы|ами) работы/u],
    ['Отменить абонемент невозможно.', /отмена оказалась такой непростой/u],
    ['Öppettiderna stämmer inte, vi åkte i onödan.', /öppettiderna/],
    ['Det luktade avlopp.', /luktade avlopp/],
    ['Halva beställningen saknades.', /saknades/],
    ['Bordet kom med en stor repa.', /något var skadat när det kom fram/],
    ['Uppsägningen ignoreras.', /uppsägningen/],
  ])('%s', (text, words) => {
    expect(standard(text, 1, 'generic')).toMatch(words);
  });
});

test('a noun stands before a clause: «за повреждения и то, что холодильник вас разочаровал»', () => {
  const book = phrasebookOf('ru');
  const parts = [{ for: 'то, что холодильник вас разочаровал' }, { for: 'повреждения' }];
  expect(joined(parts, book)?.for).toBe('повреждения и то, что холодильник вас разочаровал');
});
