import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const help: Citation = {
  title: 'Booking.com: Guest review removal',
  url: 'https://partner.booking.com/en-gb/help/guest-reviews/general/guest-review-removal',
  clause: 'What reviews may not mention',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [
    {
      name: 'Swear words, hate speech, threats, offensive content',
      covers: ['profanity', 'threats', 'hate'],
      source: help,
    },
    {
      name: 'Unauthorised personal information; contact details and links',
      covers: ['personal-info', 'advertising'],
      source: help,
    },
    { name: 'Off-topic text', covers: ['off-topic'], source: help },
    {
      name: 'The guest reviewed the wrong property',
      covers: ['other-business', 'other-sector'],
      source: { ...help, clause: 'Conditions for the removal of a guest review' },
    },
    {
      name: 'No show, or a cancelled reservation',
      covers: ['never-visited'],
      source: { ...help, clause: 'Conditions for the removal of a guest review' },
    },
  ],
  complete: true,
  where: { path: 'Extranet → Inbox → Booking.com messages → Guest reviews', source: help },
});
