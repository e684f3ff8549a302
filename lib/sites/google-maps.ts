import { defineSite } from './define.ts';
import { attribute, first, inAddress, inPage, present, rating, text } from './fields.ts';
import { onGoogle } from './google-hosts.ts';

/** Public place pages. Owners answer elsewhere (google-business.ts), so there is no box here. */
export default defineSite({
  id: 'google-maps',
  name: 'Google Maps',
  platform: 'google',
  matches: [...onGoogle('/maps/*', 'www'), ...onGoogle('/*', 'maps')],
  frames: 'top',
  evidence: { read: 'A', write: null },
  answerAt: 'https://business.google.com/reviews',
  // 27 to 41 elements of a page carry the id; only the outer card has the label, too. 2026-06
  card: ['div[data-review-id][aria-label]'],
  expects: ['id', 'author', 'rating', 'dateText'],
  review: {
    id: attribute('data-review-id'),
    author: first(attribute('aria-label'), text('.d4r55' /* 2026-06 */)),
    rating: rating(attribute('aria-label', 'span[role="img"][aria-label]' /* 2026-06 */), 5),
    dateText: text('span[role="img"][aria-label] + span' /* 2026-06 */, '.rsqaWe' /* 2026-06 */),
    text: text('[id^="ucc-"][lang]' /* 2026-06 */, '[id^="ucc-"]', '.wiI7pd' /* 2026-06 */),
    truncated: present(
      'button[jsaction*="review.expandReview"][aria-expanded="false"]' /* 2026-06 */,
      'button[aria-controls^="ucc-"][aria-expanded="false"]' /* 2026-06 */,
    ),
    lang: attribute('lang', '[id^="ucc-"][lang]'),
  },
  // A second text with a language of its own. 2026-06
  ownerReply: { text: text('[lang]:not([id^="ucc-"], [id^="ucc-"] *)', '.CDe7pd .wiI7pd' /* 2026-06 */) },
  listing: {
    // The place's hexadecimal pair: the last one, since a search may stand before it.
    id: [inAddress(/.*!1s(0x[0-9a-f]+:0x[0-9a-f]+)/), inAddress(/[?&]cid=(\d+)/)],
    name: [inPage(attribute('aria-label', '[role="main"][aria-label]')), inPage(text('h1'))],
    cabinet: false,
  },
});
