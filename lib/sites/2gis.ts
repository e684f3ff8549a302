import { defineSite, expression } from './define.ts';
import { attribute, filled, first, firstRating, inAddress, inPage, part, rating, says, text } from './fields.ts';

const date =
  /(\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: \d{4})?(?:, отредактирован)?)/;

/** Public pages. Every class is a hash: kept here with the element around it, and only where several authors saw the same. */
export default defineSite({
  id: '2gis',
  name: '2GIS',
  platform: '2gis',
  matches: ['ru', 'kz', 'com', 'ae', 'kg', 'uz'].map((country) => `https://2gis.${country}/*`),
  path: expression(/\/(?:firm|geo|inside)\/.*\/tab\/reviews/),
  frames: 'top',
  evidence: { read: 'B', write: null },
  answerAt: 'https://account.2gis.com/',
  // The author is the only span that repeats its words in a title. 2026
  card: { around: '[data-scroll] span[title]:not(div._sgs1pz *)', most: 8 },
  expects: ['author', 'rating', 'dateText'],
  review: {
    author: attribute('title', 'span[title]' /* 2026 */),
    rating: firstRating(
      // Full stars are cut by a width of ten pixels each.
      rating(part(attribute('style', 'div[style*="width"]:has(> svg)' /* 2024 */), /width:\s*(\d+)px/), 5, 0.1),
      filled('div._1fkin5c > span' /* 2026 */, 5),
    ),
    dateText: first(
      text('div._a5f6uz' /* 2026 */, 'div._139ll30' /* 2025 */, 'div._4mwq3d' /* 2024 */),
      part(text(), date),
    ),
    text: text(
      'div > a._1msln3t' /* 2026 */,
      'div > a._1wlx08h' /* 2026 */,
      'div._49x36f > a' /* 2026 */,
      'div > a._1it5ivp' /* 2024 */,
    ),
    truncated: says(/^\s*(?:Читать целиком|Показать полностью)\s*$/, 'span', 'a', 'button'),
  },
  ownerReply: {
    text: text('div._1wk3bjs' /* 2026 */, 'div._sgs1pz div._j1il10' /* 2024 */),
    shown: says(/^.{0,80}официальный ответ\s*$/i, 'div', 'span'),
  },
  listing: { id: [inAddress(/\/(?:firm|geo)\/(\d+)/)], name: [inPage(text('h1'))], cabinet: false },
});
