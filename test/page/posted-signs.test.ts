// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { attemptOf } from '#lib/page/posted-attempt.ts';
import { showsPosted } from '#lib/page/posted-signs.ts';
import type { Posted } from '#lib/sites/define.ts';
import { draft, lookAt, reply, text } from './posted-page.ts';

const advances: Posted = { kind: 'frame-advances', counter: ['.counter'] };
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

describe('whether the page shows that a reply was posted', () => {
  test.each(cases)('%s: %s', (_, shown, posted, before, after, words) => {
    const attempt = attemptOf(reply(words), lookAt(before[0], posted, before[1]), 0);
    expect(showsPosted(attempt, lookAt(after[0], posted, after[1]))).toBe(shown);
  });
});
