import { defineSite } from './define.ts';
import { attribute, first, inAddress, inPage, part, rating, text } from './fields.ts';

const markers = '[data-marker*="review("]';
const title = `${markers}[data-marker$="/header/title"]`;
/** Some builds have microdata instead, some both for one review. */
const author = `body:not(:has(${title})) [itemprop~="review"] [itemprop~="author"]`;

/** Markers are the testers' and last; the number in them is a place in the list, no id. */
export default defineSite({
  id: 'avito',
  name: 'Avito',
  platform: 'avito',
  matches: ['https://www.avito.ru/*', 'https://m.avito.ru/*'],
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: { around: `${title}, ${author}` /* 2026-02 */, most: 8 },
  expects: ['author', 'dateText'],
  review: {
    author: text(title /* 2026-02 */, '[itemprop~="author"]' /* 2026-02 */),
    rating: rating(attribute('content', '[itemprop~="ratingValue"]' /* 2026-02 */), 5),
    dateText: first(
      // "12 декабря · Клиент"
      part(text(`${markers}[data-marker$="/header/subtitle"]` /* 2026-02 */), /^([^·]*[^·\s])/),
      text(`${markers}[data-marker$="/header/date"]` /* 2026-02 */, '[itemprop~="datePublished"]' /* 2026-02 */),
    ),
    text: text(
      `${markers}[data-marker$="/text-section/text"]` /* 2026-02 */,
      `${markers}[data-marker$="/body"]` /* 2026-02 */,
      '[itemprop~="reviewBody"]' /* 2026-02 */,
    ),
  },
  ownerReply: {},
  listing: {
    id: [inAddress(/^\/(?:brands|user)\/([^/?#]+)/), inAddress(/_(\d{6,})(?:[?#]|$)/)],
    name: [inPage(text('h1'))],
    cabinet: false,
  },
});
