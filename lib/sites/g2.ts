import { defineSite, expression } from './define.ts';
import { attribute, first, inAddress, inPage, joined, part, rating, text } from './fields.ts';

/** Public pages. Parts of a review are told apart by English headings, each ended by a line about G2. 2026-08 */
export default defineSite({
  id: 'g2',
  name: 'G2',
  platform: 'g2',
  matches: ['https://www.g2.com/products/*'],
  path: expression(/^\/products\/[^/]+\/reviews/),
  frames: 'top',
  evidence: { read: 'C', write: null },
  answerAt: 'https://my.g2.com/',
  card: ['article[id*="-review-"]' /* 2026-08 */, '#reviews article' /* 2026-07 */],
  expects: ['author', 'rating'],
  review: {
    id: first(
      part(attribute('id'), /-review-(\d+)$/ /* 2026-08 */),
      part(attribute('data-clipboard-text', '[data-clipboard-text]'), /-review-(\d+)/ /* 2026-08 */),
    ),
    author: text('.elv-font-bold' /* 2026-08 */),
    rating: rating(text('[class*="elv-star-wrapper__desc__rating"]' /* 2026-08 */), 5),
    dateText: part(attribute('content', 'meta[content]' /* 2026-08 */), /^(\d{4}-\d\d-\d\d)/),
    text: joined(
      ['+ ', part(text(), /What do you like best[^?]*\? (.+?) Review collected by and hosted on G2/)],
      ['− ', part(text(), /What do you dislike[^?]*\? (.+?) Review collected by and hosted on G2/)],
    ),
  },
  ownerReply: {},
  listing: { id: [inAddress(/^\/products\/([^/?#]+)/)], name: [inPage(text('h1'))], cabinet: false },
});
