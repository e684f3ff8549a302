import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'Amazon',
  severity: { 'contact-phone-email': 'block', 'contact-external-link': 'block' },
  guideline: {
    title: 'Amazon Seller Central: Feedback',
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/202126280',
    clause: 'Replies to feedback',
    checkedOn: '2026-11',
  },
  oneReply: true,
  // A reply can be deleted, and then no second one can be posted.
  final: true,
  moderation: 'unknown',
});
