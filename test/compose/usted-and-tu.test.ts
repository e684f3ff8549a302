import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { formalities, sectors } from '#lib/schema/ids.ts';
import { requestOf, reviews } from './requests.ts';

const familiar = /(?<!\p{L})(?:tú|tu|tus|te|ti|tuyas?|contigo|\p{L}+ste|cuéntanos|escríbenos|dinos)(?!\p{L})/iu;
const formal = /(?<!\p{L})(?:usted|sus?|suyas?|cuéntenos|escríbanos|díganos|contáctenos)(?!\p{L})/iu;
/** Verbs in the past are the reader's; these words only end like them. */
const nouns = /(?<!\p{L})(?:este|existe|triste|podiste)(?!\p{L})/giu;

describe('«usted» and «tú» are never mixed', { timeout: 60_000 }, () => {
  test.each(formalities)('%s', (formality) => {
    for (const sector of sectors) {
      for (const [seed, each] of reviews.es.entries()) {
        const { review } = requestOf({ ...each, sector }, 'Nuria');
        if (!review) continue;
        for (const { text } of compose({ sector, seed, lang: 'es', review, business: { formality } }).drafts) {
          expect(text.replace(nouns, '')).not.toMatch(formality === 'formal' ? familiar : formal);
        }
      }
    }
  });
});
