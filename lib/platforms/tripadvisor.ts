import { definePlatform } from './define.ts';

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
  guideline: {
    title: 'Tripadvisor: Management response guidelines',
    url: 'https://www.tripadvisorsupport.com/hc/en-us/articles/200614337',
    clause: 'What a management response may not contain',
    checkedOn: '2026-11',
  },
  oneReply: true,
  moderation: 'before',
});
