import { defineSite } from './define.ts';
import { attribute, inAddress, part, present, rating, text, textWithout } from './fields.ts';

const doubled = part(attribute('class', '[class*="StarsRating_value_"]' /* 2026-08 */), /StarsRating_value_(\d+)/);

/**
 * The owner's cabinet. Ids stand only in a script that is a snapshot of the load and goes stale with the first page turned:
 * a review would change its identity half-way, so none is read.
 */
export default defineSite({
  id: 'yandex-business',
  name: 'Yandex Business',
  platform: 'yandex',
  matches: ['https://yandex.ru/sprav/*'],
  frames: 'top',
  evidence: { read: 'B', write: 'B' },
  card: ['.ReviewsPage-ReviewsList .Review' /* 2026-08 */, 'div.Review:has(.Review-UserName)' /* 2026-08 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    author: text('.Review-UserName' /* 2026-08 */),
    // The class number is twice the stars: two authors, 2025 and 2026-08.
    rating: rating(doubled, 5, 0.5),
    dateText: text('.Review-Date' /* 2026-08 */),
    text: textWithout('.Review-ReadMoreLink', '.Review-Text' /* 2026-08 */),
    truncated: present('.Review-ReadMoreLink' /* 2026-08 */),
  },
  ownerReply: {
    text: text('.BusinessResponseSaved-ResponseTextContent' /* 2026-08 */, '.ResponseTextContent' /* 2025 */),
    shown: present('.BusinessResponseSaved' /* 2026-08 */),
  },
  listing: { id: [inAddress(/\/sprav\/(\d+)/)], name: [], cabinet: true },
  editor: {
    // Open in every unanswered card; complaints have the same field elsewhere on the page.
    open: [],
    box: ['.BusinessResponseDraft textarea' /* 2026-08 */, '.Textarea-Wrap textarea' /* 2025 */],
    submit: ['.BusinessResponseDraft-SendButton' /* 2025 */, 'button.ya-business-yabs-button' /* 2026-02 */],
  },
  posted: { kind: 'editor-replaced', by: ['.BusinessResponseSaved' /* 2026-08 */] },
});
