import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'Yelp',
  severity: { 'dispute-ask-rating-change': 'block' },
  guideline: {
    title: 'Yelp: How we moderate content',
    url: 'https://www.yelp-support.com/article/How-we-moderate-content-at-Yelp',
    clause: 'Business owners: payment for changes and removal',
    checkedOn: '2026-11',
  },
  oneReply: true,
  moderation: 'after',
});
