import type { Strategy } from '#lib/schema/ids.ts';

/**
 * Plans a person may choose. Silence is no plan for a reply, and strictness comes with the field of business. A list of our
 * own: the schema's comes with zod, which the panel does without.
 */
export const planChoices = [
  'praise',
  'praise-employee',
  'mixed',
  'complaint',
  'complaint-unidentified',
  'complaint-vague',
  'rude',
  'wrong-or-fake',
  'refuses-contact',
  'safety',
  'rating-only',
  'follow-up',
  'last',
] as const satisfies Strategy[];
