import { definePlatform } from './define.ts';

export default definePlatform({
  name: '2ГИС',
  severity: { 'contact-phone-email': null },
  oneReply: true,
  moderation: 'unknown',
});
