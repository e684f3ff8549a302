import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const help: Citation = {
  title: 'Tripadvisor: How owners report a review',
  url: 'https://www.tripadvisorsupport.com/hc/en-us/articles/200614397',
  clause: 'Report a review as suspicious; add all that helps to understand the situation',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [
    {
      name: 'Suspicious',
      covers: ['never-visited', 'second-hand', 'other-business', 'other-sector'],
      source: help,
    },
  ],
  where: { path: 'Management Center → Manage your reviews → Report a review', source: help },
  answer: {
    hours: 48,
    source: {
      title: 'Tripadvisor: Reporting potentially biased content',
      url: 'https://www.tripadvisorsupport.com/hc/no/articles/200615027',
      clause: 'Looked into within 48 hours (an older help page)',
      checkedOn: '2026-11',
    },
  },
});
