import * as z from 'zod/mini';
import { PageReading, SeenListing, SeenReview } from './review.ts';

/** The box a person is in, as the page describes it. */
export const FocusedBox = z.object({
  site: z.string().check(z.maxLength(100)),
  platform: PageReading.shape.platform,
  listing: SeenListing,
  address: z.string().check(z.maxLength(4000)),
  /** Null where the box answers nobody in particular. */
  review: z.nullable(SeenReview),
  /** Null when the desk was opened from a badge and no box is open yet. */
  kind: z.nullable(z.enum(['textarea', 'contenteditable'])),
  text: z.string().check(z.maxLength(100_000)),
  /** How sure the reader of undescribed pages is, from 0 to 1. */
  confidence: z.optional(z.number()),
  /** Read from the box at run time. */
  maxLength: z.nullable(z.int()),
  /** The box's centre is in the right half of the window: the panel docks on the left. */
  onRight: z.boolean(),
});
export type FocusedBox = z.infer<typeof FocusedBox>;
