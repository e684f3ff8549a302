import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { Platform, Sector } from '#lib/schema/ids.ts';

type Example = { text: string; rating: number; lang: string; sector?: Sector; platform?: Platform };

function draftsOf({ text, rating, lang, sector = 'restaurant', platform = 'google' }: Example) {
  const review = { text, rating, ratingScale: 5, author: null, lang };
  const seeds = Array.from({ length: 6 }, (_, seed) => seed);
  return seeds.flatMap((seed) => compose({ review, sector, platform, lang, seed }).drafts);
}

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

test('no sentence of the review is repeated word for word', () => {
  const text = 'The mac and cheese was cold and the burger was dry.';
  for (const { findings } of draftsOf({ text, rating: 2, lang: 'en', platform: 'tripadvisor' }))
    expect.soft(findings).toEqual([]);
});

test('a reply in another language keeps to the subject', () => {
  const review = { text: 'Das Schnitzel war trocken.', rating: 2, ratingScale: 5, author: null, lang: 'de' };
  const { drafts } = compose({ review, sector: 'restaurant', platform: 'google', lang: 'en' });
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
  for (const { text } of compose(request).drafts) expect.soft(text).not.toMatch(/(?<!\p{L})(?:Sie|Ihnen)(?!\p{L})/u);
  const formal = compose({ ...request, business: { formality: 'formal' } });
  for (const { text } of formal.drafts) expect.soft(text).not.toMatch(/(?<!\p{L})(?:du|dir|dich)(?!\p{L})/u);
});
