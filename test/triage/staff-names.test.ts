import { expect, test } from 'vitest';
import { readReview } from '#lib/triage/review-reading.ts';

const named = (text: string, lang: string): string[] =>
  readReview({ review: { text, lang, rating: 5, ratingScale: 5 } }).staff.map(({ name }) => name);

test.each([
  ['en', 'Our waiter Oryen was a gem', ['Oryen']],
  ['en', 'Our usual driver Mr Okonkwo waits at the door', ['Mr Okonkwo']],
  ['en', 'Our nurse, Oryen, was a gem', ['Oryen']],
  ['en', 'Anna from reception sorted it', ['Anna']],
  ['en', 'Thank u Paolo & Giulia for the best pizza', ['Paolo', 'Giulia']],
  ['es', 'Gracias a Marta e Irene, un encanto', ['Marta', 'Irene']],
  ['es', 'Nuestro camarero Oryen fue un encanto', ['Oryen']],
  ['sv', 'Vår servitör Oryen var toppen', ['Oryen']],
  ['ru', 'Официант Орьен был внимателен', ['Орьен']],
  ['en', 'Omar, our porter, carried the bags', ['Omar']],
  ['en', 'Reception (Leila, I think) phoned round every chemist in town', ['Leila']],
  ['en', 'The young waiter with the curly hair, Sam I think, kept us laughing', ['Sam']],
  ['ru', 'Омар, ночной портье, донёс чемоданы', ['Омар']],
  ['ru', 'Курьер (Рустем) поднял диван на пятый этаж', ['Рустем']],
  ['sv', 'Receptionen (Leila, tror jag) ringde runt till alla apotek', ['Leila']],
  ['es', 'El repartidor (Iván) subió el sofá cuatro pisos', ['Iván']],
  ['es', 'Elena, en recepción, nos hizo un mapa', ['Elena']],
  ['de', 'Die Rezeption (Anna, glaube ich) hat alle Apotheken angerufen', ['Anna']],
  ['es', 'Carmen, la cocinera, se salió', ['Carmen']],
  ['es', 'El Constructor Ramírez fue muy amable', []],
  ['sv', 'Carmen, kocken, kom ut och hälsade', ['Carmen']],
  ['sv', 'Omar, nattportieren, bar upp väskorna', ['Omar']],
  ['de', 'Omar, der Nachtportier, trug die Koffer', ['Omar']],
  ['ru', 'Ночной портье Омар донёс чемоданы', ['Омар']],
  ['ru', 'Спасибо Светлане Юрьевне и мастеру Тимуру Аслановичу', ['Светлана Юрьевна', 'Тимур Асланович']],
  ['de', 'Herr Lehmann und Frau Schulze waren super', ['Herrn Lehmann', 'Frau Schulze']],
])('%s: somebody of the staff is heard: %s', (lang, text, names) => {
  expect(named(text, lang)).toEqual(names);
});

test.each([
  ['en', 'Great driver, Thank you'],
  ['en', 'My husband Andrew hates fittings. Andrew came out with three suits'],
  ['sv', 'Min man Anders hatar att prova kostym. Anders kom ut med tre kostymer'],
  ['de', 'Mein Mann Andreas hasst Anproben. Andreas kam mit drei Anzügen heraus'],
  ['es', 'Mi marido Andrés odia probarse trajes. Andrés salió con tres'],
  ['ru', 'Мой муж Андрей не любит примерок. Андрей вышел с тремя костюмами'],
  ['en', 'Great waitress 😊 Thank you so much'],
  ['en', 'Great instructor: Passed first time'],
  ['en', 'Our Server Was Amazing And The Food Great'],
  ['en', 'Our Waiter Never Left Us Waiting'],
  ['en', 'Best hairdresser London has to offer'],
  ['en', 'We saw the manager Tuesday and all was sorted'],
  ['en', 'We came in April and had a lovely dinner'],
  ['en', 'Anna, my sister, loved it'],
  ['en', 'My daughter Emma, a chef, loved it'],
  ['es', 'Ana, mi hermana, quedó encantada'],
  ['de', 'Anna, meine Schwester, war begeistert'],
  ['en', 'Florence in Italy is lovely and so is this hotel'],
  ['es', 'Muy buena camarera, Gracias'],
  ['es', 'Muy buen camarero:) Volveremos'],
  ['es', 'Francisco de Goya es la calle del hotel, muy bonita'],
  ['sv', 'Bra frisör, Rekommenderas'],
  ['sv', 'Tack till frisören ❤️ Kommer tillbaka'],
  ['ru', 'Отличный мастер)) Рекомендую'],
  ['ru', 'Спасибо мастеру) Всё супер'],
  ['de', 'Eine Frau Mitte fünfzig bediente uns sehr nett'],
  ['de', 'Die Frau Doktor war sehr nett'],
])('%s: a word with a capital is no name: %s', (lang, text) => {
  expect(named(text, lang)).toEqual([]);
});
