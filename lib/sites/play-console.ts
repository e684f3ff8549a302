import { defineSite, expression } from './define.ts';
import { attribute, inAddress, rating, text } from './fields.ts';

/** The developer's cabinet; where the reply is written was not described, so the generic way finds that box. */
export default defineSite({
  id: 'play-console',
  name: 'Google Play Console',
  platform: 'googleplay',
  matches: ['https://play.google.com/console/*'],
  path: expression(/\/user-feedback\/reviews/),
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: ['.review-container:has([debug-id="star-icons"])' /* 2026 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    author: text('.author-display-name' /* 2026 */),
    rating: rating(attribute('aria-label', '[debug-id="star-icons"]' /* 2026 */), 5),
    dateText: text('.last-update-time' /* 2026 */),
    text: text('[debug-id="review-body"]' /* 2026 */),
  },
  ownerReply: { text: text('.conversation-content' /* 2026 */) },
  listing: { id: [inAddress(/\/app\/(\d+)\//)], name: [], cabinet: true },
});
