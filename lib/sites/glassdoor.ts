import { inCountries } from './country-hosts.ts';
import { defineSite, expression } from './define.ts';
import { attribute, first, inAddress, inPage, joined, part, rating, says, text } from './fields.ts';

const domains = 'com ca co.uk ie com.au co.nz co.in sg com.hk de at ch fr it es nl be com.br com.mx com.ar';

/** Public pages; employers answer in a cabinet that nobody has described. */
export default defineSite({
  id: 'glassdoor',
  name: 'Glassdoor',
  platform: 'glassdoor',
  matches: inCountries('*.glassdoor', domains, '/*'),
  path: expression(/-E\d+|EI_IE\d+|-RVW\d+/),
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: [
    '[data-test="review-details-container"]' /* 2025 */,
    'article[data-test="review-detail"]' /* 2026 */,
    '[id^="empReview_"]' /* 2025 */,
  ],
  expects: ['id', 'rating'],
  review: {
    id: first(
      part(attribute('id'), /^empReview_(\d+)/ /* 2025 */),
      part(attribute('data-brandviews'), /review_id=(\d+)/ /* 2026 */),
      part(attribute('href', 'a[href*="RVW"]' /* 2026 */), /RVW(\d+)/),
    ),
    // Reviewers are anonymous: what stands where a name would be is a job.
    author: first(),
    rating: rating(text('[data-test="review-rating-label"]' /* 2026 */), 5),
    dateText: text('[class*="timestamp_reviewDate" i]' /* 2026 */),
    // In capitals since 2025, in small letters before.
    text: joined(
      ['+ ', text('[data-test="review-text-pros" i]' /* 2026 */)],
      ['− ', text('[data-test="review-text-cons" i]' /* 2026 */)],
      ['→ ', text('[data-test="review-text-advice" i]' /* 2026 */)],
    ),
    truncated: says(/^\s*Show more\s*$/ /* 2026 */, 'button', '[class*="expand-button" i]'),
  },
  ownerReply: {},
  listing: { id: [inAddress(/(?:-E|EI_IE)(\d+)/)], name: [inPage(text('h1'))], cabinet: false },
});
