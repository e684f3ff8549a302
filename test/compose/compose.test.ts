import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { steps as allSteps, tones } from '#lib/schema/ids.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { requestOf, reviews, type Shipped } from './requests.ts';

const complaint: ComposeRequest = {
  sector: 'restaurant',
  platform: 'google',
  review: { author: 'Anna Smith', text: 'We waited an hour and the soup was cold.', rating: 1, ratingScale: 5 },
};
const жалоба: ComposeRequest = {
  sector: 'restaurant',
  platform: 'google',
  review: { author: 'Анна Петрова', text: 'Ждали час, суп принесли холодным.', rating: 1, ratingScale: 5 },
};
const withMore = (request: ComposeRequest, more: string): ComposeRequest => ({
  ...request,
  review: { ...request.review, text: `${request.review?.text} ${more}` },
});
const longComplaint = withMore(complaint, 'We had booked the table for the evening two weeks before.');
const долгаяЖалоба = withMore(жалоба, 'Столик на этот вечер мы заказали ещё за две недели до того.');
function texts(request: ComposeRequest): string[] {
  const { drafts, strategy } = compose(request);
  expect(drafts).toHaveLength(strategy === 'no-reply' ? 0 : 3);
  return drafts.map(({ text }) => text);
}

describe('drafts', () => {
  test('are the same for the same request', () => {
    expect(compose(complaint)).toEqual(compose(structuredClone(complaint)));
  });

  test('differ by tone and by seed', () => {
    expect(new Set([...texts(complaint), ...texts({ ...complaint, seed: 7 })]).size).toBe(6);
  });

  test('come with the asked tone first', () => {
    expect(compose({ ...complaint, tone: 'warm' }).drafts.map(({ tone }) => tone)).toEqual([
      'warm',
      'short',
      'standard',
    ]);
    expect(compose(complaint).drafts.map(({ tone }) => tone)).toEqual([...tones]);
  });

  test('grow from short to warm', () => {
    for (const request of [longComplaint, долгаяЖалоба]) {
      const [short = 0, standard = 0, warm = 0] = compose(request).drafts.map(({ moves }) => moves.length);
      expect(short).toBeLessThan(standard);
      expect(standard).toBeLessThan(warm);
    }
  });

  test('stay short, even the warm one, where the review is a line', () => {
    for (const [brief, long] of [
      [complaint, longComplaint],
      [жалоба, долгаяЖалоба],
    ] as const) {
      const lengths = (request: ComposeRequest) => compose(request).drafts.map(({ moves }) => moves.length);
      const [short = 0, standard = 0, warm = 0] = lengths(brief);
      const [, , longest = 0] = lengths(long);
      expect(short).toBeLessThan(standard);
      expect(warm).toBe(standard);
      expect(warm).toBeLessThan(longest);
    }
  });

  test.each([complaint, жалоба])(
    'fifty in a row are fifty texts, none like another',
    { timeout: 60_000 },
    (request) => {
      const history: string[] = [];
      for (let at = 0; at < 50; at++) {
        const draft = compose({ ...request, history }).drafts.find(({ tone }) => tone === 'standard');
        expect(draft?.findings).toEqual([]);
        history.unshift(draft?.text ?? '');
      }
      expect(new Set(history).size).toBe(50);
      // The same words in another order count as different, the same sentences do not.
      const sentences = history.map((text) => new Set(text.split(/(?<=[.!])\s/)));
      for (const [at, one] of sentences.entries()) {
        for (const other of sentences.slice(at + 1))
          expect([...one].filter((sentence) => other.has(sentence)).length).toBeLessThan(one.size);
      }
    },
  );
});

