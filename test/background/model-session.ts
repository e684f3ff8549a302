import { type DeskSession, freshPlan } from '#lib/background/desk-session.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { seen } from '../desk/looks.ts';

/** The desk of a cabinet's review, opened in tab 7. */
export function modelSession(review: Partial<SeenReview> = {}): DeskSession {
  return {
    tab: 7,
    frame: 0,
    top: null,
    nonce: null,
    token: 'token',
    left: [],
    waiting: null,
    plan: freshPlan,
    overrides: [],
    templateId: null,
    edits: null,
    postedAt: null,
    box: {
      site: 'yelp-business',
      platform: 'yelp',
      listing: { id: 'cafe', name: 'Café Lime', cabinet: true },
      address: 'https://biz.yelp.com/cafe',
      review: seen({ author: 'Anna Kowalska', ...review }),
      kind: 'textarea',
      text: '',
      maxLength: null,
      onRight: false,
    },
  };
}
