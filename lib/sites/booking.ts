import { defineSite, expression } from './define.ts';
import { first, inAddress, inPage, joined, part, rating, says, text } from './fields.ts';

const reply = '[data-testid="review-partner-reply"]' /* 2026-09 */;

/** Public pages. Nothing in a card is its id. */
export default defineSite({
  id: 'booking',
  name: 'Booking.com',
  platform: 'booking',
  matches: ['https://www.booking.com/*'],
  path: expression(/^\/(?:hotel|reviews)\//),
  frames: 'top',
  evidence: { read: 'B', write: null },
  answerAt: 'https://admin.booking.com/',
  card: ['[data-testid="review-card"]' /* 2026-09 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    author: first(
      text('[data-testid="review-author-name"]' /* 2026 */),
      // The innermost words of the block are an initial, the name and the country. 2026-09
      text('[data-testid="review-avatar"] div:not(:has(*), [aria-hidden="true"])'),
    ),
    // The number stands there twice: in words for a screen reader, then as it is seen.
    rating: rating(part(text('[data-testid="review-score"]' /* 2026-09 */), /(\d+(?:[.,]\d+)?)\D*$/), 10),
    dateText: text('[data-testid="review-date"]' /* 2026-09 */),
    text: joined(
      ['+ ', text('[data-testid="review-positive-text"]' /* 2026-09 */)],
      ['− ', text('[data-testid="review-negative-text"]' /* 2026-09 */)],
    ),
    truncated: says(/^\s*Continue reading\s*$/ /* 2026-09 */, `button:not(${reply} *)`),
  },
  ownerReply: { text: part(text(reply), /^(?:(?:Hotel|Property) response: ?)?(.+)$/s) },
  listing: { id: [inAddress(/\/hotel\/([a-z]{2}\/[^./?]+)/)], name: [inPage(text('h2'))], cabinet: false },
});
