import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { AppParts } from '../app-parts.ts';
import { forward } from '../auth/forward.ts';
import type { OpenInvitation } from '../db/invitations.ts';
import { pageErrorOf } from './auth-errors.ts';
import { cookieHeader, passCookies } from './cookies.ts';
import type { Visitor } from './visitor.ts';
import type { PageError } from './words.ts';

const Known = z.object({ password: z.string() });
const New = z.extend(Known, { name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) });

export interface Acceptance {
  invitation: OpenInvitation;
  /** Whoever is signed in; asked for nothing more if it is the invited person. */
  visitor: Visitor | null;
  typed: unknown;
}

/** Signs the invited person up or in, whichever is needed, and makes them a member. */
export async function acceptInvitation(
  parts: AppParts,
  context: Context,
  { invitation, visitor, typed }: Acceptance,
): Promise<PageError | null> {
  const { id, email, known, taken } = invitation;
  if (taken) return 'otherCompany';
  let cookie = context.req.header('cookie');
  if (visitor?.email !== email) {
    const form = (known ? Known : New).safeParse(typed);
    if (!form.success) return 'fields';
    const path = known ? '/sign-in/email' : '/sign-up/email';
    const answer = await forward(parts, context, path, { body: { email, ...form.data } });
    const error = await pageErrorOf(answer);
    if (error) return error;
    passCookies(context, answer);
    cookie = cookieHeader(answer);
  }
  return pageErrorOf(
    await forward(parts, context, '/organization/accept-invitation', { cookie, body: { invitationId: id } }),
  );
}
