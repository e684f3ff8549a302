import { defineSite, expression } from './define.ts';
import { attribute, inAddress, inPage, present, rating, text } from './fields.ts';
import { onGoogle } from './google-hosts.ts';

/** The owner's review manager: a frame inside Google Search, its list and its view of one review with the box. */
export default defineSite({
  id: 'google-business',
  name: 'Google Business, the reply frame in Search',
  platform: 'google',
  matches: onGoogle('/local/business/*', 'www'),
  path: expression(/^\/local\/business\/[^/]+\/customers\/reviews/),
  frames: 'all',
  evidence: { read: 'B', write: 'B' },
  card: ['article:has([data-review-id])' /* 2026 */, '.noyJyc:has([data-review-id])' /* 2026 */],
  expects: ['id', 'author', 'rating', 'dateText'],
  review: {
    id: attribute('data-review-id', '[data-review-id]' /* 2026 */),
    author: text('a[href*="/maps/contrib/"]' /* 2025-07 */, '[jsname="xs1xe"]' /* 2025-07 */, '.N0c6q' /* 2025-07 */),
    rating: rating(attribute('aria-label', 'span[role="img"][aria-label]' /* 2025-07 */), 5),
    dateText: text('span[role="img"][aria-label] + span' /* 2025-07 */, '.KEfuhb' /* 2025-07 */),
    // The whole text may be there and hidden behind the collapsed one.
    text: text('[jsname="PBWx0c"]' /* 2025-07 */, '[jsname="lvvS4b"]' /* 2025-07 */, '.gyKkFe' /* 2025-07 */),
    truncated: present(':has(> [jsname="ix0Hvc"]):not(:has(> [jsname="PBWx0c"]))' /* 2025-07 */),
  },
  // Where the Reply button was stand two others, Edit and Delete, and the words before them.
  ownerReply: { text: text('.BNyFuc' /* 2025 */, 'div:has(> button + button) > div:last-of-type') },
  listing: {
    id: [inAddress(/^\/local\/business\/([^/]+)/), inPage(attribute('data-listing-id', '[data-listing-id]'))],
    name: [],
    cabinet: true,
  },
  editor: {
    // The box's name is that of every Google text field: only this view's is ours.
    path: expression(/\/customers\/reviews\/reply/),
    open: [],
    box: ['textarea[jsname="YPqjbf"]' /* 2025-07 */],
    besideCard: true,
    submit: ['button[jsname="hrGhad"]' /* 2025-07 */],
  },
  // "1 of 15 reviews" beside the heading (2025-07): its place was described, its hook was not.
  posted: { kind: 'frame-advances', counter: ['h1 ~ *', '[role="heading"] ~ *'] },
});
