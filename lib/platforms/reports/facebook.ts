import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const help: Citation = {
  title: 'Facebook: Reporting Abuse',
  url: 'https://www.facebook.com/help/1753719584844061',
  clause: 'What goes against the Community Standards is removed; the answer is in the Support Inbox',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [{ name: 'Community Standards', covers: ['threats', 'hate', 'personal-info', 'advertising'], source: help }],
  complete: true,
  where: { path: 'The three dots at the recommendation → report', source: help },
});
