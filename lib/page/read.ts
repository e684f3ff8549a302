import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import { siteOf } from '#lib/sites/choose-site.ts';
import type { PageStep, Site } from '#lib/sites/define.ts';
import { readPage } from '#lib/sites/read-field.ts';
import type { AddBlocks, Look } from './look.ts';
import { readBoxes } from './read-boxes.ts';
import { findCards, readCard } from './read-card.ts';

/** More than any page shows; what `PageReading` takes. */
const most = 5000;

function listingOf({ listing }: Site, document: Document, address: URL): PageReading['listing'] {
  const firstOf = (steps: readonly PageStep[]) => {
    for (const step of steps) {
      const value = readPage(step, document, address);
      if (value) return value.slice(0, 500);
    }
    return null;
  };
  return {
    id: firstOf(listing.id) ?? (address.host + address.pathname).slice(0, 500),
    name: firstOf(listing.name),
    cabinet: listing.cabinet,
  };
}

/**
 * Reads all reviews and reply boxes of one document. Pure: a card that cannot be read is counted in `missing` and the rest
 * goes on. `known`: the sites that this address may belong to; `addBlocks`: what the reader of repeated blocks made of the page.
 */
export function look(
  document: Document,
  address: URL,
  known: readonly Site[] = [],
  addBlocks: AddBlocks | null = null,
): Look {
  const site = siteOf(document, address, known);
  const cards: Element[] = [];
  const reviews: SeenReview[] = [];
  const missing: Record<string, number> = {};
  for (const card of findCards(site, document).slice(0, most)) {
    const read = readCard(site, card);
    for (const field of read.missing) missing[field] = (missing[field] ?? 0) + 1;
    if (read.review) {
      cards.push(card);
      reviews.push(read.review);
    }
  }
  const thin = reviews.filter(({ author, text }) => author === null || text === null).length * 2 > cards.length;
  const unread = cards.length === 0 || thin ? [...cards] : null;
  const confidence = addBlocks?.(site, cards, reviews) ?? null;
  const boxes = readBoxes(site, document, address, cards, reviews).slice(0, most);
  const platform = typeof site.platform === 'function' ? site.platform(document) : site.platform;
  return {
    reading: {
      site: site.id,
      platform,
      listing: listingOf(site, document, address),
      address: address.href.slice(0, 4000),
      reviews,
      replyEditors: boxes.map(({ kind, forReviewIndex }) => ({ kind, forReviewIndex })),
      missing,
      ...(confidence !== null && { confidence }),
    },
    cards,
    boxes: boxes.map(({ element, kind }) => ({ element, kind })),
    site,
    unread,
  };
}
