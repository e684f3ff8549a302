import { defineSite } from './define.ts';
import { attribute, filled, inAddress, inPage, part, present, text } from './fields.ts';

/** A list of beginnings, or one whole review, at the same kind of address. */
export default defineSite({
  id: 'irecommend',
  name: 'IRecommend',
  platform: 'irecommend',
  matches: ['https://irecommend.ru/content/*'],
  frames: 'top',
  evidence: { read: 'B', write: null },
  // Beside a whole review stand beginnings of others.
  card: [
    '.reviewBlock:has([itemprop="reviewBody"])' /* 2025 */,
    '[data-type="1"]:has(a.reviewTextSnippet)' /* 2025 */,
    'li.item:has(a.reviewTextSnippet)' /* 2025 */,
    '.smTeaser' /* 2025 */,
  ],
  expects: ['author', 'rating', 'dateText', 'text'],
  review: {
    id: part(attribute('href', 'a.reviewTextSnippet' /* 2025 */), /\/content\/([^/?#]+)/),
    author: text('.authorName' /* 2025 */),
    rating: filled('.fivestarWidgetStatic .on' /* 2025 */, 5),
    dateText: text('.created' /* 2025 */, '.dtreviewed' /* 2024 */),
    text: text('[itemprop="reviewBody"]' /* 2025 */, '.reviewTeaserText' /* 2025 */),
    truncated: present('a.reviewTextSnippet' /* 2025 */),
  },
  ownerReply: {},
  listing: { id: [inAddress(/^\/content\/([^/?#]+)/)], name: [inPage(text('h1 .fn', 'h1'))], cabinet: false },
});
