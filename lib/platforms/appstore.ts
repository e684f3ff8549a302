import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const guideline: Citation = {
  title: 'App Store Connect API: Customer review responses',
  url: 'https://developer.apple.com/documentation/appstoreconnectapi/customer-review-responses',
  clause: 'Responding to reviews: no promotion, no codes, no personal information',
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'App Store',
  limit: { max: 5970, unit: 'characters' },
  severity: {
    'contact-phone-email': null,
    'contact-external-link': null,
    'promo-advertising': 'block',
    'promo-code': 'block',
  },
  guideline,
  oneReply: true,
  ratingsAsFigure: true,
  moderation: 'before',
  rejects: { reasons: ['personal-data', 'advertising', 'incentive'], source: guideline },
  editable: { ...guideline, clause: 'A new response takes the place of the one before' },
});
