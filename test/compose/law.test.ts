import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { formalities, platforms, sectors, strategies, tones } from '#lib/schema/ids.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { authors, requestOf, reviews, type Shipped } from './requests.ts';

const langs = Object.keys(reviews) as Shipped[];
const contacts = { name: 'Lumen', email: 'hello@lumen.example', phone: '+7 495 123-45-67', staff: ['Kate', 'Ольга'] };

const requests = fc
  .record({
    lang: fc.constantFrom(...langs),
    at: fc.nat(),
    author: fc.nat(),
    platform: fc.constantFrom(...platforms),
    sector: fc.constantFrom(...sectors),
    tone: fc.constantFrom(...tones),
    formality: fc.constantFrom(...formalities),
    seed: fc.integer(),
    withContacts: fc.boolean(),
    resolved: fc.boolean(),
  })
  .map(({ lang, at, author, withContacts, formality, resolved, ...rest }): ComposeRequest => {
    const cases = reviews[lang];
    const names = authors[lang];
    const { review } = requestOf(
      cases[at % cases.length] ?? (cases[0] as (typeof cases)[number]),
      names[author % names.length] ?? null,
    );
    return {
      ...rest,
      lang,
      ...(review ? { review: { ...review, lang } } : {}),
      ...(resolved ? { resolved } : {}),
      business: { ...(withContacts ? contacts : {}), formality },
    };
  });

/** Three drafts, or none where silence is the answer. */
function findingsOf(request: ComposeRequest): string[] {
  const { drafts, strategy } = compose(request);
  expect(drafts).toHaveLength(strategy === 'no-reply' ? 0 : 3);
  return drafts.flatMap(({ text, tone, findings }) =>
    findings.map(
      ({ rule, text: words }) =>
        `${rule} «${words}» in ${tone}: ${text} | ${request.review?.rating}★ ${request.review?.text} ${request.sector} ${request.platform} ${request.strategy}`,
    ),
  );
}

describe('every draft passes the check', { timeout: 120_000 }, () => {
  test('with the strategy that the method chooses', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(findingsOf(request)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('where a review is about the courier', () => {
    const text = 'Der Bote hat meinen Hund mit dem Fuß weggestoßen und mir Prügel angedroht.';
    const review = { text, author: 'Anna Klein', rating: 1, ratingScale: 5 };
    expect(findingsOf({ platform: 'google', sector: 'auto', lang: 'de', review, strategy: 'mixed' })).toEqual([]);
  });

  test('with any strategy that a person chooses', () => {
    fc.assert(
      fc.property(requests, fc.constantFrom(...strategies), (request, strategy) => {
        expect(findingsOf({ ...request, strategy })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
