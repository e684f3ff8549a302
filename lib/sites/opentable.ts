import { inCountries } from './country-hosts.ts';
import { defineSite, expression } from './define.ts';
import { inAddress, inPage, rating, text } from './fields.ts';

const domains = 'com ca co.uk ie com.au de fr nl es it com.mx jp co.th hk sg ae';

/**
 * Public pages. Only the list item has a name of its own; inside, classes are words in one build and hashed in another,
 * the same in more than ten tools of 2023–2025. A redesign leaves a card without words.
 */
export default defineSite({
  id: 'opentable',
  name: 'OpenTable',
  platform: 'opentable',
  matches: inCountries('www.opentable', domains, '/*'),
  path: expression(/^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:r|restaurant)\//),
  frames: 'top',
  evidence: { read: 'B', write: null },
  answerAt: 'https://guestcenter.opentable.com/',
  card: ['li[data-test="reviews-list-item"]' /* 2025 */],
  expects: ['author', 'rating', 'text'],
  review: {
    author: text('[class*="__primaryInfo"]' /* 2025 */, 'p.RUDcRcUiZI4-' /* 2025 */),
    // Four ratings stand in the list; the first is that of the visit. 2025
    rating: rating(text('[class*="__ratingValue"]', 'ol > li > span'), 5),
    dateText: text('[class*="__submittedDate"]' /* 2025 */, 'p.iLkEeQbexGs-' /* 2025 */),
    text: text('[class*="__reviewText"] span' /* 2025 */, 'span.l9bbXUdC9v0-' /* 2025 */),
  },
  ownerReply: {},
  listing: { id: [inAddress(/\/r\/([^/?#]+)/)], name: [inPage(text('h1'))], cabinet: false },
});
