import * as z from 'zod/mini';
import type { FormError } from '#components/form/error-words.ts';
import { checkedLanguages, isChecked } from '#lib/languages/checked.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import { Platform, Severity } from '#lib/schema/ids.ts';
import { uuidv7 } from '#lib/uuid.ts';

const say = (error: FormError) => error;
const written = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1, say('required')), z.maxLength(longest, say('too-long')));

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
/** One a line. All of a rule's lines together stay well below what one push to the server may hold. */
const lines = (most: number, longest: number) =>
  z.string().check(
    z.maxLength(20_000, say('too-long')),
    z.refine((text) => linesOf(text).length <= most && linesOf(text).every((line) => line.length <= longest), {
      error: say('too-long'),
    }),
  );

/** A company's rule as its form holds it; an empty language is any, no platform is all. Lengths: lib/schema/company-rule.ts. */
export const CompanyRuleShape = z
  .object({
    title: written(120),
    reason: written(300),
    severity: Severity,
    phrases: lines(200, 500),
    pattern: z.string().check(z.trim(), z.maxLength(300, say('too-long'))),
    lang: z.union([z.literal(''), z.enum(checkedLanguages)]),
    platforms: z.array(Platform),
    fail: lines(50, 2000).check(z.refine((text) => linesOf(text).length > 0, { error: say('required') })),
    pass: lines(50, 2000),
  })
  .check(
    z.refine(({ phrases, pattern }) => linesOf(phrases).length > 0 || pattern !== '', {
      path: ['phrases'],
      error: say('required'),
    }),
  );
export type CompanyRuleShape = z.infer<typeof CompanyRuleShape>;

export function fromRule(rule: CompanyRule | null): CompanyRuleShape {
  return {
    title: rule?.title ?? '',
    reason: rule?.reason ?? '',
    severity: rule?.severity ?? 'warn',
    phrases: rule?.phrases.join('\n') ?? '',
    pattern: rule?.pattern ?? '',
    lang: rule?.lang && isChecked(rule.lang) ? rule.lang : '',
    platforms: rule?.platforms ?? [],
    fail: rule?.cases.fail.join('\n') ?? '',
    pass: rule?.cases.pass.join('\n') ?? '',
  };
}

/** @param known the rule under the pen; null for a new one, which begins in shadow. */
export function toRule(form: CompanyRuleShape, known: CompanyRule | null): CompanyRule {
  const { title, reason, severity, phrases, pattern, lang, platforms, fail, pass } = form;
  return {
    id: known?.id ?? uuidv7(),
    title,
    reason,
    severity,
    phrases: linesOf(phrases),
    pattern: pattern || null,
    lang: lang || null,
    platforms: platforms.length > 0 ? platforms : null,
    cases: { fail: linesOf(fail), pass: linesOf(pass) },
    state: known?.state ?? 'shadow',
  };
}
