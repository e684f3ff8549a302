import { defineSite } from './define.ts';
import { attribute, inPage, rating, text } from './fields.ts';

/** Reviews on the pages of any shop. The hidden copy for search engines is microdata, which the generic reader reads. */
export default defineSite({
  id: 'bazaarvoice',
  name: 'Bazaarvoice on shop sites',
  platform: 'bazaarvoice',
  matches: [],
  shows: '.bv-content-review[data-content-id]',
  frames: 'top',
  evidence: { read: 'B', write: null },
  // An excerpt of the best and the worst may stand above the list.
  card: ['.bv-content-review[data-content-id]:not(.bv-content-top-review)' /* 2026 */],
  expects: ['id', 'author', 'rating', 'dateText'],
  review: {
    id: attribute('data-content-id'),
    author: text('.bv-author' /* 2024 */),
    rating: rating(
      attribute('title', 'abbr.bv-rating[title]' /* 2026 */, '.bv-rating-stars-container > abbr' /* 2024 */),
      5,
    ),
    dateText: text('.bv-content-datetime-stamp' /* 2026 */),
    text: text('.bv-content-summary-body-text' /* 2026 */),
  },
  ownerReply: {},
  listing: { id: [], name: [inPage(text('h1'))], cabinet: false },
});