describe('facts', () => {
  test.each([
    [complaint, 'We repaired the fryer on Monday.', 'We repaired the fryer on Monday.'],
    [complaint, 'fryer repaired Monday', 'An update from us: fryer repaired Monday.'],
    [жалоба, 'фритюр починили в понедельник', 'Что нового: фритюр починили в понедельник.'],
    [{ ...complaint, lang: 'es' }, '¡La freidora ya funciona!', /(?<!: )¡La freidora ya funciona! /],
    [{ ...complaint, lang: 'de' }, '„Die Fritteuse läuft.“', /(?<!: )„Die Fritteuse läuft\.“ /],
  ])('of the person stand unchanged in every draft', (request, fact, sentence) => {
    for (const text of texts({ ...request, facts: [fact] }))
      expect(text).toEqual(
        typeof sentence === 'string' ? expect.stringContaining(sentence) : expect.stringMatching(sentence),
      );
  });

  test('are checked like the rest: what is wrong with them is shown', () => {
    const { drafts } = compose({ ...complaint, facts: ['We will pay you £300 today.'] });
    for (const { findings } of drafts) expect(findings.map(({ rule }) => rule)).toContain('liability-money-commitment');
  });

  test('are marked as the person’s own', () => {
    const [draft] = compose({ ...complaint, facts: ['We repaired the fryer on Monday.'] }).drafts;
    expect(draft?.moves).toContainEqual({ step: 'resolve', gloss: 'your own words' });
  });
});

describe('contacts', () => {
  const business = { email: 'hello@lumen.example', phone: '+44 20 7946 0000' };
  test.each(['yandex', '2gis', 'googleplay', 'appstore'] as const)('stand in the reply on %s', (platform) => {
    for (const text of texts({ ...complaint, platform, business }))
      expect(text).toMatch(/hello@lumen\.example|\+44 20 7946 0000/);
  });
  test.each(['google', 'tripadvisor', 'booking', 'amazon', 'wildberries', 'generic'] as const)(
    'are left to the page on %s',
    (platform) => {
      for (const text of texts({ ...complaint, platform, business })) {
        expect(text).not.toMatch(/@|\d/);
        expect(text).toMatch(/our page/);
      }
    },
  );
  test('are never invented', () => {
    for (const text of texts({ ...complaint, platform: 'yandex' })) expect(text).not.toMatch(/@|\d/);
  });
});

describe('steps and signature', () => {
  test.each(allSteps)('a step that is off is left out: %s', (off) => {
    const kept = allSteps.filter((step) => step !== off);
    for (const { moves } of compose({ ...complaint, steps: [...kept] }).drafts)
      expect(moves.map(({ step }) => step)).not.toContain(off);
  });
  test('with all steps off there is no draft, and a word why', () => {
    expect(compose({ ...complaint, steps: [] })).toMatchObject({
      drafts: [],
      why: expect.stringContaining('All steps are switched off'),
    });
  });
  test('where none of the steps that are on has a part in the reply, that is said', () => {
    const review = { text: 'The soup was cold.', rating: 2, ratingScale: 5, author: 'Leo' };
    expect(compose({ ...complaint, review, steps: ['clarify'] })).toMatchObject({
      drafts: [],
      why: expect.stringContaining('None of the steps that are switched on is part of this reply.'),
    });
  });
  test('the signature closes the reply', () => {
    for (const text of texts({ ...complaint, signature: 'Lena, Café Lumen' }))
      expect(text).toMatch(/\nLena, Café Lumen$/);
  });
});

