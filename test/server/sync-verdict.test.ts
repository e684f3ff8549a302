import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { judgeEvent } from '#server/sync-verdict.ts';
import { seenEvent } from './extension.ts';

const withName = (listingName: string) => seenEvent({}, { review: null, listingName, address: null });

test.each([
  ['a backslash before u0000', '\\u0000'],
  ['two backslashes before u0000', '\\\\u0000'],
  ['a backslash before a lone surrogate’s number', '\\ud83d'],
  ['an emoji', '👍🏽'],
  ['every line end', '\r\n\u2028'],
])('%s is text like any other', (_, text) => {
  expect(judgeEvent(withName(text), 'full', 'agent')).toEqual({ accepted: expect.anything() });
});

test.each([
  ['U+0000 after a backslash', '\\\u0000'],
  ['U+0000 at the end', 'a\u0000'],
  ['a high surrogate alone', 'a\ud83d'],
  ['a low surrogate alone', '\udc4dа'],
  ['surrogates the wrong way round', '\udc4d\ud83d'],
])('%s cannot be stored', (_, text) => {
  expect(judgeEvent(withName(text), 'full', 'agent')).toMatchObject({ rejected: { code: 'bad-text' } });
});

test('exactly the well-formed texts without U+0000 are accepted', () => {
  const unit = fc.oneof(fc.constantFrom('\\', 'u', '0000', '\u0000', '\ud83d', '\udc4d', 'd83d', '"'), fc.string());
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('');
      const storable = text.isWellFormed() && !text.includes('\u0000');
      expect('accepted' in judgeEvent(withName(text), 'full', 'agent')).toBe(storable);
    }),
    { numRuns: 2000 },
  );
});

test('whatever arrives gets a verdict', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(judgeEvent(raw, 'off', 'agent')).toMatchObject({
        rejected: { id: expect.any(String), code: expect.any(String) },
      });
    }),
  );
});

const posted = {
  platform: 'google',
  listing: 'cafe',
  site: 'google-maps',
  replyId: uuid(),
  postedAt: 1,
  rulesVersion: '2026-11-21',
  hash: '0'.repeat(64),
  previousHash: null,
};
const postedEvent = (changes: Record<string, unknown>) =>
  seenEvent({ type: 'reply.posted', payload: { ...posted, ...changes } });

test.each([[{}], [{ previousHash: 'f'.repeat(64) }], [{ listing: 'x'.repeat(500) }]])(
  'a posted reply without its words is accepted with %o',
  (changes) => expect(judgeEvent(postedEvent(changes), 'off', 'agent')).toEqual({ accepted: expect.anything() }),
);

test.each([
  [{ hash: 'Dear Anna, we are sorry.' }],
  [{ previousHash: 'Dear Anna, we are sorry.' }],
  [{ replyId: 'Dear Anna, we are sorry.' }],
  [{ rulesVersion: 'x'.repeat(41) }],
  [{ site: 'x'.repeat(101) }],
  [{ listing: 'x'.repeat(501) }],
])('a field of keys holds no words: %o', (changes) => {
  for (const privacy of ['off', 'full'] as const) {
    expect(judgeEvent(postedEvent(changes), privacy, 'agent')).toMatchObject({ rejected: { code: 'bad-event' } });
  }
});

test.each([
  ['agent', { rejected: { id: expect.any(String), code: 'role' } }],
  ['manager', { rejected: { id: expect.any(String), code: 'role' } }],
  ['admin', { accepted: expect.anything() }],
] as const)('a page taught by somebody is given to everyone by %s', (role, verdict) => {
  const recipe = {
    id: uuid(),
    host: 'reviews.example',
    path: '',
    madeAt: 1,
    card: ['article'],
    author: { text: ['h4'], without: '' },
    rating: null,
    text: { text: ['p'], without: '' },
    ownerReply: null,
    box: [],
  };
  const event = { id: uuid(), n: 1, v: 1, type: 'recipe.shared', key: recipe.id, at: 1, payload: { recipe } };
  expect(judgeEvent(event, 'off', role)).toEqual(verdict);
});

