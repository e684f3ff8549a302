import '#test/platform.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingKey, reviewKey, reviewPrint } from '#lib/desk/review-key.ts';
import { platforms } from '#lib/schema/ids.ts';
import { seen } from './looks.ts';

const words = fc.array(
  fc.constantFrom('soup', 'Größe', 'ждали', 'ÇOK', 'ταξίδις', '很好', 'don’t', '5/5', 'naïve', '👍🏽'),
  { minLength: 1, maxLength: 60 },
);
const author = fc.constantFrom('Anna', 'Борис К.', 'Jürgen', '李雷', 'O’Neil');
const nameless = { id: null };

describe('the key of a review', () => {
  it('is platform, listing and id where there is one', async () => {
    expect(await reviewKey('google', 'cafe', seen({ id: 'abc' }))).toBe('google:cafe:abc');
  });

  it.each([{ author: null, text: null }, { text: null }, { author: null }, { text: ' \n' }, { author: ' ' }])(
    'is null where nothing tells the review from another: %j',
    async (missing) => {
      expect(await reviewKey('google', 'cafe', seen({ ...nameless, ...missing }))).toBeNull();
    },
  );

  it('stays when people edit rating and date, when a page re-cases or re-wraps, and when a collapsed text is opened', async () => {
    await fc.assert(
      fc.asyncProperty(author, words, fc.nat(200), async (by, list, cut) => {
        const text = list.join(' ');
        const whole = seen({ ...nameless, author: by, text });
        const key = await reviewKey('google', 'cafe', whole);
        const kept = async (review: typeof whole) => expect(await reviewKey('google', 'cafe', review)).toBe(key);
        await kept({ ...whole, rating: 5, dateText: 'edited 2 days ago' });
        await kept({ ...whole, text: `  ${list.join(' \n\t ')}\u00A0`, author: ` ${by} ` });
        await kept({ ...whole, text: text.toUpperCase() });
        await kept({ ...whole, text: text.toLowerCase() });
        const letters = text.replaceAll(/\s/g, '').length;
        if (letters > 120) await kept({ ...whole, text: `${text.slice(0, 120 + (cut % 40))}…`, textTruncated: true });
      }),
      { numRuns: 300 },
    );
  });

  it('differs for two authors, two listings and two platforms', async () => {
    await fc.assert(
      fc.asyncProperty(author, author, words, async (one, other, list) => {
        fc.pre(one !== other);
        const of = (by: string) => seen({ ...nameless, author: by, text: list.join(' ') });
        const keys = [
          await reviewKey('google', 'cafe', of(one)),
          await reviewKey('google', 'cafe', of(other)),
          await reviewKey('google', 'bar', of(one)),
          await reviewKey('yelp', 'cafe', of(one)),
        ];
        expect(new Set(keys).size).toBe(4);
      }),
      { numRuns: 100 },
    );
  });

  it('is never shared by different listings or ids, whatever signs the sites put in them', async () => {
    const id = fc.stringMatching(/^[ab:%~]{1,6}$/);
    await fc.assert(
      fc.asyncProperty(id, id, id, id, async (listing, review, listing2, review2) => {
        fc.pre(listing !== listing2 || review !== review2);
        const one = await reviewKey('generic', listing, seen({ id: review }));
        expect(one).not.toBe(await reviewKey('generic', listing2, seen({ id: review2 })));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps to the 700 characters of the schema', async () => {
    for (const platform of platforms) {
      const key = await reviewKey(platform, ':'.repeat(500), seen({ id: '%'.repeat(500) }));
      expect(key?.length).toBeLessThan(700);
      expect((await listingKey(platform, 'x'.repeat(500))).length).toBeLessThan(700);
    }
  });

  it('has a print only where both author and words are known', async () => {
    expect(await reviewPrint('google', 'cafe', seen({ text: null }))).toBeNull();
    expect(await reviewPrint('google', 'cafe', seen({ author: null }))).toBeNull();
    expect(await reviewPrint('google', 'cafe', seen())).toBe(await reviewKey('google', 'cafe', seen(nameless)));
  });
});
