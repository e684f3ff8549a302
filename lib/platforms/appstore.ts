import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'App Store',
  limit: { max: 5970, unit: 'characters' },
  severity: {
    'contact-phone-email': null,
    'contact-external-link': null,
    'promo-advertising': 'block',
    'promo-code': 'block',
  },
  guideline: {
    title: 'App Store Connect API: Customer review responses',
    url: 'https://developer.apple.com/documentation/appstoreconnectapi/customer-review-responses',
    clause: 'Responding to reviews: no promotion, no codes, no personal information',
    checkedOn: '2026-11',
  },
  oneReply: true,
  moderation: 'before',
});