describe('a company’s own rule', () => {
  const rule = {
    id: uuid(),
    title: 'The old name',
    reason: 'We are called Lumen now.',
    severity: 'warn',
    phrases: ['Hotel Aurora'],
    pattern: null,
    lang: null,
    platforms: null,
    cases: { fail: ['Hotel Aurora thanks you.'], pass: [] },
    state: 'shadow',
  };
  const event = (type: string, payload: object) => ({ id: uuid(), n: 1, v: 1, type, key: rule.id, at: 1, payload });
  const saved = event('company-rule.saved', { rule });
  const removed = event('company-rule.removed', { removedAt: 1 });

  test.each([
    ['written by an admin', saved, 'full', 'admin', 'accepted'],
    ['where words stay on the devices', saved, 'off', 'admin', 'privacy'],
    ['written by an agent', saved, 'full', 'agent', 'role'],
    ['written by a manager', saved, 'full', 'manager', 'role'],
    ['deleted by an admin', removed, 'off', 'admin', 'accepted'],
    ['deleted by an agent', removed, 'off', 'agent', 'role'],
    [
      'with words that no rule has',
      event('company-rule.saved', { rule: { ...rule, run: 'x' } }),
      'full',
      'admin',
      'bad-event',
    ],
  ] as const)('%s', (_, pushed, privacy, role, outcome) => {
    const verdict = judgeEvent(pushed, privacy, role);
    expect('rejected' in verdict ? verdict.rejected.code : 'accepted').toBe(outcome);
  });
});

describe('what became of a review, and what was reported', () => {
  const event = (type: string, payload: object) => ({
    id: uuid(),
    n: 1,
    v: 1,
    type,
    key: 'yelp:cafe:r1',
    at: 1,
    payload,
  });
  const bareChange = { effectId: uuid(), replyId: uuid(), kind: 'rated', seenAt: 1, site: 'yelp' };
  const changed = { ...bareChange, from: 2, to: 5, scale: 5 };
  const bareReport = { reportId: uuid(), platform: 'yelp', filedAt: 1, answerDueAt: null };
  const filed = { ...bareReport, ground: 'personal-info' };
  const decided = { reportId: uuid(), outcome: 'refused', decidedAt: 1 };

  test.each([
    ['review.changed', bareChange],
    ['report.filed', bareReport],
    ['report.decided', decided],
  ])('%s is told under every privacy, by anybody', (type, payload) => {
    for (const privacy of ['off', 'full'] as const)
      expect(judgeEvent(event(type, payload), privacy, 'agent')).toEqual({ accepted: expect.anything() });
  });

  test.each([
    ['the stars of a review', 'review.changed', changed],
    ['the ground of a report', 'report.filed', filed],
  ])('%s is told where words are shared alone', (_, type, payload) => {
    expect(judgeEvent(event(type, payload), 'full', 'agent')).toEqual({ accepted: expect.anything() });
    expect(judgeEvent(event(type, payload), 'off', 'agent')).toMatchObject({ rejected: { code: 'privacy' } });
  });

  test.each([
    ['review.changed', { ...changed, kind: 'They made it right.' }],
    ['review.changed', { ...changed, text: 'They made it right.' }],
    ['review.changed', { ...changed, from: 'two' }],
    ['report.filed', { ...filed, ground: 'Call Ivan at +46 70 123 45 67' }],
    ['report.filed', { ...filed, ground: 'a'.repeat(41) }],
    ['report.filed', { ...filed, text: 'It contains swear words.' }],
    ['report.decided', { ...decided, outcome: 'They said no.' }],
  ])('%s has no place for words: %o', (type, payload) => {
    for (const privacy of ['off', 'full'] as const)
      expect(judgeEvent(event(type, payload), privacy, 'admin')).toMatchObject({ rejected: { code: 'bad-event' } });
  });
});
