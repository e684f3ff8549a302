import type { CompanyRule } from '#lib/schema/company-rule.ts';
import { uuidv7 } from '#lib/uuid.ts';

/** A live rule against the hotel's old name, whose cases hold. */
export const companyRule = (changes: Partial<CompanyRule> = {}): CompanyRule => ({
  id: uuidv7(),
  title: 'No words of the old brand',
  reason: 'We are called Lumen now.',
  severity: 'warn',
  phrases: ['Hotel Aurora'],
  pattern: null,
  lang: null,
  platforms: null,
  cases: { fail: ['The Hotel Aurora thanks you.'], pass: ['Lumen thanks you.'] },
  state: 'live',
  ...changes,
});
