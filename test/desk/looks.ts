import { v7 } from 'uuid';
import { type Desk, openDesk } from '#lib/desk/database.ts';
import type { NewReply } from '#lib/desk/new-reply.ts';
import type { Triage } from '#lib/schema/method.ts';
import type { PageReading, SeenReview } from '#lib/schema/review.ts';

let desks = 0;
export function newDesk(name = `desk-${++desks}-${v7()}`): Desk {
  return openDesk(name);
}

export const hour = 3_600_000;
export const noon = Date.UTC(2026, 10, 20, 12);

export function seen(review: Partial<SeenReview> = {}): SeenReview {
  return {
    id: 'r1',
    author: 'Anna',
    rating: 2,
    ratingScale: 5,
    dateText: 'yesterday',
    text: 'The soup was cold and nobody came for half an hour.',
    textTruncated: false,
    lang: 'en',
    hasOwnerReply: false,
    ownerReplyText: null,
    ...review,
  };
}

export function page(reviews: SeenReview[], reading: Partial<PageReading> & { cabinet?: boolean } = {}): PageReading {
  const { cabinet = false, ...rest } = reading;
  return {
    site: 'yelp',
    platform: 'yelp',
    listing: { id: 'cafe', name: 'Café', cabinet },
    address: 'https://www.yelp.com/biz/cafe',
    reviews,
    replyEditors: [],
    missing: {},
    ...rest,
  };
}

export const cabinet = (reviews: SeenReview[], reading: Partial<PageReading> = {}) =>
  page(reviews, { site: 'yelp-business', cabinet: true, ...reading });

export const judged: Triage = {
  language: 'en',
  sentiment: 'negative',
  risk: 1,
  strategy: 'complaint',
  owner: 'agent',
  topics: [],
  signs: [],
  reportGrounds: [],
  reasons: [],
  dueHours: 24,
};

export function reply(fields: Partial<NewReply> = {}): NewReply {
  return {
    id: v7(),
    text: 'Thank you, Anna. We are sorry about the wait.',
    review: seen(),
    platform: 'yelp',
    site: 'yelp',
    listing: { id: 'cafe', name: 'Café', cabinet: true },
    address: null,
    lang: 'en',
    findings: [],
    overrides: [],
    templateId: null,
    postedAt: noon,
    rulesVersion: '1',
    ...fields,
  };
}
