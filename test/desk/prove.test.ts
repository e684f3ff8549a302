import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextLook } from '#lib/desk/next-look.ts';
import { type Posted, prove, type Visit } from '#lib/desk/prove.ts';
import { proofStates } from '#lib/schema/proof.ts';
import { hour, noon, seen } from './looks.ts';

const text = 'Thank you, Anna. We are sorry about the wait.';
const earlier = 'We are sorry.';
const later = 'Dear Anna, my colleague was too quick.';
const day = 24 * hour;

const posted = (fields: Partial<Posted> = {}): Posted => ({
  text,
  postedAt: noon,
  state: 'pending',
  answered: { review: seen(), site: 'yelp' },
  others: [],
  oneReply: true,
  fairMs: day,
  ...fields,
});
const visit = (after: number, review: Parameters<typeof seen>[0] = {}, fields: Partial<Visit> = {}): Visit => ({
  review: seen(review),
  site: 'yelp',
  at: noon + after,
  showsReplies: true,
  ownerOnly: false,
  ...fields,
});
const shows = (ownerReplyText: string | null) => ({ hasOwnerReply: true, ownerReplyText });
const edited = { text: 'The soup was cold. They called and said sorry, so two stars more.' };

type Case = [what: string, Posted, Visit, ReturnType<typeof prove>];
const found = (state: Posted['state'], exact = true) => ({ state, exact });

describe('a visit', () => {
  it.each<Case>([
    ['shows our words', posted(), visit(hour, shows(text)), found('public')],
    [
      'shows the beginning of our words',
      posted(),
      visit(hour, shows('Thank you, Anna. We are…')),
      found('public', false),
    ],
    ['shows that a reply is there, folded away', posted(), visit(hour, shows(null)), found('public', false)],
    [
      'shows a reply whose words only a colleague has',
      posted({ text: null }),
      visit(hour, shows(text)),
      found('public', false),
    ],
    ['shows other words', posted(), visit(hour, shows('Call us at once.')), found('changed')],
    [
      'shows a later reply of a colleague',
      posted({ others: [{ text: later, postedAt: noon + 1 }] }),
      visit(hour, shows(later)),
      found('overwritten'),
    ],
    ['shows no reply, and the site may still take its time', posted(), visit(day - 1), null],
    ['shows no reply after a fair time', posted(), visit(day), found('missing')],
    ['shows no reply any more', posted({ state: 'public' }), visit(2 * day), found('missing')],
    [
      'shows our words after they were missing',
      posted({ state: 'missing' }),
      visit(2 * day, shows(text)),
      found('public'),
    ],
  ])('%s', (_, reply, seenNow, verdict) => {
    expect(prove(reply, seenNow)).toEqual(verdict);
  });
});

describe('what proves nothing', () => {
  it.each<Case>([
    ['the page’s own echo of the posting', posted(), visit(60_000, shows(text)), null],
    ['a page that never shows replies', posted(), visit(40 * day, {}, { showsReplies: false }), null],
    [
      'our words in a cabinet, where the owner sees what readers do not',
      posted(),
      visit(day, shows(text), { ownerOnly: true }),
      null,
    ],
    [
      'a folded reply where one stood before ours',
      posted({ answered: { review: seen(shows(earlier)), site: 'yelp' } }),
      visit(hour, shows(null)),
      null,
    ],
    [
      'a folded reply where somebody else has answered, too',
      posted({ others: [{ text: later, postedAt: noon + 1 }] }),
      visit(hour, shows(null)),
      null,
    ],
    ['a folded reply after other words were read there', posted({ state: 'changed' }), visit(hour, shows(null)), null],
    [
      'the earlier version, while the edit may wait',
      posted({ others: [{ text: earlier, postedAt: noon - 1 }] }),
      visit(hour, shows(earlier)),
      null,
    ],
    [
      'the reply that stood before ours, while ours may wait',
      posted({ answered: { review: seen(shows(earlier)), site: 'yelp' } }),
      visit(hour, shows(earlier)),
      null,
    ],
    ['another reply in a thread', posted({ oneReply: false }), visit(hour, shows(later)), null],
  ])('%s', (_, reply, seenNow, verdict) => {
    expect(prove(reply, seenNow)).toEqual(verdict);
  });

  it('but the earlier version, still there after a fair time, shows that the edit is not', () => {
    const reply = posted({ others: [{ text: earlier, postedAt: noon - 1 }] });
    expect(prove(reply, visit(day, shows(earlier)))).toEqual(found('missing'));
  });
});

