import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const guidelines: Citation = {
  title: 'Glassdoor: Community Guidelines',
  url: 'https://help.glassdoor.com/article/Community-Guidelines',
  clause: 'A flagged post is read again by a person; Glassdoor does not judge who is right',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [],
  where: { path: 'The flag at the review', source: guidelines },
});
