import { defineSite, expression } from './define.ts';
import { attribute, first, inAddress, inPage, part, rating, text } from './fields.ts';

const reply = 'data-service-review-business-reply';

/** Public pages. Attributes, not classes: between 2023-05 and 2026-02 every class changed and every one of these stayed. */
export default defineSite({
  id: 'trustpilot',
  name: 'Trustpilot',
  platform: 'trustpilot',
  matches: ['https://*.trustpilot.com/*'],
  path: expression(/^\/reviews?\//),
  frames: 'top',
  evidence: { read: 'A', write: null },
  answerAt: 'https://businessapp.b2b.trustpilot.com/reviews',
  card: [
    // Excerpts at the top are cards without a rating. 2026-02
    'article[data-service-review-card-paper]:has([data-service-review-rating])',
    'article:has([data-service-review-rating])' /* 2026-02 */,
  ],
  expects: ['id', 'author', 'rating', 'dateText'],
  review: {
    id: first(
      part(
        attribute('href', 'a[data-review-title-typography][href*="/reviews/"]' /* 2026-02 */),
        /\/reviews\/([0-9a-f]{24})/,
      ),
      part(attribute('href', 'a[href*="/reviews/"]' /* 2026-02 */), /\/reviews\/([0-9a-f]{24})/),
    ),
    author: text('[data-consumer-name-typography]' /* 2026-02 */),
    rating: rating(attribute('data-service-review-rating', '[data-service-review-rating]' /* 2026-02 */), 5),
    dateText: text('time[data-service-review-date-time-ago]' /* 2026-02 */, 'time[datetime]' /* 2026-02 */),
    text: text('[data-service-review-text-typography]' /* 2026-02 */),
    lang: attribute('lang', '[data-service-review-text-typography][lang]'),
  },
  ownerReply: { text: text(`[${reply}-text-typography]` /* 2026-02 */) },
  listing: {
    id: [
      inAddress(/^\/review\/([^/?]+)/),
      inPage(part(attribute('href', 'a[href^="/review/"]'), /\/review\/([^/?]+)/)),
    ],
    name: [inPage(text('#business-unit-title h1 > span', 'h1'))],
    cabinet: false,
  },
});
