import type { Platform } from '#lib/schema/ids.ts';

/** Reads one thing from a card; null is "the card does not show it". */
export type Reader<T> = (card: Element) => T | null;

/** `scale` is the highest rating possible: 5, 10, 100. */
export type Rating = { value: number; scale: number };

/** Reads one thing of the whole page. */
export type PageReader = (document: Document, address: URL) => string | null;

/** Fields of a review, by the names of `SeenReview`. */
export type FieldName = 'id' | 'author' | 'rating' | 'dateText' | 'text';

type ReviewFields = {
  id?: Reader<string>;
  author: Reader<string>;
  rating?: Reader<Rating>;
  dateText?: Reader<string>;
  text: Reader<string>;
  /** True where the card shows a part of the text and offers the rest. */
  truncated?: Reader<boolean>;
  lang?: Reader<string>;
};

/** How the page's own state tells that a reply was published, after the person's own click or key. */
export type Posted =
  /** Our text stands in the card, outside any editor. */
  | { kind: 'reply-in-card' }
  /** The frame shows another review than before; a counter's text changes with it. */
  | { kind: 'frame-advances'; counter: readonly string[] }
  /** In the same card one of these has come in the editor's place. */
  | { kind: 'editor-replaced'; by: readonly string[] };

export type Editor = {
  /** Tested on the address's path, where the box's own hooks are too common. */
  path?: RegExp;
  /** Controls that open the box; empty where it is always open. */
  open: readonly string[];
  box: readonly string[];
  /** Boxes that may stand outside every card and answer nobody in particular until they are moved or told. */
  shared?: readonly string[];
  /** The site's own button; never clicked by us, only watched. */
  submit: readonly string[];
  /** The box stands beside the only card of its view, not in it. */
  besideCard?: true;
  /** The id of the review that a shared box answers now, where the box says it. */
  answers?: (box: Element) => string | null;
};

/**
 * A review site as data. Every list of selectors is ordered: the first that matches anything is used, so a redesign adds
 * a line and leaves the old one. Each line carries the date when it was seen to work.
 */
export type Site = {
  /** The file's name. */
  id: string;
  platform: Platform | ((document: Document) => Platform);
  /** Match patterns with explicit hosts; the manifest is made from them. */
  matches: readonly string[];
  /** Tested on the address's path, where a pattern cannot say it. */
  path?: RegExp;
  /** `all`: the reviews stand in a frame of another page. */
  frames: 'top' | 'all';
  /** A card is what has a review's parts: one element a review. */
  card: readonly string[] | ((root: ParentNode) => Element[]);
  /** What every card of this site shows; a card without one is counted as missing it. */
  expects: readonly FieldName[];
  review: ReviewFields;
  /** `shown` where a reply may be there without its words. */
  ownerReply: { text: Reader<string>; shown?: Reader<boolean> };
  /** Ids in order of trust; the page's address without query is the last resort. `cabinet`: only the owner's listings are here. */
  listing: { id: readonly PageReader[]; name: readonly PageReader[]; cabinet: boolean };
  /** Absent where this page cannot be answered on. */
  editor?: Editor;
  posted?: Posted;
};

/** Names the shape for the type checker; a site is a value and nothing is registered. */
export function defineSite(site: Site): Site {
  return site;
}
