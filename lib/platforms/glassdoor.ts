import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const guideline: Citation = {
  title: 'Glassdoor: Community Guidelines',
  url: 'https://help.glassdoor.com/article/Community-Guidelines',
  clause: 'Anonymity of authors',
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'Glassdoor',
  severity: { 'privacy-identity-guess': 'block' },
  guideline,
  oneReply: true,
  moderation: 'before',
  rejects: { reasons: ['guesses-author'], source: guideline },
});
