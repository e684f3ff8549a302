import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { adding } from '#lib/page/add-blocks.ts';
import { blocksWanted } from '#lib/page/blocks-wanted.ts';
import type { Look } from '#lib/page/look.ts';
import { look } from '#lib/page/read.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { type BlockReading, type Known, readBlocks, readGiven } from '#lib/sites/blocks/read-blocks.ts';
import { sites } from '#lib/sites/index.ts';

type TruthReview = Omit<SeenReview, 'lang'> & { idInState?: string };

/** What a page really holds; written by hand beside it. */
export type Truth = {
  url: string;
  reviews: TruthReview[];
  replyEditors: { selector: string; kind: 'textarea' | 'contenteditable'; forReviewIndex: number | null }[];
};

/** Pages with their truth, by name: `place` is `place.html` and `place.json` of the folder. */
export function pagesIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
}

export function truthOf(folder: URL, name: string): Truth {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

/** Loads a page at its own address, its scripts not run, and looks at it. */
export function lookAt(folder: URL, name: string, change?: (document: Document) => void) {
  const { url } = truthOf(folder, name);
  const { document } = new JSDOM(readFileSync(new URL(`${name}.html`, folder), 'utf8'), { url }).window;
  change?.(document);
  return { document, look: lookTwice(document, new URL(url)) };
}

/** As a frame does it: where the first look leaves something open, the reader of repeated blocks helps the second. */
export function lookTwice(document: Document, address: URL): Look {
  const first = look(document, address, sites);
  const wanted = blocksWanted(first, document);
  if (!wanted) return first;
  const known: Known = new WeakMap();
  const work: Generator<void, BlockReading | null> =
    wanted.length > 0 ? readGiven(wanted, known) : readBlocks(document, known);
  let step = work.next();
  while (!step.done) step = work.next();
  return look(document, address, sites, step.value && adding(step.value));
}

/** Gives every class another name, the same everywhere on the page. */
export function scrambleClasses(document: Document): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const scrambled = [...element.classList].map(
      (name) => names.get(name) ?? names.set(name, `x${names.size}q`).get(name),
    );
    element.setAttribute('class', scrambled.join(' '));
  }
}

/** The fields that are compared, with what a truth file leaves open evened out. */
export function comparable(review: TruthReview) {
  const { author, rating, ratingScale, text, textTruncated, hasOwnerReply, ownerReplyText } = review;
  return { author, rating, ratingScale, text: text || null, textTruncated, hasOwnerReply, ownerReplyText };
}
