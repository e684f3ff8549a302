import { asc, eq } from 'drizzle-orm';
import type { Orm } from './database.ts';
import { member, user } from './schema.ts';

/** Everybody in a company, by name. `id` is that of the membership. */
export function listMembers(orm: Orm, company: string) {
  return orm
    .select({ id: member.id, role: member.role, person: user.id, name: user.name, email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organizationId, company))
    .orderBy(asc(user.name), asc(user.email));
}
