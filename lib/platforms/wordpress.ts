import { definePlatform } from './define.ts';

/** The company's own shop or blog: its own rules, so contacts and links are its own affair. */
export default definePlatform({
  name: 'WordPress',
  severity: { 'contact-phone-email': null, 'contact-external-link': 'hint' },
  oneReply: false,
  moderation: 'none',
});
