import { defineSite } from './define.ts';
import { attribute, first, firstRating, inAddress, inPage, part, present, rating, text } from './fields.ts';

const grade = '[class*="Grade__sc"]';

/** The list of a bank's reviews. It names no authors. */
export default defineSite({
  id: 'banki',
  name: 'Banki.ru',
  platform: 'banki',
  matches: ['https://www.banki.ru/services/responses/*'],
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: ['[data-test="responses__response"]' /* 2026 */],
  expects: ['id', 'dateText', 'text'],
  review: {
    id: part(attribute('href', 'h3 a[href]' /* 2026 */, '[data-test="link-text"]' /* 2025 */), /\/response\/(\d+)/),
    author: first(),
    rating: firstRating(rating(attribute('value', grade /* 2026 */), 5), rating(text(grade /* 2026 */), 5)),
    dateText: part(text('span[class*="StyledItemSmallText"]' /* 2026 */, 'time' /* 2025 */), /^(\d\d\.\d\d\.\d{4}.*)/),
    text: text('[class*="StyledItemText"]' /* 2026 */),
  },
  ownerReply: { shown: present('[data-test="responses__response-tag-answered"]' /* 2026 */) },
  listing: { id: [inAddress(/\/bank\/([^/?#]+)/)], name: [inPage(text('h1'))], cabinet: false },
});
