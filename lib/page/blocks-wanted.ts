import type { StartBlocks } from './block-reader.ts';
import type { Look } from './look.ts';

/** In the world of our own scripts, where the page sees nothing: the second script's part, once it is there. */
export type BlocksWorld = { replywrightBlocks?: StartBlocks };

/** A page that shows reviews says the word, or has it in a name or an address, or shows something of five. One cheap question. */
const signs =
  '[class*=review i],[id*=review i],[href*=review i],[role=img][aria-label],[alt*="5"],svg+svg+svg+svg+svg,img+img+img+img+img';
const words =
  /review|guest ?book|отзыв|bewert|avis|reseñ|opini|recen|omdöm|anmeldelse|beoord|avalia|yorum|評|评|口コミ|리뷰|후기|تقييم|ביקור|[★☆]/i;

/** The cards that want a second reading; none where the page may hold some that nobody found; null where nothing is wanted. */
export function blocksWanted({ unread }: Look, document: Document): readonly Element[] | null {
  if (unread === null || unread.length > 0) return unread;
  return document.querySelector(signs) || words.test(document.URL + document.body?.textContent) ? unread : null;
}
