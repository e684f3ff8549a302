import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import type { Site } from '#lib/sites/define.ts';

export type BoxKind = PageReading['replyEditors'][number]['kind'];
export type ReplyBox = { element: HTMLElement; kind: BoxKind };

/** One look at one frame's document: what was read, and the elements it was read from. */
export type Look = {
  reading: PageReading;
  /** Parallel to `reading.reviews`. */
  cards: Element[];
  /** Parallel to `reading.replyEditors`. */
  boxes: ReplyBox[];
  site: Site;
  /** The review in whose card the person pressed a control last, where nothing else was pressed since. */
  pressed?: SeenReview | null;
  /** Cards that the site's own reader found and could not read in full, none where it found none; null where it read them all. */
  unread: readonly Element[] | null;
};

/**
 * Adds to the cards and reviews of a look what the reader of repeated blocks found; gives how sure it is, 0 to 1, where the look had
 * found none. The second script's own function: the content script has no room for it.
 */
export type AddBlocks = (site: Site, cards: Element[], reviews: SeenReview[]) => number | null;
