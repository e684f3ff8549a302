import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { formalities, sectors, tones } from '#lib/schema/ids.ts';
import { requestOf, reviews } from './requests.ts';

const formalWords = /(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/iu;
const informalWords = /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/iu;
const afterFullStop = /[.!?]\s+\p{Ll}/u;

const requests = fc.record({
  at: fc.nat(reviews.sv.length - 1),
  sector: fc.constantFrom(...sectors),
  tone: fc.constantFrom(...tones),
  formality: fc.constantFrom(...formalities),
  seed: fc.integer(),
});

describe('Swedish drafts', () => {
  test('never mix «ni» and «du», and begin every sentence with a capital', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(requests, ({ at, formality, sector, ...rest }) => {
        const example = reviews.sv[at];
        if (!example) return;
        const { review } = requestOf(example);
        const request = { ...rest, sector, lang: 'sv', business: { formality }, ...(review ? { review } : {}) };
        for (const { text } of compose(request).drafts) {
          expect(text).not.toMatch(formality === 'informal' ? formalWords : informalWords);
          expect(text).not.toMatch(afterFullStop);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('say «du» where the company has not chosen', () => {
    const review = { text: 'Rummet var smutsigt och ingen brydde sig.', rating: 1, ratingScale: 5, lang: 'sv' };
    for (const { text } of compose({ review }).drafts) expect(text).not.toMatch(formalWords);
  });
});
