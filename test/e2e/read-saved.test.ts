import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '#scripts/browsers/launch.ts';
import { readSavedPage } from '#scripts/browsers/read-saved-page.ts';
import { builtExtension } from '#scripts/build.ts';

const folder = resolve('../shared/pages');
const pages = [
  'google-maps-1',
  'google-maps-6',
  'google-maps-7',
  'trustpilot-2',
  'schema-org-2',
  'schema-org-3',
  'schema-org-6',
  'schema-org-11',
  'yandex-sprav-1',
];

type Truth = {
  url: string;
  reviews: {
    author: string;
    rating: number | null;
    text: string | null;
    hasOwnerReply?: boolean;
    ownerReplyText?: string | null;
  }[];
  replyEditors: { kind: string; forReviewIndex: number | null }[];
};

const fold = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null;

/** What `read` prints for real saved pages, which are not part of this repository. */
describe.skipIf(!existsSync(folder))(
  'reading saved pages in Chromium (skipped where ../shared/pages is absent)',
  () => {
    let session: Session;
    beforeAll(async () => {
      session = await launch('chromium', { extension: builtExtension('chromium', 'everywhere') });
    });
    afterAll(() => session?.close());

    test.each(pages)('%s agrees with its truth', async (name) => {
      const truth: Truth = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
      const sight = await readSavedPage(session, `${folder}/${name}.html`, truth.url, false);
      expect(
        sight.reviews.map(({ author, rating, text, hasOwnerReply, ownerReplyText }) => ({
          author,
          rating,
          text,
          hasOwnerReply,
          ownerReplyText,
        })),
      ).toEqual(
        truth.reviews.map(({ author, rating, text, hasOwnerReply, ownerReplyText }) => ({
          author: fold(author),
          rating,
          text: fold(text),
          hasOwnerReply: hasOwnerReply ?? false,
          ownerReplyText: fold(ownerReplyText),
        })),
      );
      expect(sight.replyEditors).toEqual(
        truth.replyEditors.map(({ kind, forReviewIndex }) => ({ kind, forReviewIndex })),
      );
    });
  },
);
