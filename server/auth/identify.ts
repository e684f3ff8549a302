import { eq } from 'drizzle-orm';
import { AccountInfo } from '#lib/schema/sync.ts';
import type { Database } from '../db/database.ts';
import { member, organization, user } from '../db/schema.ts';
import type { Auth } from './auth.ts';

/** Somebody who works for a company on this server. */
export interface Member {
  person: { id: string; name: string };
  email: string;
  role: AccountInfo['role'];
  company: { id: string; name: string };
}

/** Who holds this access token: a member, `stranger` for a person without a company, null for no or a bad token. */
export async function identify(auth: Auth, database: Database, token: string): Promise<Member | 'stranger' | null> {
  const { payload } = await auth.api.verifyJWT({ body: { token } });
  if (typeof payload?.sub !== 'string') return null;
  return (await findMember(database, payload.sub)) ?? 'stranger';
}

/** Looked up at every request, so that a removed member or a changed role counts at once. */
export async function findMember(database: Database, userId: string): Promise<Member | null> {
  const [row] = await database.orm
    .select({
      person: { id: user.id, name: user.name },
      email: user.email,
      role: member.role,
      company: { id: organization.id, name: organization.name },
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .innerJoin(organization, eq(organization.id, member.organizationId))
    .where(eq(member.userId, userId));
  return row ? { ...row, role: AccountInfo.shape.role.parse(row.role) } : null;
}
