import type { PageReading } from '#lib/schema/review.ts';
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
};
