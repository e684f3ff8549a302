import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '#scripts/browsers/launch.ts';
import { readSavedPage } from '#scripts/browsers/read-saved-page.ts';
import { builtExtension } from '#scripts/build.ts';

const folder = resolve('../shared/pages');
const pages = existsSync(folder)
  ? readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []))
  : [];

type Values = {
  author: string | null;
  rating: number | null;
  text: string | null;
  hasOwnerReply?: boolean;
  ownerReplyText?: string | null;
};
type Truth = { url: string; reviews: Values[]; replyEditors: { kind: string; forReviewIndex: number | null }[] };

const fold = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null;
const valuesOf = ({ author, rating, text, hasOwnerReply = false, ownerReplyText }: Values) => ({
  author: fold(author),
  rating,
  text: fold(text),
  hasOwnerReply,
  ownerReplyText: fold(ownerReplyText),
});
type Known = ReturnType<typeof valuesOf>;

/** Where nobody described the page, null is no mistake; another value is. */
const orUnknown = (read: Known, right: Known): Known => ({
  ...right,
  ...(read.author === null ? { author: null } : {}),
  ...(read.rating === null ? { rating: null } : {}),
});

/** What `read` prints for real saved pages, which are not part of this repository. */
describe.skipIf(pages.length === 0)('reading saved pages in Chromium (skipped where ../shared/pages is absent)', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chromium', { extension: builtExtension('chromium', 'everywhere') });
  });
  afterAll(() => session?.close());

  test.each(pages)('%s agrees with its truth', async (name) => {
    const truth: Truth = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
    const sight = await readSavedPage(session, `${folder}/${name}.html`, truth.url, false);
    const read = sight.reviews.map(valuesOf);
    const right = truth.reviews.map(valuesOf);
    const wanted =
      sight.site === 'generic' ? right.map((one, index) => (read[index] ? orUnknown(read[index], one) : one)) : right;
    expect(read).toEqual(wanted);
    expect(sight.replyEditors).toEqual(
      truth.replyEditors.map(({ kind, forReviewIndex }) => ({ kind, forReviewIndex })),
    );
  });
});
