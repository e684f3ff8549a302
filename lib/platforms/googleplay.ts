import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const guideline: Citation = {
  title: 'Google Play: View and respond to reviews',
  url: 'https://support.google.com/googleplay/android-developer/answer/9898684',
  clause: 'Tips for replying: stay on the issue, do not ask for a higher rating',
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'Google Play',
  limit: { max: 350, unit: 'characters' },
  severity: {
    'contact-phone-email': null,
    // A support page is asked for.
    'contact-external-link': null,
    'dispute-ask-rating-change': 'block',
    'structure-no-greeting': null,
    'structure-no-close': null,
    'structure-unsupported-format': 'hint',
  },
  guideline,
  oneReply: true,
  ratingsAsFigure: true,
  moderation: 'none',
  rejects: { reasons: ['too-long'], source: guideline },
  editable: { ...guideline, clause: 'A new reply takes the place of the one before' },
});
