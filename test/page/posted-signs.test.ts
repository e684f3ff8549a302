// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { attemptOf } from '#lib/page/posted-attempt.ts';
import { showsPosted } from '#lib/page/posted-signs.ts';
import type { Posted } from '#lib/sites/define.ts';
import { draft, lookAt, reply, text } from './posted-page.ts';

const advances: Posted = { kind: 'frame-advances', counter: ['.counter'] };
const uncounted: Posted = { kind: 'frame-advances', counter: ['.counter:not(:empty)'] };
const replaced: Posted = { kind: 'editor-replaced', by: ['.edit-link'] };

type Page = [cards: Record<string, string>, counter?: string];
const cases: [name: string, shown: boolean, posted: Posted | undefined, before: Page, after: Page, words?: string][] = [
  [
    'our text stands in the card',
    true,
    undefined,
    [{ Anna: draft() }],
    [{ Anna: `<p>Anna waited</p><div>Thank you, <b>Anna!</b> ${text.slice(17)}</div>` }],
  ],
  [
    'and the next box is open already',
    true,
    undefined,
    [{ Anna: draft() }],
    [{ Anna: `<div>${text}</div>`, Boris: '<textarea></textarea>' }],
  ],
  ['the draft stays: the site refused it', false, undefined, [{ Anna: draft() }], [{ Anna: draft() }]],
  [
    'the draft stays beside its preview',
    false,
    undefined,
    [{ Anna: draft() }],
    [{ Anna: `${draft()}<div>${text}</div>` }],
  ],
  ['the box was closed', false, undefined, [{ Anna: draft() }], [{ Anna: '<p>Anna waited</p>' }]],
  [
    'the text stands with somebody else',
    false,
    undefined,
    [{ Anna: draft() }],
    [{ Anna: '<p>Anna waited</p>', Boris: `<div>${text}</div>` }],
  ],
  ['the card is gone', false, undefined, [{ Anna: draft() }], [{ Boris: '<p>Boris waited</p>' }]],
  [
    'only in a box that is emptied later',
    false,
    undefined,
    [{ Anna: draft() }],
    [{ Anna: `<div contenteditable="true">${text}</div>` }],
  ],
  [
    'a few words that stood there before',
    false,
    undefined,
    [{ Anna: `<p>Thanks</p>${draft('Thanks')}` }],
    [{ Anna: '<p>Thanks</p>' }],
    'Thanks',
  ],
  [
    'a few words that came',
    true,
    undefined,
    [{ Anna: `<p>Thanks</p>${draft('Thanks')}` }],
    [{ Anna: '<p>Thanks</p><i>Thanks</i>' }],
    'Thanks',
  ],
  [
    'its start came, cut short',
    true,
    undefined,
    [{ Anna: draft() }],
    [{ Anna: `<p>Anna waited</p><div>${text.slice(0, 60)}…</div>` }],
  ],
  [
    'a start that stood there before',
    false,
    undefined,
    [{ Anna: `<div>${text.slice(0, 60)}…</div>${draft()}` }],
    [{ Anna: `<div>${text.slice(0, 60)}…</div>` }],
  ],
  [
    'the frame moved on',
    true,
    advances,
    [{ Anna: draft() }, '1 of 15'],
    [{ Boris: '<textarea></textarea>' }, '2 of 15'],
  ],
  ['the last review of the frame', true, advances, [{ Anna: draft() }, '15 of 15'], [{}, 'All done']],
  [
    'the review changed and the counter did not',
    false,
    advances,
    [{ Anna: draft() }, '1 of 15'],
    [{ Boris: '<textarea></textarea>' }, '1 of 15'],
  ],
  [
    'the counter changed and the review did not',
    false,
    advances,
    [{ Anna: draft() }, '1 of 15'],
    [{ Anna: '<textarea></textarea>' }, '1 of 16'],
  ],
  [
    'an edit control came for the box',
    true,
    replaced,
    [{ Anna: draft() }],
    [{ Anna: '<a class="edit-link">Edit</a>' }],
  ],
  ['the reply control came back', false, replaced, [{ Anna: draft() }], [{ Anna: '<a class="reply-link">Reply</a>' }]],
  [
    'an edit control, and the draft stays',
    false,
    replaced,
    [{ Anna: draft() }],
    [{ Anna: `<a class="edit-link">Edit</a>${draft()}` }],
  ],
];

