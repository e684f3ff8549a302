import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const help: Citation = {
  title: 'Yelp: When should I report a review?',
  url: 'https://www.yelp-support.com/article/When-should-I-report-a-review',
  clause: 'Three main reasons',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [
    {
      name: 'The review includes inappropriate material',
      covers: ['profanity', 'threats', 'hate', 'personal-info'],
      source: { ...help, clause: 'Hate speech, lewd commentary, threatening language, private information' },
    },
    {
      name: 'The reviewer has an apparent conflict of interest',
      covers: ['advertising'],
      source: { ...help, clause: 'Promoting the business or a competitor' },
    },
    {
      name: 'The review doesn’t focus on the reviewer’s own consumer experience',
      covers: ['off-topic', 'never-visited', 'second-hand', 'other-business', 'other-sector'],
      source: { ...help, clause: 'Somebody else’s experience; a different business' },
    },
  ],
  where: { path: 'Yelp for Business → Reviews → Report review', source: help },
});
