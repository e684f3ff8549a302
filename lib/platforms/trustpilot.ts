import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const guideline: Citation = {
  title: 'Trustpilot: Tips for replying to reviews',
  url: 'https://support.trustpilot.com/hc/en-us/articles/360021214839',
  clause: "Don't ask that a review be amended or removed; don't include personal details",
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'Trustpilot',
  severity: { 'dispute-ask-rating-change': 'block' },
  guideline,
  oneReply: true,
  moderation: 'after',
  rejects: { reasons: ['personal-data', 'offensive', 'asks-change'], source: guideline },
});
