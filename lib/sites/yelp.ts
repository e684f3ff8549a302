import { inCountries } from './country-hosts.ts';
import { defineSite, expression } from './define.ts';
import { attribute, first, inAddress, inPage, present, rating, says, text, textWithout } from './fields.ts';

const domains =
  'com ca co.uk ie com.au co.nz de at ch fr es it nl be pt se no dk fi pl cz com.tr com.br com.mx com.ar cl co.jp com.sg com.hk com.tw com.ph my';
const older = '.previous-review *';
const stars = '[aria-label$="star rating"]';

/** Public pages. An older version of a review may stand in its card with stars and words of its own (2020). */
export default defineSite({
  id: 'yelp',
  name: 'Yelp',
  platform: 'yelp',
  matches: inCountries('www.yelp', domains, '/*'),
  path: expression(/^\/(?:biz|user_details)/),
  frames: 'top',
  evidence: { read: 'C', write: null },
  answerAt: 'https://biz.yelp.com/',
  card: [
    // The page's average is a star rating, too, and a highlight has a profile link: a card has both. 2026-04
    `li:has(a[href*="/user_details?userid="]):has(${stars}):not(:has(li ${stars}))`,
    'div[data-review-id]:has(.i-stars, [title$="star rating"])' /* 2020 */,
  ],
  expects: ['rating', 'text'],
  review: {
    id: attribute('data-review-id'),
    author: text('a[href*="/user_details?userid="]' /* 2026-04 */),
    rating: rating(
      first(attribute('aria-label', stars /* 2026-04 */), attribute('title', '[title$="star rating"]' /* 2020 */)),
      5,
    ),
    dateText: textWithout('small, strong', `.rating-qualifier:not(${older})` /* 2020 */),
    text: text('p > span[lang]' /* 2026-04 */, `p[lang]:not(${older})` /* 2020 */),
    truncated: present(`.js-review-expander:not(${older})` /* 2020 */),
    lang: attribute('lang', 'p > span[lang]' /* 2026-04 */, `p[lang]:not(${older})` /* 2020 */),
  },
  ownerReply: {
    text: textWithout('.biz-owner-reply-header, .bullet-after, .review-footer', '.biz-owner-reply' /* 2020 */),
    shown: says(/^\s*(?:Business owner information|Comment from .+ of .+)\s*$/ /* 2020 */, 'p', 'h4', 'h5', 'strong'),
  },
  listing: {
    // The cabinet's address has this id. 2020
    id: [inPage(attribute('content', 'meta[name="yelp-biz-id"]')), inAddress(/^\/biz\/([^/?#]+)/)],
    name: [inPage(text('h1'))],
    cabinet: false,
  },
});
