import { defineSite, expression } from './define.ts';
import { attribute, inAddress, part, rating, says, text } from './fields.ts';

const passport = '[class*="passport-container"]' /* 2026-08 */;
// The whole label: averages end in the same words. 2026-08
const stars = [1, 2, 3, 4, 5].map((count) => `[aria-label="${count} star rating"]`).join();

/** The owner's cabinet. Nothing on a card is its id; names collide and dates stand in the card's words. */
export default defineSite({
  id: 'yelp-business',
  name: 'Yelp for Business',
  platform: 'yelp',
  matches: ['https://biz.yelp.com/*'],
  path: expression(/^\/(?:r2r|inbox)(?:\/|$)/),
  frames: 'top',
  evidence: { read: 'B', write: 'B' },
  card: { around: stars, until: passport, most: 12 },
  expects: ['author', 'rating', 'text'],
  review: {
    author: text(`${passport} span`),
    rating: rating(attribute('aria-label', stars), 5),
    dateText: part(text(), /(?<!\d)(\d{1,2}\/\d{1,2}\/\d{2})(?!\d)/),
    text: text(`[lang]:not(${passport} *)`, `p:not(${passport} *)`),
  },
  ownerReply: {
    shown: says(/^\s*(?:you (?:publicly )?responded|business response)/i /* 2026-08 */, 'p', 'span', 'h3', 'h4', 'h5'),
  },
  listing: { id: [inAddress(/\/(?:r2r|inbox)\/([^/?#]+)/)], name: [], cabinet: true },
  // The controls are told apart by their words alone: "Comment" opens the box in the card, "Send" posts.
  editor: { open: [], box: ['textarea' /* 2026-08 */], submit: [] },
  posted: { kind: 'reply-in-card' },
});
