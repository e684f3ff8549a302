import { defineSite, expression } from './define.ts';
import { attribute, inAddress, part, present, rating, text } from './fields.ts';

// "by NAME – DATE"; a name may hold the dash, too. Other languages of the cabinet say it otherwise: then both stay unknown.
const signed = text('.review-meta span' /* 2025-10 */);

/** The developer's cabinet. Its dialog shows the review once more and has two boxes, one of them hidden. */
export default defineSite({
  id: 'app-store-connect',
  name: 'App Store Connect',
  platform: 'appstore',
  matches: ['https://appstoreconnect.apple.com/*'],
  path: expression(/^\/apps\/\d+\/.*ratingsResponses/),
  frames: 'top',
  evidence: { read: 'C', write: 'C' },
  card: [
    '.review-container:not(.modal-dialog *)' /* 2025-10 */,
    'div:has(> [ng-bind^="review.value.review"])' /* 2025-10 */,
  ],
  expects: ['rating', 'text'],
  review: {
    author: part(signed, /^by (.+) – /),
    rating: rating(part(attribute('class', '.review-top .stars, .stars' /* 2025-10 */), /count-(\d)/), 5),
    dateText: part(signed, /^by .+ – (.+)$/),
    text: text('[ng-bind*=".value.review"]' /* 2025-10 */, '.review-body' /* 2025-10 */),
  },
  ownerReply: { shown: present('.inner-container' /* 2025-10 */, '.edit-link' /* 2025-10 */) },
  listing: { id: [inAddress(/^\/apps\/(\d+)/)], name: [], cabinet: true },
  editor: {
    open: ['.reply-link' /* 2025-10 */, '.edit-link' /* 2025-10 */],
    box: ['.modal-dialog div[contenteditable="true"]' /* 2025-10 */],
    opensApart: true,
    submit: ['.modal-dialog button' /* 2025-10 */],
  },
  posted: { kind: 'reply-in-card' },
});
