import * as z from 'zod/mini';
import { Language, Platform } from './ids.ts';

const Text = z.string().check(z.maxLength(100_000));

/** A review as a page shows it. `null` is "the page does not show it"; nothing is ever guessed. */
export const SeenReview = z.object({
  /** The site's own id, where there is one. */
  id: z.nullable(z.string().check(z.maxLength(500))),
  author: z.nullable(z.string().check(z.maxLength(500))),
  rating: z.nullable(z.number()),
  /** The highest rating possible, with `rating`: 5, 10, 100. */
  ratingScale: z.nullable(z.number()),
  /** As shown: relative, localised, perhaps marked edited. */
  dateText: z.nullable(z.string().check(z.maxLength(500))),
  /** The body alone, white space folded, without title, buttons and labels. */
  text: z.nullable(Text),
  textTruncated: z.boolean(),
  /** From the page's own `lang`, never detected here. */
  lang: z.nullable(z.string().check(z.maxLength(35))),
  hasOwnerReply: z.boolean(),
  ownerReplyText: z.nullable(Text),
  /** Only where this page cannot answer the review: words of the site's own link to the page that can, empty for none. */
  elsewhere: z.optional(z.string().check(z.maxLength(200))),
});
export type SeenReview = z.infer<typeof SeenReview>;

/** The page's listing: the company's entry on this site. */
export const SeenListing = z.object({
  /** Stable within the platform; the same on a public page and in the cabinet wherever the site lets us know. */
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  name: z.nullable(z.string().check(z.maxLength(500))),
  /** An owner's cabinet shows only the owner's listings. */
  cabinet: z.boolean(),
});
export type SeenListing = z.infer<typeof SeenListing>;

const ReplyEditor = z.object({
  kind: z.enum(['textarea', 'contenteditable']),
  /** Index into `reviews`, or null for a box that belongs to no single review. */
  forReviewIndex: z.nullable(z.int()),
});

/** All that one look at one frame's document gave. */
export const PageReading = z.object({
  /** Id of the site's file in `lib/sites`, or `generic`. */
  site: z.string().check(z.maxLength(100)),
  platform: Platform,
  listing: SeenListing,
  /** The frame's address. */
  address: z.string().check(z.maxLength(4000)),
  reviews: z.array(SeenReview).check(z.maxLength(5000)),
  replyEditors: z.array(ReplyEditor).check(z.maxLength(5000)),
  /** How many cards lacked a field, by field name. */
  missing: z.record(z.string(), z.int()),
  /** How sure it is that these are reviews, 0 to 1; absent where the site's own file or the page's own markup says it. */
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type PageReading = z.infer<typeof PageReading>;

/** A review as callers of check, compose and triage describe it. */
export const ReviewContext = z.strictObject({
  author: z.optional(z.nullable(z.string())),
  rating: z.optional(z.nullable(z.number())),
  ratingScale: z.optional(z.nullable(z.number().check(z.positive()))),
  text: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(Language)),
});
export type ReviewContext = z.infer<typeof ReviewContext>;
