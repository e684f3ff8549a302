import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const removal: Citation = {
  title: 'Airbnb: Ask for a review to be removed',
  url: 'https://www.airbnb.com/help/article/3582',
  clause: 'Only where the Reviews Policy or the Content Policy is not followed',
  checkedOn: '2026-11',
};

export default defineReports({
  reasons: [
    {
      name: 'Content Policy',
      covers: ['threats', 'hate', 'advertising', 'personal-info'],
      source: { ...removal, clause: 'Content Policy' },
    },
    {
      name: 'Reviews Policy',
      covers: ['off-topic', 'never-visited', 'second-hand', 'other-business'],
      source: { ...removal, clause: 'Reviews Policy: relevant, about the stay' },
    },
  ],
  complete: true,
  where: { path: 'The review → request a removal → the primary reason', source: removal },
  answer: { hours: 48, source: { ...removal, clause: 'A decision by e-mail, typically within 48 hours' } },
  asks: ['correspondence'],
});
