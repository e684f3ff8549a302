import { defineSite } from './define.ts';
import { attribute, first, firstRating, inAddress, inPage, rating, text } from './fields.ts';

export default defineSite({
  id: 'flamp',
  name: 'Flamp',
  platform: 'flamp',
  matches: ['https://*.flamp.ru/*'],
  frames: 'top',
  evidence: { read: 'A', write: null },
  card: ['article[data-entity-id][itemtype$="schema.org/Review"]' /* 2022-04 */, 'article.ugc-item' /* 2022-04 */],
  expects: ['id', 'author', 'rating', 'dateText', 'text'],
  review: {
    id: attribute('data-entity-id'),
    author: first(
      attribute('content', '[itemprop="author"] [itemprop="name"]' /* 2022-04 */),
      attribute('name', 'cat-brand-name[name]' /* 2022-04 */),
    ),
    rating: firstRating(
      rating(attribute('estimation', 'cat-brand-review-estimation[estimation]' /* 2022-04 */), 5),
      rating(attribute('content', '[itemprop="reviewRating"] [itemprop="ratingValue"]' /* 2022-04 */), 5),
    ),
    dateText: text('cat-brand-ugc-date[date]' /* 2022-04 */, '.ugc-date' /* 2022-04 */),
    // A folded review has a short copy before the full one.
    text: text('[itemprop="reviewBody"]' /* 2022-04 */, '.js-ugc-item-text-full' /* 2022-04 */),
  },
  ownerReply: {},
  listing: { id: [inAddress(/\/firm\/[^/?#]*?-(\d+)(?:[/?#]|$)/)], name: [inPage(text('h1'))], cabinet: false },
});
