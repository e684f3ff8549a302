import { defineSite } from './define.ts';
import { filled, inAddress, inPage, text } from './fields.ts';

/** As the page was in 2021. The same reviews in a frame on shops' pages are not known. */
export default defineSite({
  id: 'reco',
  name: 'Reco',
  platform: 'reco',
  matches: ['https://www.reco.se/*'],
  frames: 'top',
  evidence: { read: 'C', write: null },
  card: ['.review-card' /* 2021 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    author: text('.review-card--reviewer-person-info a' /* 2021 */),
    rating: filled('.reco-rating.rxs span' /* 2021 */, 5),
    dateText: text('.submit-date' /* 2021 */),
    text: text('.text-clamp--inner q' /* 2021 */),
  },
  ownerReply: { text: text('.review-card--response q' /* 2021 */) },
  listing: { id: [inAddress(/^\/([^/?#]+)/)], name: [inPage(text('h1'))], cabinet: false },
});
