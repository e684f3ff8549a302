import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'Trustpilot',
  severity: { 'dispute-ask-rating-change': 'block' },
  guideline: {
    title: 'Trustpilot: Tips for replying to reviews',
    url: 'https://support.trustpilot.com/hc/en-us/articles/360021214839',
    clause: "Don't ask that a review be amended or removed; don't include personal details",
    checkedOn: '2026-11',
  },
  oneReply: true,
  moderation: 'after',
});
