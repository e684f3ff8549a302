import { inCountries } from './country-hosts.ts';
import { defineSite, expression } from './define.ts';
import { attribute, first, firstRating, inAddress, inPage, part, rating, text, textWithout } from './fields.ts';

const domains = 'com ca com.mx com.br co.uk ie de fr it es nl com.be se pl com.tr eg ae sa in co.jp com.au sg co.za';
// The control that unfolds, and the translation that stands hidden after the original.
const unsaid =
  '.a-expander-header, [data-hook="expand-collapse-read-more-less"], [data-hook="review-collapsed"] > span[class] + span[class]';

/** Product pages. Sellers cannot answer there any more. `cmps-`: stars of reviews from abroad. */
export default defineSite({
  id: 'amazon',
  name: 'Amazon',
  platform: 'amazon',
  matches: inCountries('www.amazon', domains, '/*'),
  path: expression(/\/(?:dp|gp\/product|product-reviews|customer-reviews)\//),
  frames: 'top',
  evidence: { read: 'A', write: null },
  card: [
    '[data-hook="review"]' /* 2025 */,
    'li:has([data-hook="reviewRichContentContainer"])' /* 2026-07 */,
    'div[id^="R"]:has(a[href*="/customer-reviews/R"])' /* 2016 */,
  ],
  expects: ['id', 'author', 'rating', 'dateText'],
  review: {
    id: first(
      part(attribute('id'), /(R[0-9A-Z]{9,})/),
      part(attribute('href', 'a[href*="/customer-reviews/R"]' /* 2025 */), /\/customer-reviews\/(R[0-9A-Z]+)/),
    ),
    author: text(
      '.a-profile-name' /* 2026-07 */,
      'a[href*="/gp/profile/"]' /* 2019 */,
      'a[href*="/pdp/profile/"]' /* 2016 */,
    ),
    rating: firstRating(
      rating(part(attribute('class', '[data-hook$="review-star-rating"]'), /a-star-(\d)(?!-)/ /* 2026-07 */), 5),
      rating(
        text('[data-hook$="review-star-rating"]' /* 2026-07 */, 'a[href*="/customer-reviews/R"] > i' /* 2016 */),
        5,
      ),
    ),
    dateText: text('[data-hook="review-date"]' /* 2026-07 */, '.review-date' /* 2016 */),
    text: textWithout(
      unsaid,
      '[data-hook="review-body"]' /* 2025 */,
      '[data-hook="reviewRichContentContainer"]' /* 2026-07 */,
      '.review-text' /* 2016 */,
    ),
  },
  ownerReply: {},
  listing: {
    id: [inAddress(/\/(?:dp|gp\/product|product-reviews)\/([A-Z0-9]{10})/)],
    name: [inPage(text('#productTitle', 'h1'))],
    cabinet: false,
  },
});