const list = (author: string, box = '') => ({
  Vera: '<p>late</p>',
  [author]: box,
  Carl: '<p>cold</p>',
  Dora: '<p>loud</p>',
});
const without = { Vera: '<p>late</p>', Carl: '<p>cold</p>', Dora: '<p>loud</p>' };

describe('a card that leaves the list of what waits', () => {
  type Cards = Record<string, string>;
  test.each<[name: string, shown: boolean, sends: boolean, before: Cards, after: Cards]>([
    ['it alone is gone after the site’s own control', true, true, list('Anna', draft()), without],
    ['and another came in at the end', true, true, list('Anna', draft()), { ...without, Eva: '' }],
    ['it was the first', true, true, { Anna: draft(), Carl: '', Dora: '' }, { Carl: '', Dora: '' }],
    ['after a press of something else in its card', false, false, list('Anna', draft()), without],
    ['its neighbour went, too: another filter', false, true, list('Anna', draft()), { Vera: '', Dora: '' }],
    [
      'those around it stand in another order: sorted anew',
      false,
      true,
      list('Anna', draft()),
      { Carl: '', Dora: '', Vera: '' },
    ],
    ['others stand between: another page', false, true, list('Anna', draft()), { Vera: '', Gleb: '', Carl: '' }],
    ['the list is empty: it is being drawn', false, true, list('Anna', draft()), {}],
    ['it was the last, which new ones push out', false, true, { Vera: '', Anna: draft() }, { Vera: '' }],
    ['it was the only one', false, true, { Anna: draft() }, {}],
    ['its box alone is gone: cancelled', false, true, list('Anna', draft()), list('Anna', '<p>Anna waited</p>')],
  ])('%s: %s', (_, shown, sends, before, after) => {
    const attempt = attemptOf(reply(), lookAt(before), 0, sends);
    expect(showsPosted(attempt, lookAt(after))).toBe(shown);
  });

  test('not once the address is another', () => {
    const attempt = attemptOf(reply(), lookAt(list('Anna', draft())), 0, true);
    const later = lookAt(without);
    expect(
      showsPosted(attempt, { ...later, reading: { ...later.reading, address: 'https://reviews.example/done' } }),
    ).toBe(false);
  });
});

test('a reply inside an open shadow root is seen', () => {
  const attempt = attemptOf(reply(), lookAt({ Anna: draft() }), 0);
  const later = lookAt({ Anna: '<reply-view></reply-view>' });
  document.querySelector('reply-view')?.attachShadow({ mode: 'open' }).append(text);
  expect(showsPosted(attempt, later)).toBe(true);
});

describe('whether the page shows that a reply was posted', () => {
  test.each(cases)('%s: %s', (_, shown, posted, before, after, words) => {
    const attempt = attemptOf(reply(words), lookAt(before[0], posted, before[1]), 0);
    expect(showsPosted(attempt, lookAt(after[0], posted, after[1]))).toBe(shown);
  });

  test('not by the start of an earlier reply that comes back when its edit is cancelled', () => {
    const edited = reply(`${text} Yours, the Kettle`);
    const before = { ...edited, review: edited.review && { ...edited.review, hasOwnerReply: true } };
    const attempt = attemptOf(before, lookAt({ Anna: draft(edited.text) }), 0);
    expect(showsPosted(attempt, lookAt({ Anna: `<div>${text}</div>` }))).toBe(false);
  });

  const next = '<textarea></textarea>';
  test.each<[string, boolean, Posted, Page[0], string | null, string?]>([
    ['the next review is in view, without any counter', true, uncounted, { Boris: next }, 'b'],
    ['the next review is in view, and the counter stays', false, advances, { Boris: next }, 'b'],
    ['the same review is in view, by another name', false, uncounted, { 'Anna K.': next }, 'a'],
    ['another name is in view, without an id', false, uncounted, { Boris: next }, null],
    ['the next review is in view, and a counter has only come', false, uncounted, { Boris: next }, 'b', '2 of 15'],
    ['a list without a box is in view', false, uncounted, { Boris: '<p>Boris waited</p>' }, 'b'],
  ])('%s: %s', (_, shown, posted, cards, id, counter) => {
    const identify = (look: ReturnType<typeof lookAt>, reviewId: string | null) => {
      for (const review of look.reading.reviews) review.id = reviewId;
      return look;
    };
    const words = reply();
    const annas = { ...words, review: words.review && { ...words.review, id: 'a' } };
    const attempt = attemptOf(annas, identify(lookAt({ Anna: draft() }, posted), 'a'), 0);
    expect(showsPosted(attempt, identify(lookAt(cards, posted, counter), id))).toBe(shown);
  });
});
