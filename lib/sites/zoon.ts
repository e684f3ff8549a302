import { defineSite } from './define.ts';
import { attribute, inAddress, inPage, rating, text } from './fields.ts';

/** Answers to a review are items of the same list inside it, of another type. */
const own = ':not(li[data-type]:not([data-type="comment"]) *)';

export default defineSite({
  id: 'zoon',
  name: 'Zoon',
  platform: 'zoon',
  matches: ['https://*.zoon.ru/*'],
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: ['li[data-type="comment"]' /* 2024 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    id: attribute('data-id'),
    author: text(`[itemprop="author"]${own}` /* 2024 */),
    rating: rating(text(`.stars-rating-text${own}` /* 2024 */), 5),
    dateText: text(`[itemprop="datePublished"]${own}` /* 2024 */),
    text: text(`[itemprop="text"]${own}` /* 2024 */, `.js-comment-content${own}` /* 2024 */),
  },
  ownerReply: {},
  listing: {
    id: [inAddress(/^\/((?:[^/?#]+\/)+?)(?:reviews\/)?(?:[?#]|$)/)],
    name: [inPage(text('h1'))],
    cabinet: false,
  },
});
