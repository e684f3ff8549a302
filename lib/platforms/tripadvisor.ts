import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const guideline: Citation = {
  title: 'Tripadvisor: Management response guidelines',
  url: 'https://www.tripadvisorsupport.com/hc/en-us/articles/200614337',
  clause: 'What a management response may not contain',
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'Tripadvisor',
  severity: {
    'privacy-identity-guess': 'block',
    'privacy-quote-correspondence': 'block',
    'dispute-fake-review-accusation': 'block',
    'dispute-competitor-accusation': 'block',
    'dispute-platform-appeal-in-reply': 'block',
    'incentive-public-compensation': 'block',
    'promo-advertising': 'block',
    'promo-code': 'block',
    'contact-phone-email': 'block',
    'contact-external-link': 'block',
    'duplication-quotes-review': 'block',
    'structure-unsupported-format': 'hint',
  },
  guideline,
  oneReply: true,
  moderation: 'before',
  wait: { hours: 120, source: { ...guideline, clause: 'Usually a few business days' } },
  rejects: {
    reasons: [
      'personal-data',
      'links',
      'advertising',
      'incentive',
      'quotes-review',
      'accuses',
      'guesses-author',
      'offensive',
      'off-topic',
    ],
    source: guideline,
  },
});
