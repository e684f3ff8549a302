import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const guideline: Citation = {
  title: 'Booking.com: Guidelines and standards for reviews',
  url: 'https://www.booking.com/content-moderation-policy/guidelines-and-standards-for-reviews.html',
  clause: 'Property replies follow the same standards: no personal data, no promotion',
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'Booking.com',
  severity: { 'contact-phone-email': 'block', 'contact-external-link': 'block', 'promo-advertising': 'block' },
  guideline,
  oneReply: true,
  moderation: 'before',
  rejects: { reasons: ['personal-data', 'links', 'advertising'], source: guideline },
});
