import * as z from 'zod/mini';
import { Language, Platform, Severity } from './ids.ts';

/** A rule that a company made for itself. Its words are what is sought; whether they can be read the checker says (lib/check/company-rule.ts). */
export const CompanyRule = z.strictObject({
  id: z.uuid(),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Shown to the person whose reply is flagged. */
  reason: z.string().check(z.minLength(1), z.maxLength(300)),
  severity: Severity,
  /** One a line: plain words, or in the grammar of lib/check/pattern.ts. */
  phrases: z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.maxLength(200)),
  /** A regular expression that can be followed in one pass; null when phrases are enough. */
  pattern: z.nullable(z.string().check(z.minLength(1), z.maxLength(300))),
  /** The language of the replies it is for; null: of all. */
  lang: z.nullable(Language),
  /** Where it holds; null: everywhere. */
  platforms: z.nullable(z.array(Platform)),
  cases: z.strictObject({
    fail: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(50)),
    pass: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(50)),
  }),
  /** `shadow`: counted, never shown. */
  state: z.enum(['shadow', 'live', 'off']),
});
export type CompanyRule = z.infer<typeof CompanyRule>;
