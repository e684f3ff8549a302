import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const help: Citation = {
  title: 'Trustpilot: Reporting reviews from your business account',
  url: 'https://support.trustpilot.com/hc/en-us/articles/207312357',
  clause: 'Five reasons; not for disliking a review or disagreeing with it',
  checkedOn: '2026-11',
};
const reason = (number: number): Citation => ({ ...help, clause: `Reasons for reporting, ${number}` });

export default defineReports({
  reasons: [
    { name: 'It’s harmful or illegal', covers: ['profanity', 'threats', 'hate'], source: reason(1) },
    { name: 'It contains personal information', covers: ['personal-info'], source: reason(2) },
    { name: 'It’s advertising or promotional', covers: ['advertising'], source: reason(3) },
    { name: 'It’s not based on a genuine experience', covers: ['never-visited', 'second-hand'], source: reason(4) },
    { name: 'It’s about a different business', covers: ['other-business', 'other-sector'], source: reason(5) },
  ],
  complete: true,
  where: { path: 'Trustpilot Business → the flag beside the review', source: help },
  // Within six months, once: secondary reports of the guidelines of May 2025.
  appeal: {
    days: 180,
    source: {
      title: 'Trustpilot: Guidelines for Businesses',
      url: 'https://legal.trustpilot.com/for-reviewers/guidelines-for-businesses',
      clause: 'One appeal, within six months',
      checkedOn: '2026-11',
    },
  },
});
