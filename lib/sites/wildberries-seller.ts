import { defineSite, expression } from './define.ts';
import { every, filled, firstRating, inAddress, part, text } from './fields.ts';

const drawer = '#Portal-modal-extend-info';
const info = '[class*="feedback-info-block__"]';
const active = '[class*="Rating--active__"]';
const date = /(\d\d\.\d\d\.\d{4} в \d\d:\d\d|\d{1,2} \p{L}+\.? \d{4} г\. в \d\d:\d\d)/u;

/** The seller's cabinet: a table without authors and ids, and one review opened over it with the box. */
export default defineSite({
  id: 'wildberries-seller',
  name: 'Wildberries for sellers',
  platform: 'wildberries',
  matches: ['https://seller.wildberries.ru/feedbacks*'],
  path: expression(/\/feedbacks(?:\/|-tab|$)/),
  frames: 'top',
  evidence: { read: 'B', write: 'C' },
  card: [
    `${drawer}:has(${info})` /* 2026 */,
    // A row without words cannot be told from another.
    '[class*="table-row"]:has([class*="Feedback-text-block__"]):not([class*="table-row"] *)' /* 2026-04 */,
  ],
  expects: ['rating', 'dateText'],
  review: {
    author: text(`${info} > span[data-name="Text"]`, `${info} span[data-name="Text"]` /* 2026 */),
    // The product has stars of its own beside.
    rating: firstRating(filled(`${info} ${active}` /* 2026 */, 5), filled(`tr ${active}, ${active}` /* 2026-04 */, 5)),
    dateText: part(text(), date),
    // Advantages, drawbacks and comment, each after the site's own label.
    text: every('[class*="Feedback-text-block__"] [data-testid="text-ellipse"]' /* 2026 */),
  },
  ownerReply: {},
  listing: { id: [inAddress(/^\/(feedbacks)/)], name: [], cabinet: true },
  editor: {
    open: [],
    // Complaints and chats have the same field under other names.
    box: ['textarea#answerText' /* 2026 */, 'textarea[name="answerText"]' /* 2026 */],
    submit: [],
  },
  posted: { kind: 'reply-in-card' },
});
