import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';

function draftsOf(text: string, rating: number, lang: string) {
  const review = { text, rating, ratingScale: 5, author: null, lang };
  const seeds = Array.from({ length: 6 }, (_, seed) => seed);
  return seeds.flatMap((seed) => compose({ review, sector: 'restaurant', platform: 'google', lang, seed }).drafts);
}
const longer = (text: string, rating: number, lang: string) =>
  draftsOf(text, rating, lang).filter(({ tone }) => tone !== 'short');

describe('how long somebody waited', () => {
  test.each([
    ['en', 'We waited forty minutes for a table and nobody cared.', /forty minutes/i],
    ['en', 'Waited an hour and a half for two coffees. Awful.', /an hour and a half/i],
    ['ru', 'Ждали заказ 50 минут, это ужасно.', /50 минут/u],
    ['sv', 'Vi fick vänta en timme på maten, uselt.', /en timme/i],
    ['es', 'Tuvimos que esperar media hora, fatal.', /media hora/i],
    ['de', 'Wir haben 40 minuten gewartet, schrecklich.', /40 Minuten/],
  ])('is said again in %s: %s', (lang, text, told) => {
    for (const { text: draft } of longer(text, 1, lang)) expect.soft(draft).toMatch(told);
  });

  test.each([
    ['of what nobody complained of', 'Thirty minutes by bus, worth it. The soup was cold, awful.', 2],
    ['of another sentence', 'We waited and waited, dreadful. My parking ticket was good for two hours.', 1],
    ['where the wait was short', 'Only had to wait 5 minutes, great food!', 5],
  ])('is not, %s', (_, text, rating) => {
    for (const { text: draft } of draftsOf(text, rating, 'en')) expect.soft(draft).not.toMatch(/minutes|hours/);
  });

  test.each([
    ['en', 'WE WAITED FORTY MINUTES FOR A TABLE. AWFUL!', 'forty minutes'],
    ['es', 'TUVIMOS QUE ESPERAR CUARENTA MINUTOS, FATAL.', 'cuarenta minutos'],
  ])('is said calmly to whom shouts, in %s', (lang, text, calmly) => {
    const said = longer(text, 1, lang).flatMap(({ text: draft }) => draft.match(new RegExp(calmly, 'iu')) ?? []);
    expect(said.length).toBeGreaterThan(0);
    for (const words of said) expect.soft(words.slice(1)).toBe(calmly.slice(1));
  });

  test.each([
    ['en', 'agrees that forty minutes is too long a wait'],
    ['de', 'findet auch, dass das Warten zu lang war'],
  ])('is part of the gloss in the review’s language, %s', (ui, said) => {
    const review = { text: 'We waited forty minutes for a table, awful.', rating: 1, ratingScale: 5, lang: 'en' };
    const { drafts } = compose({ review, sector: 'restaurant', platform: 'google', lang: 'en', ui });
    expect(drafts.flatMap(({ moves }) => moves.map(({ gloss }) => gloss))).toContain(said);
  });

  test('is not said in another language than the review’s', () => {
    const review = { text: 'Wir haben 40 Minuten gewartet, schrecklich.', rating: 1, ratingScale: 5, lang: 'de' };
    const { drafts } = compose({ review, sector: 'restaurant', platform: 'google', lang: 'en' });
    for (const { text } of drafts) expect.soft(text).not.toMatch(/40/);
  });
});
