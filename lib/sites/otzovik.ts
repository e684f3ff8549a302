import { defineSite } from './define.ts';
import { attribute, firstRating, inAddress, inPage, part, present, rating, text } from './fields.ts';

/** A list shows the beginning of each review; the whole one stands on a page of its own. */
export default defineSite({
  id: 'otzovik',
  name: 'Otzovik',
  platform: 'otzovik',
  matches: ['https://otzovik.com/reviews/*', 'https://otzovik.com/review_*'],
  frames: 'top',
  evidence: { read: 'A', write: null },
  card: ['[itemprop~="review"][itemtype$="schema.org/Review"]' /* 2026-06 */, '.review-list-2 > .item' /* 2026-06 */],
  expects: ['id', 'author', 'rating', 'dateText', 'text'],
  review: {
    id: part(
      attribute('href', 'link[itemprop="url"][href*="review_"]' /* 2026-06 */, 'a[href*="/review_"]'),
      /review_(\d+)/,
    ),
    author: text('[itemprop="author"] [itemprop="name"]' /* 2026-06 */, '.user-login' /* 2026-06 */),
    rating: firstRating(
      rating(attribute('content', '[itemprop="reviewRating"] [itemprop="ratingValue"]' /* 2026-06 */), 5),
      rating(text('.rating-score span' /* 2026-06 */), 5),
    ),
    dateText: text('[itemprop="datePublished"]' /* 2026-06 */, '.review-postdate' /* 2026-06 */),
    text: text('[itemprop="description"]' /* 2026-06 */, '.review-teaser' /* 2026-06 */),
    truncated: present('a[itemprop="name"][href*="/review_"]' /* 2026-06 */, '.review-read-link' /* 2026-06 */),
  },
  ownerReply: {},
  listing: {
    id: [inAddress(/^\/reviews\/([^/?#]+)/)],
    name: [inPage(text('h1 [itemprop="name"]', 'h1'))],
    cabinet: false,
  },
});
