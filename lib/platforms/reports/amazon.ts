import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

/** Written by Amazon's own moderators in the forum of sellers. */
const told: Citation = {
  title: 'Amazon Seller Forums: what is not permitted in reviews',
  url: 'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/036786d9-acb9-4d35-bad7-2299c1be1bee',
  clause: 'Content not permitted in reviews',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [
    { name: 'Profanity or inappropriate content', covers: ['profanity', 'threats', 'hate'], source: told },
    { name: 'Private information', covers: ['personal-info'], source: told },
    { name: 'Promotional content, external links', covers: ['advertising'], source: told },
  ],
  where: { path: 'Report abuse, beside the review', source: told },
});
