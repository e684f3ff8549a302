import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'Airbnb',
  severity: {},
  guideline: {
    title: 'Airbnb: Responding to reviews',
    url: 'https://www.airbnb.com/help/article/32',
    clause: 'Public responses: within 30 days, cannot be edited',
    checkedOn: '2026-11',
  },
  oneReply: true,
  final: true,
  moderation: 'none',
});
