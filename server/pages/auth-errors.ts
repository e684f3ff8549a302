import * as z from 'zod/mini';
import type { PageError } from './words.ts';

/** better-auth's error codes in our words; whatever else it says is `unknown`. */
const errors: Record<string, PageError> = {
  INVALID_EMAIL_OR_PASSWORD: 'credentials',
  INVALID_EMAIL: 'email',
  // Of all we send it, only an address can fail its schema: the rest was parsed here.
  VALIDATION_ERROR: 'email',
  USER_ALREADY_EXISTS: 'taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'taken',
  PASSWORD_TOO_SHORT: 'password',
  PASSWORD_TOO_LONG: 'password',
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: 'member',
  USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION: 'invited',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER: 'lastAdmin',
};

/** Null when better-auth did what it was asked. */
export async function pageErrorOf(answer: Response): Promise<PageError | null> {
  if (answer.ok) return null;
  if (answer.status === 429) return 'tooOften';
  const body = z.object({ code: z.string() }).safeParse(await answer.json().catch(() => null));
  return (body.success && errors[body.data.code]) || 'unknown';
}
