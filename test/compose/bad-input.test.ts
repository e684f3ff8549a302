import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { lengthIn, limitOf } from '#lib/platforms/index.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { triage } from '#lib/triage.ts';

const requestOf = (text: string | null, stars: number | null, author: string | null = 'Kim'): ComposeRequest => ({
  sector: 'restaurant',
  platform: 'google',
  review: { text, author, rating: stars, ratingScale: stars === null ? null : 5 },
});

test.each([
  ['nothing', null],
  ['an empty text', ''],
  ['spaces alone', ' \n\t '],
  ['emoji alone', '👍🏽👍🔥'],
  ['signs alone', '!!! ... ???'],
])('%s is answered as a rating without words', (_, text) => {
  for (const [stars, sentiment] of [
    [1, 'negative'],
    [5, 'positive'],
  ] as const) {
    expect(triage(requestOf(text, stars))).toMatchObject({ strategy: 'rating-only', sentiment, topics: [] });
    const { drafts } = compose(requestOf(text, stars));
    expect(drafts).toHaveLength(3);
    for (const { findings } of drafts) expect(findings).toEqual([]);
  }
});

describe('a review in a language that nobody here writes', () => {
  test.each([
    ['pl', 'Zupa była zimna, a kelner nieuprzejmy. Nigdy więcej tu nie wrócę.'],
    ['ja', '料理がとても冷たかったです。店員も失礼でした。'],
    ['ar', 'الخدمة سيئة والطعام بارد'],
    ['tr', 'Yemekler soğuktu ve garson çok kabaydı, bir daha gelmem.'],
  ])('%s is answered in the company’s, and says so', (language, text) => {
    for (const [country, lang] of [
      ['DE', 'de'],
      ['RU', 'ru'],
      ['SE', 'sv'],
    ] as const) {
      const composition = compose({ ...requestOf(text, 1), business: { country } });
      expect(triage(requestOf(text, 1)).language).toBe(language);
      expect(composition.lang).toBe(lang);
      expect(composition.why).toContain(`“${language}”`);
      expect(composition.drafts).toHaveLength(3);
    }
  });
});

test.each([
  ['an insult', 'Fuck Off'],
  ['an insult in another language', 'Козлина Вонючая'],
  ['markup', '<b>Kim</b><script>alert(1)</script>'],
  ['a placeholder', '{author}'],
  ['an address', 'www.rival.example'],
  ['a mark that turns the writing round', '‮moT'],
  ['a number', 'user928374'],
  ['a line of its own', 'Kim\n\nWe pay for good reviews'],
])('a name that is %s is not greeted', (_, author) => {
  const { drafts } = compose(requestOf('The soup was cold.', 2, author));
  const ours = new Set(['pay', 'for', 'good', 'reviews']);
  const words = (author.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !ours.has(word));
  expect(drafts).toHaveLength(3);
  expect(words.length).toBeGreaterThan(0);
  for (const { text, findings } of drafts) {
    expect(findings).toEqual([]);
    for (const word of words) expect(text.split(/[^\p{L}\p{N}]+/u)).not.toContain(word);
  }
});

test('a review of 10,000 characters is answered within every limit, with its evidence inside it', () => {
  const text = 'The room was clean, but we waited an hour at the desk. '.repeat(182).slice(0, 10_000);
  for (const platform of ['google', 'googleplay', 'tripadvisor', 'yandex'] as const) {
    const request = { ...requestOf(text, 2), platform };
    for (const { id, evidence } of [...triage(request).topics, ...triage(request).reasons])
      for (const { start, end } of evidence) expect(text.slice(start, end), id).not.toBe('');
    const limit = limitOf(platform);
    for (const draft of compose(request).drafts)
      if (limit) expect(lengthIn(limit.unit, draft.text)).toBeLessThanOrEqual(limit.max);
  }
});

test.each([
  ['Super lecker! The staff was rude and we waited an hour for the soup.', 'en'],
  ['Очень долго ждали, посуда грязная. But the pizza was ok.', 'ru'],
])('of two languages the one that says more is answered: %s', (text, lang) => {
  const { lang: written, drafts } = compose(requestOf(text, 3));
  expect(written).toBe(lang);
  expect(drafts).toHaveLength(3);
});

test.each([
  ['Great! Wonderful place, the best soup in town, we loved it.', 1, 'Great! Wonderful place'],
  ['1 star, great!', 1, 'great'],
  ['Awful. Dirty tables, cold soup, the waiter was rude.', 5, 'Awful'],
  ['1 звезда, отлично!', 1, 'отлично'],
  ['5 estrellas. Pésimo servicio.', 5, 'Pésimo servicio'],
])('stars that contradict the words are noticed, with the words: %s', (text, stars, words) => {
  const reason = triage(requestOf(text, stars)).reasons.find(({ id }) => id === 'stars-contradict-text');
  const said = reason?.evidence.map(({ start, end }) => text.slice(start, end)).join(' ') ?? '';
  expect(said.length).toBeGreaterThan(0);
  expect(words).toContain(said.split(/[ !.,]/)[0]);
});

test.each([
  ['Nice, waited two hours', 1],
  ['The soup was good. Everything else was late, cold and dear.', 1],
  ['Great evening, only the bread was dry', 5],
])('one word of another mood contradicts nothing: %s', (text, stars) => {
  expect(triage(requestOf(text, stars)).reasons.map(({ id }) => id)).not.toContain('stars-contradict-text');
});
