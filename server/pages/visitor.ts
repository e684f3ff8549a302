import type { Context } from 'hono';
import type { AppParts } from '../app-parts.ts';
import { findMember, type Member } from '../auth/identify.ts';

/** Who looks at a page, by the session cookie; `member` is null before they belong to a company. */
export interface Visitor {
  id: string;
  email: string;
  member: Member | null;
}

export async function findVisitor({ auth, database }: AppParts, context: Context): Promise<Visitor | null> {
  const session = await auth.api.getSession({ headers: context.req.raw.headers });
  if (!session) return null;
  const { id, email } = session.user;
  return { id, email, member: await findMember(database, id) };
}
