import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const help: Citation = {
  title: 'Google Play: Report inappropriate reviews',
  url: 'https://support.google.com/googleplay/android-developer/answer/7318385',
  clause: 'Only reviews that violate the Comment Posting Policy are removed; each can be reported once',
  checkedOn: '2026-11',
};
const inReviews: Citation = {
  title: 'Google Play: User Ratings, Reviews, and Installs',
  url: 'https://support.google.com/googleplay/android-developer/answer/9898684',
  clause: 'Coupons, e-mail addresses, links to websites or other apps',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [{ name: 'Comment Posting Policy', covers: ['advertising', 'personal-info'], source: inReviews }],
  where: { path: 'Play Console → Ratings and reviews → Reviews → the flag', source: help },
});
