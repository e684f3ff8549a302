import { expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';

/** Drafts of several seeds. */
const textsOf = (request: ComposeRequest): string[] =>
  Array.from({ length: 6 }, (_, seed) => compose({ ...request, seed }).drafts.map(({ text }) => text)).flat();

test.each([
  ['en', 'restaurant', 5, 'Best brisket I’ve had outside Texas.', /the brisket/],
  ['en', 'retail', 1, 'The sofa fell apart after a week.', /the sofa/],
  ['de', 'restaurant', 5, 'Die Spätzle waren ein Traum.', /(?:die|den) Spätzle/],
  ['de', 'retail', 1, 'Die Jacke ist nach einer Woche kaputt.', /(?:die|der) Jacke/],
  ['sv', 'restaurant', 5, 'Vilken god räkmacka!', /räkmackan/],
  ['sv', 'retail', 1, 'Cykeln gick sönder efter en vecka.', /cykeln/],
  ['es', 'restaurant', 5, 'Los tacos buenísimos.', /los tacos/],
  ['es', 'retail', 2, 'El sofá es una porquería, se hundió en un mes.', /(?:el|del) sofá/],
  ['ru', 'restaurant', 5, 'Очень вкусные хинкали!', /хинкали/],
  ['ru', 'retail', 1, 'Куртка порвалась через неделю, ужас.', /куртк/],
] as const)('a reply says a thing by its name, %s %s %i: %s', (lang, sector, rating, text, says) => {
  const texts = textsOf({ lang, sector, review: { text, rating, author: null } });
  expect(texts.length).toBeGreaterThan(0);
  for (const each of texts) expect(each).toMatch(says);
});

test.each([
  ['en', 'The wine was lovely, all the drinks were.', /drinks/],
  ['es', 'Las mejores pizzas de la zona. La pizza de trufa es espectacular', /pizzas? y (?:de )?la pizza/],
  ['es', 'La pizza de jamón buenísima.', /jamón/],
])('a reply says nothing twice, and of a dish not what it is made of, in %s: %s', (lang, text, never) => {
  const texts = textsOf({ lang, sector: 'restaurant', review: { text, rating: 5, author: null } });
  expect(texts.length).toBeGreaterThan(0);
  for (const each of texts) expect(each).not.toMatch(never);
});

test.each([
  ['de', 'Dass wir mit dem Gulasch unzufrieden waren: zu Hause habe ich aus dem Wasserhahn getrunken.', /Wasserhahn/],
  ['en', 'The view was from the toilet lid. Terrible.', /\blid\b/],
] as const)('what stands around is blamed for nothing, in %s: %s', (lang, text, never) => {
  const texts = textsOf({ lang, sector: 'hotel', review: { text, rating: 1, author: null } });
  expect(texts.length).toBeGreaterThan(0);
  for (const each of texts) expect(each).not.toMatch(never);
});

test.each([
  ['de', 'Der Wasserhahn tropfte die ganze Nacht.', /Wasserhahn getropft/],
  ['en', 'The lid was broken and the room cold.', /lid was broken/],
  ['sv', 'Kranen läckte hela natten.', /kranen läckte/],
] as const)('unless something is told of it, in %s: %s', (lang, text, says) => {
  for (const each of textsOf({ lang, sector: 'hotel', review: { text, rating: 2, author: null } }))
    expect(each).toMatch(says);
});

test('a mended part is not praised as if it were the work', () => {
  const review = { text: 'New gearbox, works perfectly.', rating: 5, author: null };
  for (const each of textsOf({ lang: 'en', sector: 'auto', review })) expect(each).not.toMatch(/gearbox/);
});

test('a reply in another language than the review says what the thing is of', () => {
  const review = { text: 'Лучшие хинкали в городе, спасибо!', rating: 5, author: null };
  const texts = textsOf({ lang: 'en', sector: 'restaurant', review });
  expect(texts.length).toBeGreaterThan(0);
  for (const each of texts) expect(each).toMatch(/the food/);
});
