import { definePlatform } from './define.ts';

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
  // PENDING until approved, usually ten minutes, at most thirty days.
  moderation: 'before',
  codes: true,
});
