import * as z from 'zod/mini';
import { Uuid } from './records.ts';

/**
 * A selector as teaching makes them: tags, classes, attributes with plain values, places among siblings. Nothing else of CSS:
 * a recipe that came from a colleague must be readable by every browser and cost nothing out of proportion.
 */
const piece = String.raw`[a-z][a-z0-9-]*(?:\[[a-z][a-z0-9_-]*(?:[*~]?="[^"\\\n\r]{1,100}")?\])*(?::nth-of-type\(\d{1,3}\))?`;
const Selector = z
  .string()
  .check(z.maxLength(500), z.regex(new RegExp(`^(?:(?::scope > )?${piece}(?:(?: > | )${piece})*)$`)));
const Selectors = z.array(Selector).check(z.minLength(1), z.maxLength(5));

const Words = z.union([
  z.strictObject({ text: Selectors, without: z.literal('') }),
  z.strictObject({
    attribute: z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,60}$/)),
    of: z.array(Selector).check(z.maxLength(5)),
  }),
]);
/** The number in a class, as a site writes it: the words around it are part of the expression. */
const ClassNumber = z.strictObject({
  part: z.tuple([z.string().check(z.maxLength(120), z.regex(/^[\w-]*\(\\d\+\)$/)), z.literal('')]),
  of: Words,
});
const Scale = z.union([z.literal(5), z.literal(10), z.literal(100)]);
const Rating = z.union([
  z.strictObject({
    number: z.union([Words, ClassNumber]),
    scale: Scale,
    times: z.number().check(z.positive(), z.maximum(1)),
  }),
  z.strictObject({ filled: Selector, scale: Scale }),
  z.strictObject({ width: Selector, within: Selector, scale: Scale }),
]);

/** How a page is read that a person taught: data that can read, mark and fill, and nothing else. */
export const Recipe = z.strictObject({
  id: Uuid,
  /** The page's host, as in an address without port. */
  host: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/), z.maxLength(253)),
  /** The first part of the path that all its pages have: `/reviews`. Empty: the whole host. */
  path: z.string().check(z.regex(/^(\/[\w%.~-]+)*$/), z.maxLength(200)),
  madeAt: z.int(),
  card: Selectors,
  author: z.nullable(Words),
  rating: z.nullable(Rating),
  text: z.nullable(Words),
  ownerReply: z.nullable(Words),
  /** Selectors inside the card; empty where the page has no reply box or the generic search finds it. */
  box: z.array(Selector).check(z.maxLength(5)),
});
export type Recipe = z.infer<typeof Recipe>;
