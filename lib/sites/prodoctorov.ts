import { defineSite } from './define.ts';
import { attribute, first, firstRating, inAddress, inPage, part, rating, text } from './fields.ts';

const value = 'meta[itemprop="ratingValue"]';
const of = (scale: number) =>
  rating(attribute('content', `:has(> [itemprop="bestRating"][content="${scale}"]) > ${value}`), scale);

export default defineSite({
  id: 'prodoctorov',
  name: 'ProDoctorov',
  platform: 'prodoctorov',
  matches: ['https://prodoctorov.ru/*'],
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: [
    '.b-review-card[data-review-id]:not(.d-none)' /* 2026-08 */,
    '[data-review-id][data-review-type]' /* 2026-08 */,
  ],
  expects: ['id', 'author', 'dateText'],
  review: {
    id: attribute('data-review-id'),
    author: text('.b-review-card__author-link' /* 2026-08 */, '.b-review-card__author-name' /* 2024 */),
    // Seen of 5 and of 100, with nothing beside it: only what no 5 can hold tells the scale.
    rating: firstRating(
      of(5),
      of(100),
      rating(part(attribute('content', value /* 2026-08 */), /^((?:[6-9]|[1-9]\d|100)(?:\.\d+)?)$/), 100),
    ),
    dateText: text('[itemprop="datePublished"]' /* 2026-08 */, '.b-review-card__datetime' /* 2024 */),
    text: first(text('.b-review-card__comments' /* 2025 */, '.b-review-card__comment' /* 2026-08 */)),
  },
  ownerReply: {},
  listing: { id: [inAddress(/\/(?:vrach|lpu)\/(\d+)/)], name: [inPage(text('h1'))], cabinet: false },
});
