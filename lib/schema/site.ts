import type { Platform } from './ids.ts';

export type Selectors = readonly string[];
/** Source and flags of a regular expression: sites travel to the page as messages, which hold no expressions. */
export type Expression = readonly [source: string, flags: string];

/** How words are read from a card, as data: lib/sites/fields.ts makes these, lib/sites/read-field.ts reads them. */
export type WordsStep =
  /** Words of the first element found that has any, without what matches `without`. */
  | { text: Selectors; without: string }
  /** Words of all elements that the first selector with any finds, in their order: bodies in several blocks. */
  | { every: Selectors }
  /** All text of the first element found, its nodes joined as they stand: for words cut across nodes. */
  | { glued: Selectors; without: string }
  /** An attribute of the first element found that has it, or of the card where `of` is empty. */
  | { attribute: string; of: Selectors }
  /** The first group in what `of` gives. */
  | { part: Expression; of: WordsStep }
  /** What the first gives that gives anything. */
  | { anyOf: readonly WordsStep[] }
  /** Several parts in one text, each after its label. */
  | { joined: readonly { label: string; of: WordsStep }[] }
  /** Read from any element of the page that has the card's value of this attribute: cells of one row in several tables. */
  | { row: string; of: WordsStep }
  /** Read within the first element found whose own text, titles of icons included, matches: a labelled part of the card. */
  | { within: Selectors; says: Expression; of: WordsStep };

export type RatingStep =
  /** A number in words; `times` turns it into the scale (a class that counts half stars: 0.5). `scale` null: the words name it. */
  | { number: WordsStep; scale: number | null; times: number }
  /** As many as there are such elements. */
  | { filled: string; scale: number }
  /** The share of one width in another: the strip of full stars over that of all. */
  | { width: string; within: string; scale: number }
  | { anyRating: readonly RatingStep[] };

export type FlagStep = { present: Selectors } | { says: Expression; in: Selectors };
export type PageStep = { address: Expression } | { page: WordsStep };

/**
 * A card found from a part of it: the smallest element around it that also holds `until`, and no second such part. Without
 * `until` the largest with no second such part.
 */
export type CardAround = {
  around: string;
  until?: string;
  /** Levels to climb. */
  most: number;
};

/** Built-in readers that no row can say are functions; those of a site with an address are data. */
export type Reader<T> = (card: Element) => T | null;
/** `scale` is the highest rating possible: 5, 10, 100. */
export type Rating = { value: number; scale: number };

/** Fields of a review, by the names of `SeenReview`. */
export type FieldName = 'id' | 'author' | 'rating' | 'dateText' | 'text';

type ReviewFields = {
  id?: WordsStep | Reader<string>;
  author: WordsStep | Reader<string>;
  rating?: RatingStep | Reader<Rating>;
  dateText?: WordsStep | Reader<string>;
  text: WordsStep | Reader<string>;
  /** True where the card shows a part of the text and offers the rest. */
  truncated?: FlagStep | Reader<boolean>;
  lang?: WordsStep | Reader<string>;
};

/** How the page's own state tells that a reply was published, after the person's own click or key. */
export type Posted =
  /** Our text stands in the card, outside any editor. */
  | { kind: 'reply-in-card' }
  /** The frame shows another review than before; a counter's text changes with it. */
  | { kind: 'frame-advances'; counter: Selectors }
  /** In the same card one of these has come in the editor's place. */
  | { kind: 'editor-replaced'; by: Selectors };

export type Editor = {
  /** Tested on the address's path, where the box's own hooks are too common. */
  path?: Expression;
  /** Controls that open the box; empty where it is always open. */
  open: Selectors;
  box: Selectors;
  /** Boxes that may stand outside every card and answer nobody in particular until they are moved or told. */
  shared?: Selectors;
  /** The site's own button; never clicked by us, only watched. */
  submit: Selectors;
  /** The box stands beside the only card of its view, not in it. */
  besideCard?: true;
  /** The box stands in a dialog apart; it answers the card whose control the person pressed last. */
  opensApart?: true;
  /** The id of the review that a box outside the cards answers now, where the page says it: a step reads the page, a reader the box. */
  answers?: WordsStep | Reader<string>;
};

/** `A` seen in a saved page · `B` two sources agree · `C` one source, or an old one. What is less sure is no adapter. */
type Evidence = 'A' | 'B' | 'C';

/**
 * A review site as data. Every list of selectors is ordered: the first that matches anything is used, so a redesign adds
 * a line and leaves the old one. Each line carries the date when it was seen to work.
 */
export type Site = {
  /** The file's name; for a page that was taught, the recipe's. */
  id: string;
  /** As people call it, with the surface: "Yelp for Business". */
  name: string;
  platform: Platform | ((document: Document) => Platform);
  /** Match patterns with explicit hosts; the manifest is made from them. */
  matches: readonly string[];
  /** Tested on the address's path, where a pattern cannot say it. */
  path?: Expression;
  /** Instead of addresses: what pages show that have this, on any shop's host. */
  shows?: string;
  /** `all`: the reviews stand in a frame of another page. */
  frames: 'top' | 'all';
  /** How well the page is known; `write` null where it cannot be answered on. */
  evidence: { read: Evidence; write: Evidence | null };
  /** Where reviews shown here are answered; `{listing}` is the listing's id. */
  answerAt?: string;
  /** A card is what has a review's parts: one element a review. */
  card: Selectors | CardAround | ((root: ParentNode) => Element[]);
  /** What every card of this site shows; a card without one is counted as missing it. */
  expects: readonly FieldName[];
  review: ReviewFields;
  /** `shown` where a reply may be there without its words. */
  ownerReply: { text?: WordsStep | Reader<string>; shown?: FlagStep | Reader<boolean> };
  /** True: only the cards that show it can be answered here (cabinets that list other sites' reviews, too). */
  answerable?: FlagStep;
  /** Words of the link that a card has instead. */
  elsewhere?: WordsStep;
  /** Ids in order of trust; the page's address without query is the last resort. `cabinet`: only the owner's listings are here. */
  listing: { id: readonly PageStep[]; name: readonly PageStep[]; cabinet: boolean };
  /** Absent where this page cannot be answered on. */
  editor?: Editor;
  posted?: Posted;
};
