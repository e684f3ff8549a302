import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const policy: Citation = {
  title: 'Google: Prohibited & restricted content',
  url: 'https://support.google.com/contributionpolicy/answer/7400114',
  clause: 'Prohibited and restricted content',
  checkedOn: '2026-11',
};
const help: Citation = {
  title: 'Google: Report inappropriate reviews on your Business Profile',
  url: 'https://support.google.com/business/answer/4596773',
  clause: 'Only reviews that violate the policies are removed; not for disagreeing with them',
  checkedOn: '2026-11',
};
const clause = (name: string): Citation => ({ ...policy, clause: name });

export default defineReports({
  reasons: [
    { name: 'Obscenity & profanity', covers: ['profanity'], source: clause('Obscenity & profanity') },
    { name: 'Harassment', covers: ['threats'], source: clause('Harassment') },
    { name: 'Hate speech', covers: ['hate'], source: clause('Hate speech') },
    { name: 'Personal information', covers: ['personal-info'], source: clause('Personal information') },
    { name: 'Advertising & solicitation', covers: ['advertising'], source: clause('Advertising & solicitation') },
    { name: 'Off-topic', covers: ['off-topic', 'other-business', 'other-sector'], source: clause('Off-topic') },
    { name: 'Fake engagement', covers: ['never-visited', 'second-hand'], source: clause('Fake engagement') },
  ],
  where: { path: 'Reviews Management Tool → Report a new review for removal', source: help },
  appeal: { days: null, source: { ...help, clause: 'One appeal, in the Reviews Management Tool' } },
});
