import { inCountries } from './country-hosts.ts';
import { defineSite, expression } from './define.ts';
import { inAddress, inPage, joined, rating, text, within } from './fields.ts';

const domains = 'com co.uk ie com.au co.nz co.za in com.sg de at ch fr be nl it es pt se dk no fi pl com.br mx com.ar';
const cards = '[data-test-id="review-cards-container"]' /* 2026-08 */;
const overall = '[data-testid="Overall Rating-rating"]' /* 2026-08 */;

// The innermost block with an icon that has a title. 2026-07
const part = 'div:has(title):not(:has(div))';

/** Public pages; ids are not shown. */
export default defineSite({
  id: 'capterra',
  name: 'Capterra',
  platform: 'capterra',
  matches: inCountries('www.capterra', domains, '/*'),
  path: expression(/\/reviews(?:\/|$)/),
  frames: 'top',
  evidence: { read: 'C', write: null },
  card: [`${cards} > div > div:has(${overall}):has(h3)` /* 2026-07 */, `${cards} > div:has(${overall})` /* 2026-08 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    author: text('[data-testid="reviewer-full-name"]' /* 2025 */, 'span:has(+ br)' /* 2026-08 */),
    rating: rating(text(`${overall} span:nth-child(2)`, overall), 5),
    dateText: text('.typo-0.text-neutral-90' /* 2026-08 */),
    // An icon's title says which part it is, in every language of the page. 2026-07
    text: joined(
      ['', text('[class~="!mt-4"] > p' /* 2026-07 */, 'div:has(> div title) > p')],
      ['+ ', within(/Positive icon/, text('p'), part)],
      ['− ', within(/Negative icon/, text('p'), part)],
    ),
  },
  ownerReply: {},
  listing: { id: [inAddress(/\/(?:p|software|reviews)\/(\d+)/)], name: [inPage(text('h1'))], cabinet: false },
});
