import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { Platform, Sector } from '#lib/schema/ids.ts';

type Example = { text: string; rating: number; lang: string; sector?: Sector; platform?: Platform };

function composed({ text, rating, lang, sector = 'restaurant', platform = 'google' }: Example, ui = lang) {
  const review = { text, rating, ratingScale: 5, author: null, lang };
  const seeds = Array.from({ length: 6 }, (_, seed) => seed);
  const drafts = seeds.flatMap((seed) => compose({ review, sector, platform, lang, ui, seed }).drafts);
  expect(drafts).toHaveLength(18);
  return drafts;
}
const draftsOf = (example: Example) => composed(example);
const glossesOf = (example: Example, ui: string) => [
  ...new Set(composed(example, ui).flatMap(({ moves }) => moves.map(({ gloss }) => gloss))),
];

describe('what went wrong is said again', () => {
  test.each([
    ['en', 'restaurant', 'The ribs were dry, sadly.', /the ribs were dry/],
    ['en', 'retail', 'Emailed twice about my kettle, no reply.', /nobody got back to you/],
    ['ru', 'restaurant', 'Рёбрышки были сухие, увы.', /рёбрышки оказались сухими/],
    ['sv', 'restaurant', 'Revbenen var torra, tyvärr.', /revbenen var torra/],
    ['es', 'restaurant', 'La paella estaba fría, una pena.', /la paella estuviera fría/],
    ['de', 'restaurant', 'Das Schnitzel war leider trocken.', /das Schnitzel trocken war/],
  ] as const)('in %s of a %s: %s', (lang, sector, text, told) => {
    for (const { text: draft, findings } of draftsOf({ text, rating: 2, lang, sector })) {
      expect.soft(draft).toMatch(told);
      expect.soft(findings).toEqual([]);
    }
  });
});

test('what is told outright leaves no room for what was only heard', () => {
  const text = 'The soup was cold. The kitchen took the parking lot by storm.';
  for (const { text: draft } of draftsOf({ text, rating: 2, lang: 'en' }))
    expect.soft(draft).not.toMatch(/(?:sorry|shame|pity)[^.]*parking/i);
});

test.each([
  ['en', 'The mac and cheese was cold and the burger was dry.', /the mac and cheese turned out to be cold/],
  ['sv', 'Den inlagda sillen var för salt.', /sillen/],
])('no sentence of the review is repeated word for word, in %s: %s', (lang, text, said) => {
  for (const { text: draft, findings } of draftsOf({ text, rating: 2, lang, platform: 'tripadvisor' })) {
    expect.soft(draft).toMatch(said);
    expect.soft(findings).toEqual([]);
  }
});

test('a reply in another language keeps to the subject', () => {
  const review = { text: 'Das Schnitzel war trocken.', rating: 2, ratingScale: 5, author: null, lang: 'de' };
  const { drafts } = compose({ review, sector: 'restaurant', platform: 'google', lang: 'en' });
  expect(drafts).toHaveLength(3);
  for (const { text } of drafts) expect.soft(text).not.toMatch(/trocken|Schnitzel/);
});

test('whoever leaves for good is not asked back', () => {
  const hopes = /see you|next visit|come back|next time|chance to do better|welcome you/i;
  for (const { text } of draftsOf({ text: 'The soup was cold. Never again.', rating: 1, lang: 'en' }))
    expect.soft(text).not.toMatch(hopes);
});

test('a house that is spoken to as a friend answers as one, if the company has not said how', () => {
  const review = { text: 'Bei euch schmeckt die Pizza immer!', rating: 5, ratingScale: 5, author: null, lang: 'de' };
  const request = { review, sector: 'restaurant', platform: 'google', lang: 'de' } as const;
  const familiar = compose(request).drafts;
  const formal = compose({ ...request, business: { formality: 'formal' } }).drafts;
  expect(familiar).toHaveLength(3);
  expect(formal).toHaveLength(3);
  for (const { text } of familiar) expect.soft(text).not.toMatch(/(?<!\p{L})(?:Sie|Ihnen)(?!\p{L})/u);
  for (const { text } of formal) expect.soft(text).not.toMatch(/(?<!\p{L})(?:du|dir|dich)(?!\p{L})/u);
});