describe('length', () => {
  test('Google Play replies keep to 350 characters', () => {
    const shipped = Object.keys(reviews) as Shipped[];
    fc.assert(
      fc.property(fc.constantFrom(...shipped), fc.nat(), fc.integer(), (lang, at, seed) => {
        const cases = reviews[lang];
        const request = requestOf(cases[at % cases.length] ?? { text: null, stars: 5, sector: 'app' });
        for (const text of texts({ ...request, platform: 'googleplay', sector: 'app', seed }))
          expect(text.length).toBeLessThanOrEqual(350);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('address', () => {
  const formalWords = /(?<!\p{L})(вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu;
  const informalWords = /(?<!\p{L})(ты|тебя|тебе|тобой|тво\p{L}+)(?!\p{L})/iu;
  test('«вы» and «ты» are never mixed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer(), fc.boolean(), (at, seed, informal) => {
        const labelled = reviews.ru[at % reviews.ru.length] ?? { text: null, stars: 5, sector: 'generic' as const };
        const request = {
          ...requestOf(labelled),
          seed,
          lang: 'ru',
          business: { formality: informal ? 'informal' : 'formal' },
        } as const;
        for (const text of texts(request)) expect(text).not.toMatch(informal ? formalWords : informalWords);
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});

describe('the plan says why', () => {
  test.each([
    ['en', /lawyer/],
    ['ru', /юриста/],
    ['de', /Mandat/],
  ])('criticism of lawyers is answered without confirming a client, and may be left alone, in %s', (ui, words) => {
    const answered = compose({
      sector: 'legal',
      ui,
      review: { text: 'They lost my case. Terrible.', rating: 1, ratingScale: 5 },
    });
    expect(answered).toMatchObject({ strategy: 'strict', why: expect.stringMatching(words) });
    for (const { text } of answered.drafts) expect(text).not.toMatch(/case|client/);
  });

  test('the person’s choice stands, except where it would give a secret away', () => {
    expect(compose({ ...complaint, strategy: 'refuses-contact' }).strategy).toBe('refuses-contact');
    const strict = compose({ ...complaint, sector: 'health', strategy: 'complaint' });
    expect(strict.strategy).toBe('strict');
    for (const { text } of strict.drafts) expect(text).not.toMatch(/Anna|wait|soup/);
  });

  test.each([
    ['Le repas était froid et nous avons attendu très longtemps notre commande.', 'fr', 'en'],
    ['Het eten was koud en we moesten heel lang wachten.', 'nl', 'en'],
    ['Il cibo era freddo e abbiamo dovuto aspettare molto tempo.', 'it', 'en'],
  ])('a review in a language that we do not write is answered in the company’s: %s', (text, language, reply) => {
    const composition = compose({ sector: 'restaurant', review: { text, rating: 1, ratingScale: 5 } });
    expect(composition.lang).toBe(reply);
    expect(composition.why).toContain(`“${language}”`);
    expect(
      compose({ sector: 'restaurant', business: { country: 'RU' }, review: { text, rating: 1, ratingScale: 5 } }).lang,
    ).toBe('ru');
  });

  test('glosses speak the language of the interface, about the same things', () => {
    const [draft] = compose({ ...complaint, ui: 'ru' }).drafts;
    expect(draft?.moves.map(({ gloss }) => gloss).join(' · ')).toMatch(/здоровается.*извиняется: (суп|ожидание)/);
    expect(draft?.text).toMatch(/Anna/);
  });
});

describe('odd reviews', () => {
  const odd = [
    '',
    '   ',
    '👍',
    '👎👎',
    '...',
    '<b>bold</b><script>x</script>',
    'a'.repeat(10_000),
    'плохо '.repeat(1700),
    '{name} {author} [x|y]',
    '\u0000\ud800',
    'กขค งจฉ',
    '好吃',
    '1234567890',
    'I '.repeat(3000),
  ];
  test.each(odd)('%# is answered or left, and never breaks', (text) => {
    for (const rating of [null, 1, 3, 5]) {
      const composition = compose({
        sector: 'restaurant',
        review: { text, rating, ratingScale: rating === null ? null : 5, author: text.slice(0, 60) },
      });
      for (const draft of composition.drafts) {
        expect(draft.text).not.toMatch(/[{}[\]<>]|undefined|null/);
        expect(draft.text.trim()).not.toBe('');
      }
    }
  });

  test('any text and any author give a composition', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(null, 1, 2, 3, 4, 5),
        (text, author, rating) => {
          const { drafts } = compose({ review: { text, author, rating, ratingScale: rating === null ? null : 5 } });
          for (const draft of drafts) expect(draft.text).not.toMatch(/[{}<>]|undefined/);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
