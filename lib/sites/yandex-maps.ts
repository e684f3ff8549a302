import { defineSite } from './define.ts';
import { attribute, firstRating, inAddress, inPage, part, present, rating, text } from './fields.ts';

/** Public pages of places; owners answer in their cabinet (yandex-business.ts), which has the same number for the place. */
export default defineSite({
  id: 'yandex-maps',
  name: 'Yandex Maps',
  platform: 'yandex',
  matches: [
    'https://yandex.ru/maps/*',
    'https://yandex.com/maps/*',
    'https://yandex.kz/maps/*',
    'https://yandex.by/maps/*',
    'https://yandex.uz/maps/*',
  ],
  frames: 'top',
  evidence: { read: 'A', write: null },
  answerAt: 'https://yandex.ru/sprav/{listing}/p/edit/reviews/',
  card: ['[itemprop~="review"][itemtype$="schema.org/Review"]' /* 2024-10 */, '.business-review-view' /* 2024-10 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    // No id of its own stands in the page, but one person has one review of a place.
    id: part(attribute('href', 'a[href*="/maps/user/"]' /* 2024-10 */), /\/maps\/user\/([^/?#]+)/),
    author: text(
      '[itemprop="author"] [itemprop="name"]' /* 2024-10 */,
      '.business-review-view__author-name' /* 2024-10 */,
    ),
    rating: firstRating(
      rating(attribute('content', '[itemprop="reviewRating"] [itemprop="ratingValue"]' /* 2024-10 */), 5),
      rating(attribute('aria-label', '.business-rating-badge-view__stars' /* 2024-10 */), 5),
    ),
    dateText: text(':has(> [itemprop="datePublished"])' /* 2024-10 */, '.business-review-view__date' /* 2024-10 */),
    text: text('[itemprop="reviewBody"]' /* 2024-10 */, '.business-review-view__body-text' /* older */),
    truncated: present('.business-review-view__expand' /* 2024-10 */, '[itemprop="reviewBody"] [role="button"]'),
  },
  ownerReply: {
    text: text('.business-review-comment-content__bubble' /* 2024-10 */),
    // Folded away, a reply is not in the page at all.
    shown: present(
      '.business-review-view__comment-expand' /* 2024-10 */,
      '[aria-label*="ответ организации" i]' /* 2024-10 */,
    ),
  },
  listing: {
    id: [inAddress(/\/org\/(?:[^/?#]+\/)?(\d{5,})/), inAddress(/oid(?:=|%3D)(\d{5,})/i)],
    name: [inPage(text('h1'))],
    cabinet: false,
  },
});
