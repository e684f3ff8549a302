import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const replies: Citation = {
  title: 'Google: Business Profile API, accounts.locations.reviews',
  url: 'https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews',
  clause: 'ReviewReply: state, policyViolation',
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'Google',
  // 4,096 bytes, so about 2,048 Cyrillic letters: the API reference, checked 2026-11.
  limit: { max: 4096, unit: 'bytes' },
  severity: {
    'contact-phone-email': 'warn',
    'contact-external-link': 'warn',
    'dispute-ask-rating-change': 'block',
  },
  guideline: {
    title: 'Google: Prohibited & restricted content',
    url: 'https://support.google.com/contributionpolicy/answer/7400114',
    clause: 'Fake engagement; Advertising & solicitation; Personal information',
    checkedOn: '2026-11',
  },
  oneReply: true,
  // PENDING until approved or rejected. A day is far beyond the usual, so the person hears of it while thirty are not over.
  moderation: 'before',
  wait: {
    hours: 24,
    source: {
      title: 'Optimixed: what happens to replies, by Google’s help',
      url: 'https://www.optimixed.com/?p=41031',
      clause: 'Usually within ten minutes, at most thirty days',
      checkedOn: '2026-11',
    },
  },
  rejects: {
    reasons: ['personal-data', 'repetitive', 'advertising', 'offensive', 'off-topic', 'regulated-goods', 'account'],
    source: replies,
  },
  editable: { ...replies, clause: 'updateReply: a reply that exists is replaced' },
  codes: true,
});
