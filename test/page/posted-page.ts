import type { Look } from '#lib/page/look.ts';
import type { PostedMessage } from '#lib/page/posted-attempt.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import type { Posted, Site } from '#lib/sites/define.ts';
import { uuidv7 } from '#lib/uuid.ts';

/** What the person wrote; `draft` is Anna's card with it in the box, `reply` what is told of it. */
export const text = 'Thank you, Anna! The fryer was mended on Monday, please come again.';
const review = (author: string): SeenReview => ({
  id: null,
  author,
  rating: 2,
  ratingScale: 5,
  dateText: null,
  text: `${author} waited for an hour`,
  textTruncated: false,
  lang: null,
  hasOwnerReply: false,
  ownerReplyText: null,
});
const anna = review('Anna');

const site = (posted?: Posted): Site => ({
  id: 'example',
  name: 'Example',
  evidence: { read: 'A', write: 'A' },
  platform: 'generic',
  matches: [],
  frames: 'top',
  card: ['.card'],
  expects: [],
  review: { author: () => null, text: () => null },
  ownerReply: { text: () => null },
  listing: { id: [], name: [], cabinet: true },
  editor: { open: [], box: ['textarea'], submit: ['.send'] },
  ...(posted ? { posted } : {}),
});

/** One card an author, as a page shows it; a `textarea` in it is its reply box. */
export function lookAt(cards: Record<string, string>, posted?: Posted, counter = ''): Look {
  document.body.innerHTML = `<p class="counter">${counter}</p>${Object.values(cards)
    .map((html) => `<article class="card">${html}</article>`)
    .join('')}`;
  for (const box of document.querySelectorAll('textarea')) box.value = box.dataset.text ?? '';
  const boxes = [...document.querySelectorAll('textarea')].map((element) => ({ element, kind: 'textarea' as const }));
  return {
    reading: {
      site: 'example',
      platform: 'generic',
      listing: { id: 'l', name: null, cabinet: true },
      address: 'https://reviews.example/',
      reviews: Object.keys(cards).map(review),
      replyEditors: [],
      missing: {},
    },
    cards: [...document.querySelectorAll('.card')],
    boxes,
    site: site(posted),
    unread: null,
  };
}

export const draft = (words = text) => `<p>Anna waited for an hour</p><textarea data-text="${words}"></textarea>`;
export const reply = (words = text): PostedMessage => ({
  id: uuidv7(),
  text: words,
  review: anna,
  listing: { id: 'l', name: null, cabinet: true },
  site: 'example',
  platform: 'generic',
  address: 'https://reviews.example/',
});
