import * as z from 'zod/mini';

/** What a reply may state only if somebody vouches for it. */
const unvouchedKinds = ['name', 'number', 'date', 'sum', 'contact', 'promise'] as const;

const span = { start: z.int(), end: z.int() };

/** Words of a reply that stand neither in the review nor in what the company and the person have said. UTF-16 units, `end` exclusive. */
export const Unvouched = z.object({ ...span, kind: z.enum(unvouchedKinds), text: z.string() });
export type Unvouched = z.infer<typeof Unvouched>;

/** The earlier reply of the listing that a text is most like. */
export const Likeness = z.object({
  /** From 0 to 1: Jaccard's measure of runs of three words. */
  share: z.number(),
  postedAt: z.number(),
  by: z.nullable(z.string()),
  /** Words of the text that stand there, too. */
  repeated: z.array(z.object(span)),
});
export type Likeness = z.infer<typeof Likeness>;

/** What is to be said of a text besides its flags. */
export type Weighing = { unvouched: Unvouched[]; likeness: Likeness | null };

/** What the panel may ask. */
export const weighingFromPanel = {
  'desk.weigh': z.object({
    session: z.string().check(z.minLength(1)),
    subject: z.string(),
    text: z.string().check(z.maxLength(100_000)),
    /** The template it was made from, which vouches for its own words. */
    templateId: z.nullable(z.string()),
  }),
} as const;

export type WeighingAnswers = { 'desk.weigh': Weighing };