describe('the interface says what the apology says', () => {
  test.each([
    ['en', 'says sorry that nobody got back to you'],
    ['ru', 'извиняется, что вам никто не ответил'],
    ['sv', 'ber om ursäkt för att '],
    ['es', 'pide disculpas por que '],
    ['de', 'entschuldigt sich, dass Sie von uns keine Antwort bekommen haben'],
  ])('in %s, whatever the reply’s language', (ui, said) => {
    const example = {
      text: 'Emailed twice about my kettle, no reply.',
      rating: 2,
      lang: 'en',
      sector: 'retail',
    } as const;
    expect(glossesOf(example, ui)).toContainEqual(expect.stringContaining(said));
  });

  test('and by its name what only the review’s own language can tell', () => {
    const example = { text: 'The ribs were dry, sadly.', rating: 2, lang: 'en' };
    expect(glossesOf(example, 'en')).toContain('says sorry that the ribs were dry');
    expect(glossesOf(example, 'ru')).toContain('извиняется: мясо');
  });
});

describe('a gloss names only what its draft does', () => {
  const example = {
    text: 'Rude waiter, cold soup, loud music, wrong bill, no parking, soggy pizza. Clara was lovely, Boris was rude.',
    rating: 2,
    lang: 'en',
  };

  test('of what is apologised for', () => {
    const parts = ['soup', 'music', 'bill', 'parking', 'pizza'];
    for (const { text, moves } of composed(example)) {
      const gloss = moves.map((move) => move.gloss).join('; ');
      for (const part of parts)
        expect.soft(gloss.includes(part), `${part} in ${gloss} | ${text}`).toBe(text.includes(part));
    }
  });

  test('and of whom it thanks', () => {
    const text = 'Clara was lovely and kind. Our waiter Boris was rude.';
    const glosses = glossesOf({ text, rating: 3, lang: 'en' }, 'en');
    expect(glosses.filter((gloss) => gloss.includes('Clara')).length).toBeGreaterThan(0);
    expect(glosses.filter((gloss) => gloss.includes('Boris'))).toEqual([]);
  });
});

test.each([
  ['of an app where there is none', 'Great tea, but the kettle was far too slow.', /everything is so slow/],
  ['of a wait whose only word is of a thing', 'Great tea, but the kettle was far too slow.', /kept waiting/],
])('nothing is said %s', (_, text, unsaid) => {
  const drafts = draftsOf({ text, rating: 3, lang: 'en' });
  expect(drafts.some(({ text: draft }) => draft.includes('the kettle was so slow'))).toBe(true);
  for (const { text: draft } of drafts) expect.soft(draft).not.toMatch(unsaid);
});

test('what is blamed beside it is noted, and nothing that is only named or praised', () => {
  const text =
    'The ribs were dry, and the towels were simply horrible. The view is nice, and on the second day we ate our own sandwiches on the terrace instead of going down for dinner again.';
  const drafts = draftsOf({ text, rating: 2, lang: 'en', sector: 'hotel' });
  expect.soft(drafts.some(({ text: draft }) => /the towels/.test(draft))).toBe(true);
  for (const { text: draft } of drafts) expect.soft(draft).not.toMatch(/sandwich|terrace|\bview/);
});

test('under a good mark nobody is deeply sorry', () => {
  const drafts = draftsOf({ text: 'Lovely food and staff, but the soup was cold.', rating: 4, lang: 'en' });
  for (const { text: draft } of drafts) {
    expect.soft(draft).toMatch(/the soup was cold/);
    expect.soft(draft).not.toMatch(/(?:very|really|truly|so|deeply) sorry/);
  }
});
