import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { formalities, sectors, tones } from '#lib/schema/ids.ts';
import { requestOf, reviews } from './requests.ts';

const formalWords = /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
const informalWords = /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu;
const afterFullStop = /[.!?:]\s+\p{Ll}/u;

const requests = fc.record({
  at: fc.nat(reviews.de.length - 1),
  sector: fc.constantFrom(...sectors),
  tone: fc.constantFrom(...tones),
  formality: fc.constantFrom(...formalities),
  seed: fc.integer(),
});

describe('German drafts', () => {
  test('never mix «Sie» and «du», and begin every sentence with a capital', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(requests, ({ at, formality, sector, ...rest }) => {
        const example = reviews.de[at];
        if (!example) return;
        const { review } = requestOf(example);
        const request = { ...rest, sector, lang: 'de', business: { formality }, ...(review ? { review } : {}) };
        for (const { text } of compose(request).drafts) {
          expect(text).not.toMatch(formality === 'informal' ? formalWords : informalWords);
          expect(text).not.toMatch(afterFullStop);
        }
      }),
      { numRuns: 150 },
    );
  });
});
