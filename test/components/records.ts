import type { FollowedRow, ReviewRow } from '#lib/desk/database.ts';
import { noon } from './desks.ts';

type Changes = Partial<ReviewRow> & { text?: string; rating?: number };

/** A stored review of ours; `author`, `text` and `rating` go into what the page showed. */
export function queued({
  author = 'Dana Whitfield',
  text = 'We waited over an hour for two plates of pasta.',
  rating = 2,
  ...changes
}: Changes = {}): ReviewRow {
  return {
    key: 'google:place-1:r-1',
    platform: 'google',
    listing: 'place-1',
    listingName: 'Trattoria Lime',
    site: 'google-maps',
    address: 'https://www.google.com/maps/place/x',
    review: {
      id: 'r-1',
      author,
      rating,
      ratingScale: 5,
      dateText: null,
      text,
      textTruncated: false,
      lang: null,
      hasOwnerReply: false,
      ownerReplyText: null,
    },
    contentHash: null,
    triage: null,
    firstSeenAt: noon,
    lastSeenAt: noon,
    dueAt: noon,
    state: 'open',
    answeredAt: null,
    answeredBy: null,
    print: null,
    author,
    surfaces: {},
    answeredSeq: null,
    ...changes,
  };
}

/** A posted reply that is followed; its id is that of `reply()`. */
export function followedRow(changes: Partial<FollowedRow> = {}): FollowedRow {
  return {
    replyId: '01932c5e-0000-7000-8000-0000000000a1',
    reviewKey: 'google:place-1:r-1',
    state: 'pending',
    exact: true,
    provedAt: null,
    provedOn: null,
    answered: null,
    address: 'https://www.google.com/maps/place/x',
    stoodOn: [],
    lastLookAt: noon,
    nextLookAt: null,
    ...changes,
  };
}
