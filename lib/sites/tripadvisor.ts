import { inCountries } from './country-hosts.ts';
import { defineSite, expression } from './define.ts';
import { attribute, first, firstRating, inAddress, inPage, part, rating, says, text, textWithout } from './fields.ts';

const domains =
  'com ca co.uk ie com.au co.nz co.za in com.sg com.my com.ph de at ch fr be nl it es pt se dk com.br com.mx com.ar cl co com.pe com.ve com.tr com.gr rs cz co.hu sk ru co.il com.eg jp co.kr com.tw com.hk com.vn co.id cn';
// What unfolds a text has no hook in today's layout but its words.
const more =
  /^\s*(?:(?:read )?more|plus|lire la suite|mehr(?: anzeigen| lesen)?|(?:leer )?más|altro|(?:ler )?mais|lees meer|läs mer|ещё|читать далее)\s*$/i;
const manager = '.mgrRspnInline *';

/**
 * Public pages in four layouts: "bubbles" drawn (2023 on), in a class as tenths (2015–2023), in a picture (2013). The words
 * of an owner's answer have no known hook in today's layout.
 */
export default defineSite({
  id: 'tripadvisor',
  name: 'Tripadvisor',
  platform: 'tripadvisor',
  matches: inCountries('*.tripadvisor', domains, '/*'),
  path: expression(/^\/(?:Hotel_Review|Restaurant_Review|Attraction_Review|AttractionProductReview|ShowUserReviews)-/),
  frames: 'top',
  evidence: { read: 'B', write: null },
  answerAt: 'https://www.tripadvisor.com/ManagementCenter',
  card: [
    '[data-automation="reviewCard"]' /* 2026-04 */,
    '[data-test-target="HR_CC_CARD"]' /* 2025-11 */,
    'div.review-container[data-reviewid]' /* 2018 */,
    'div[id^="review_"]' /* 2013 */,
    'div[data-reviewid]' /* 2023 */,
  ],
  expects: ['id', 'author', 'rating', 'text'],
  review: {
    id: first(
      attribute('data-reviewid'),
      attribute('data-reviewid', '[data-reviewid]' /* 2023 */),
      part(attribute('href', 'a[href*="ShowUserReviews-"]' /* 2026-04 */), /-r(\d+)-/),
      part(attribute('id'), /^review_(\d+)$/ /* 2013 */),
    ),
    author: text('a[href*="/Profile/"]' /* 2026-04 */, '.scrname' /* 2018 */, '.username' /* 2013 */),
    rating: firstRating(
      rating(text('svg[data-automation="bubbleRatingImage"] > title' /* 2026-04 */), 5),
      rating(attribute('aria-label', 'svg[aria-label*="5"]' /* 2024 */), 5),
      rating(part(attribute('class', '[class*="ui_bubble_rating"]' /* 2023 */), /bubble_(\d+)/), 5, 0.1),
      rating(attribute('alt', 'img[content][alt]' /* 2013 */, '.rating img[alt]' /* 2013 */), 5),
    ),
    dateText: text('.ratingDate' /* 2018 */),
    text: first(
      textWithout('button', '[data-test-target="review-body"]' /* 2025 */),
      text('q' /* 2023 */, '.JguWG' /* 2026-04 */),
      textWithout('.taLnk', `.entry p:not(${manager})` /* 2018 */, `p[id^="review_"]` /* 2013 */),
    ),
    truncated: says(more, 'button' /* 2026-04 */, '.taLnk, p span' /* 2018 */),
  },
  ownerReply: { text: text('.mgrRspnInline .entry p' /* 2018 */) },
  listing: { id: [inAddress(/-d(\d+)-/)], name: [inPage(text('h1'))], cabinet: false },
});
