import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'Glassdoor',
  severity: { 'privacy-identity-guess': 'block' },
  guideline: {
    title: 'Glassdoor: Community Guidelines',
    url: 'https://help.glassdoor.com/article/Community-Guidelines',
    clause: 'Anonymity of authors',
    checkedOn: '2026-11',
  },
  oneReply: true,
  moderation: 'before',
});
