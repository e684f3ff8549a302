import * as z from 'zod/mini';
import { PostedReply, Uuid } from '#lib/schema/records.ts';
import { SeenListing, SeenReview } from '#lib/schema/review.ts';

/** A reply as it is first known: the page's own id for it, the text, and how it came to be. */
export const NewReply = z.object({
  ...z.pick(PostedReply, {
    id: true,
    platform: true,
    site: true,
    lang: true,
    findings: true,
    overrides: true,
    templateId: true,
    postedAt: true,
    rulesVersion: true,
  }).shape,
  text: z.string(),
  listing: SeenListing,
  review: z.nullable(SeenReview),
  address: z.nullable(z.string()),
  /** The logged reply whose words stood in the box when the person came to it: this one takes its place. */
  edits: z.optional(z.nullable(Uuid)),
  /** It tells how the case ended: what was promised before is kept. */
  reportsBack: z.optional(z.boolean()),
});
export type NewReply = z.infer<typeof NewReply>;
