import { defineSite } from './define.ts';
import { first, firstRating, glued, inAddress, present, says, text, widthOf } from './fields.ts';

const front = '[class*="rating__front"]';
/** The same by structure: one strip of stars laid over another. */
const overlay = '[style*="width"] > div + div[style*="width"]';
/** A collapsed text: its head, an ellipsis and its hidden end, cut in the middle of a word. */
const cut = '[line]:has(> span + span + span)';

/** The owner's cabinet, which lists reviews of other sites, too. Nothing in it has an id. */
export default defineSite({
  id: '2gis-account',
  name: '2GIS account',
  platform: '2gis',
  matches: ['https://account.2gis.com/*'],
  frames: 'top',
  evidence: { read: 'A', write: 'C' },
  card: {
    around: `${front}, ${overlay}` /* 2026-08 */,
    until: '[data-n="wat-kit-button"], [data-n="wat-kit-link"]' /* 2026-08 */,
    most: 12,
  },
  expects: ['author', 'rating', 'dateText'],
  review: {
    // Before the badge of the site that the review is from. 2026-08
    author: text('div:has(+ div > svg)' /* 2026-08 */),
    rating: firstRating(
      widthOf(front, `[style*="width"]:has(> ${front})`, 5),
      widthOf(overlay, '[style*="width"]:has(> div + div[style*="width"])', 5),
    ),
    dateText: text('div:has(> div + div > svg) + div' /* 2026-08 */),
    text: first(glued('[line] > span + span:not(:last-child)', cut /* 2026-08 */), text('[line]' /* 2026-08 */)),
    truncated: present(cut),
  },
  // The reply button stays after answering; what comes is the answer with controls of its own. 2026-08
  ownerReply: {
    text: text('div:has(> div ~ span) > div:last-of-type' /* 2026-08 */),
    shown: says(/^\s*(?:Удалить|Отображать как основной|Скрыть ответ)\s*$/, 'span', 'button'),
  },
  answerable: present('[data-n="wat-kit-button"]' /* 2026-08 */, 'textarea'),
  elsewhere: text('[data-n="wat-kit-link"]' /* 2026-08 */),
  listing: { id: [inAddress(/\/branches\/(\d+)/), inAddress(/\/orgs\/(\d+)/)], name: [], cabinet: true },
  editor: {
    open: ['[data-n="wat-kit-button"]' /* 2026-08 */],
    box: ['textarea' /* 2026-08 */, '[contenteditable="true"]' /* 2026-08 */],
    submit: ['[data-n="wat-kit-button"]' /* 2026-08 */],
  },
  posted: { kind: 'reply-in-card' },
});