describe('a review that was edited after the reply', () => {
  it.each<Case>([
    ['its words', posted(), visit(hour, { ...shows(text), ...edited }), found('outdated')],
    ['its stars', posted(), visit(hour, { ...shows(text), rating: 4 }), found('outdated')],
    [
      'its stars, seen in a cabinet',
      posted(),
      visit(hour, { ...shows(text), rating: 4 }, { ownerOnly: true }),
      found('outdated'),
    ],
    ['its stars, while the reply is gone', posted(), visit(day, { rating: 4 }), found('missing')],
    [
      'nothing: its text is cut short',
      posted(),
      visit(hour, { ...shows(text), text: 'The soup was cold and…', textTruncated: true }),
      found('public'),
    ],
    [
      'nothing: it is translated',
      posted(),
      visit(hour, { ...shows(text), text: 'Суп был холодный.', lang: 'ru' }),
      found('public'),
    ],
    [
      'nothing: another site shows it otherwise',
      posted(),
      visit(hour, { ...shows(text), ...edited }, { site: 'yelp-app' }),
      found('public'),
    ],
    [
      'nothing: the stars are on another scale',
      posted(),
      visit(hour, { ...shows(text), rating: 4, ratingScale: 10 }),
      found('public'),
    ],
    [
      'nothing: a colleague answered, and only they know what',
      posted({ answered: null }),
      visit(hour, { ...shows(text), ...edited }),
      found('public'),
    ],
  ])('%s', (_, reply, seenNow, verdict) => {
    expect(prove(reply, seenNow)).toEqual(verdict);
  });
});

describe('whatever was posted and whatever is seen', () => {
  const texts = fc.constantFrom(text, earlier, later, 'Something else entirely.', null);
  const someReply = fc.record({
    text: texts,
    postedAt: fc.constant(noon),
    state: fc.constantFrom(...proofStates),
    answered: fc.constantFrom(null, { review: seen(), site: 'yelp' }, { review: seen(shows(earlier)), site: 'yelp' }),
    others: fc.array(fc.record({ text: texts, postedAt: fc.integer({ min: noon - day, max: noon + day }) }), {
      maxLength: 3,
    }),
    oneReply: fc.boolean(),
    fairMs: fc.constantFrom(hour, day, 3 * day),
  });
  const someVisit = fc.record({
    review: fc
      .record({ hasOwnerReply: fc.boolean(), ownerReplyText: texts, rating: fc.constantFrom(2, 4, null) })
      .map(seen),
    site: fc.constantFrom('yelp', 'yelp-business'),
    at: fc.integer({ min: noon, max: noon + 40 * day }),
    showsReplies: fc.boolean(),
    ownerOnly: fc.boolean(),
  });

  it('nothing is missing before its time, from a page without replies, or where its words stand', () => {
    fc.assert(
      fc.property(someReply, someVisit, (reply, look) => {
        if (prove(reply, look)?.state !== 'missing') return;
        expect(look.at - reply.postedAt).toBeGreaterThanOrEqual(reply.fairMs);
        expect(look.review.hasOwnerReply || look.showsReplies).toBe(true);
        if (look.review.hasOwnerReply) expect(look.review.ownerReplyText).not.toBe(reply.text);
      }),
    );
  });

  it('nothing is public that only the owner sees, or whose place other words take', () => {
    fc.assert(
      fc.property(someReply, someVisit, (reply, look) => {
        const verdict = prove(reply, look);
        if (verdict?.state !== 'public') return;
        expect(look.ownerOnly).toBe(false);
        const shown = look.review.ownerReplyText;
        if (verdict.exact) expect(shown).toBe(reply.text);
        else expect(shown === null || reply.text === null).toBe(true);
      }),
    );
  });

  it('the same visit again says the same, once its verdict is the state', () => {
    fc.assert(
      fc.property(someReply, someVisit, (reply, look) => {
        const first = prove(reply, look);
        if (first === null || !first.exact) return;
        expect(prove({ ...reply, state: first.state }, look)).toEqual(first);
      }),
    );
  });
});

describe('the reminder', () => {
  it.each([
    ['after ten minutes', 0, 10 * 60_000],
    ['the same when somebody looked too early', 9 * 60_000, 10 * 60_000],
    ['the next day', 10 * 60_000, day],
    ['after thirty days', 26 * hour, 30 * day],
    ['never again', 30 * day, null],
  ])('comes %s', (_, looked, due) => {
    expect(nextLook(noon, noon + looked)).toBe(due === null ? null : noon + due);
  });
});
