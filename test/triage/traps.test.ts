import { describe, expect, test } from 'vitest';
import type { Sector } from '#lib/schema/ids.ts';
import { triage } from '#lib/triage.ts';

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const judge = (text: string, rating: number | null, sector: Sector = 'restaurant') =>
  triage({ sector, review: { text, rating, ratingScale: rating === null ? null : 5 } });

describe('words that look like harm and are none', () => {
  test.each([
    ['The pizza was burnt and dry.', 2],
    ['Conveyor sushi to die for!', 5],
    ['My phone died and the waiter found me a charger, lovely.', 5],
    ['An explosion of flavour in every bite.', 5],
    ['We sat next to the tennis court, nice view.', 4],
    ['Staff were not rude and nobody was hurt.', 4],
    ['Умеренные цены, но суп остыл.', 3],
    ['Роллы «Красный дракон» пересолены.', 2],
    ['Лист бесплатно порезали в размер.', 5],
    ['Отлично загорели у бассейна!', 5],
    ['Судя по меню, выбор небольшой. Так себе.', 3],
    ['Стало плохо: обслуживание медленное.', 2],
    ['До скорой встречи, всё понравилось!', 5],
    ['Просто бомба, умереть не встать, как вкусно', 5],
  ])('%s', (text, stars) => {
    const { owner, risk, strategy } = judge(text, stars);
    expect.soft(owner).toBe('agent');
    expect.soft(risk).toBeLessThan(3);
    expect.soft(strategy).not.toBe('safety');
  });
});

describe('words that look like a manner and are none', () => {
  test.each([
    ['They do not answer the phone and did not call me back.', 'refuses-contact'],
    ['Они не отвечают и не звонят.', 'refuses-contact'],
    ['Заказ не привезли, никто не отвечает.', 'refuses-contact'],
    ['A bunch of flowers arrived wilted. Poor.', 'rude'],
    ['Улица заканчивается тупиком, ехали долго.', 'rude'],
    ['The issue was not resolved. Awful.', 'follow-up'],
    ['Проблему так и не решили. Ужасно.', 'follow-up'],
  ])('%s is not %s', (text, strategy) => {
    expect(judge(text, 1, 'delivery').strategy).not.toBe(strategy);
  });
});

describe('mood', () => {
  test.each([
    ['Not bad at all', 'positive'],
    ['Not good', 'negative'],
    ['Food was not tasty and not fresh', 'negative'],
    ['Can not wait to come back', 'positive'],
    ['No complaints, everything was great', 'positive'],
    ['Very friendly but very slow', 'mixed'],
    ['Opens at nine.', 'neutral'],
    ['Совсем не вкусно', 'negative'],
    ['Неплохо', 'positive'],
    ['Ничего плохого сказать не могу, всё понравилось', 'positive'],
    ['Не могу не похвалить: отличный сервис', 'positive'],
    ['Вкусно, но очень долго', 'mixed'],
    ['Довольно дорого', 'negative'],
    ['Сырники вкусные', 'positive'],
    ['Отменный кофе', 'positive'],
    ['Работает с девяти.', 'neutral'],
  ])('%s: %s', (text, sentiment) => {
    expect(judge(text, null).sentiment).toBe(sentiment);
  });
});

describe('staff', () => {
  const named = (text: string, staff?: string[], author?: string) => {
    const found = triage({
      ...(staff ? { business: { staff } } : {}),
      review: { text, rating: 5, ratingScale: 5, author: author ?? null },
    });
    return found.topics
      .filter(({ id }) => id === 'staff-named')
      .flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));
  };
  test.each([
    ['Our waiter Daniel was great', ['Daniel']],
    ['Thanks to Anna and Tom!', ['Anna', 'Tom']],
    ['Came with my husband Daniel, great food', []],
    ['We love Paris', []],
    ['Спасибо Ольге и Дмитрию!', ['Ольге', 'Дмитрию']],
    ['Были с сыном Артёмом, всё понравилось', []],
    ['Мастер Светлана — волшебница', ['Светлана']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
  test('the company’s own list counts, the reviewer’s own name does not', () => {
    expect(named('Zephyrine helped us a lot', ['Zephyrine'])).toEqual(['Zephyrine']);
    expect(named('Anna was here. Anna liked it.', undefined, 'Anna S.')).toEqual([]);
  });
});

describe('evidence', () => {
  test('points at the words of the review', () => {
    const text = 'We waited an hour, the soup was cold. I will see you in court!';
    const { topics, reasons } = judge(text, 1);
    const words = Object.fromEntries(
      [...topics, ...reasons].map(({ id, evidence }) => [id, evidence.map(({ start, end }) => text.slice(start, end))]),
    );
    expect(words.waiting).toEqual(['waited']);
    expect(words.food).toEqual(['soup']);
    expect(words['legal-words']?.[0]).toContain('court');
  });
  test('every report ground is shown by words, and only where the site takes such reports', () => {
    const text = 'Shit place, mail me at bob@mail.example';
    expect(ids(triage({ platform: 'google', review: { text, rating: 1, ratingScale: 5 } }).reportGrounds)).toEqual([
      'profanity',
      'personal-info',
    ]);
    expect(ids(triage({ platform: 'facebook', review: { text, rating: 1, ratingScale: 5 } }).reportGrounds)).toEqual([
      'personal-info',
    ]);
  });
});

describe('ratings on other scales', () => {
  test.each([
    [8, 10, 'positive'],
    [4, 10, 'negative'],
    [95, 100, 'positive'],
    [9, null, 'positive'],
    [5, 5, 'positive'],
  ])('%s of %s', (rating, ratingScale, sentiment) => {
    expect(triage({ review: { rating, ratingScale } }).sentiment).toBe(sentiment);
  });
});

describe('languages', () => {
  test('the page’s own tag leads', () => {
    expect(triage({ review: { text: 'Super', rating: 5, ratingScale: 5, lang: 'de' } }).language).toBe('de');
    expect(triage({ review: { text: 'Very good coffee', rating: 5, ratingScale: 5, lang: 'en-gb' } })).toMatchObject({
      language: 'en-gb',
      topics: [{ id: 'food' }],
    });
  });
  test.each([
    ['Maten var kall och vi fick vänta länge.', 'sv', 1, 'negative', 'complaint-vague'],
    ['La comida estaba muy buena y el servicio también.', 'es', 5, 'positive', 'praise'],
    ['Das Essen war leider kalt und wir mussten warten.', 'de', 3, 'neutral', 'complaint-vague'],
  ])('of other languages the stars speak: %s', (text, language, rating, sentiment, strategy) => {
    expect(triage({ review: { text, rating, ratingScale: 5 } })).toMatchObject({
      language,
      sentiment,
      strategy,
      topics: [],
    });
  });
});

describe('any review', () => {
  test('nothing at all is nothing to answer', () => {
    expect(triage({})).toMatchObject({ strategy: 'no-reply', sentiment: 'neutral', risk: 0, topics: [] });
  });
  test('10,000 words are read like a few', () => {
    const text = `${'The soup was cold. '.repeat(2500)}`;
    expect(judge(text, 1)).toMatchObject({ strategy: 'complaint', sentiment: 'negative' });
  });
});
