import { and, desc, eq, gt } from 'drizzle-orm';
import type { Orm } from './database.ts';
import { invitation, member, organization, user } from './schema.ts';

export interface OpenInvitation {
  id: string;
  email: string;
  role: string;
  company: string;
  /** Somebody has an account under this address already. */
  known: boolean;
  /** That somebody works for a company already, and nobody works for two. */
  taken: boolean;
}

/** Null when it was used or withdrawn, has run out or never was. Whoever has the link may see it: it is the secret. */
export async function findInvitation(orm: Orm, id: string): Promise<OpenInvitation | null> {
  const [row] = await orm
    .select({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      company: organization.name,
      user: user.id,
      membership: member.id,
    })
    .from(invitation)
    .innerJoin(organization, eq(organization.id, invitation.organizationId))
    .leftJoin(user, eq(user.email, invitation.email))
    .leftJoin(member, eq(member.userId, user.id))
    .where(and(eq(invitation.id, id), isOpen()));
  if (!row) return null;
  const { user: account, membership, ...open } = row;
  return { ...open, role: open.role ?? 'agent', known: account !== null, taken: membership !== null };
}

/** A company's open invitations, newest first. */
export function listInvitations(orm: Orm, company: string) {
  return orm
    .select({ id: invitation.id, email: invitation.email, role: invitation.role })
    .from(invitation)
    .where(and(eq(invitation.organizationId, company), isOpen()))
    .orderBy(desc(invitation.createdAt));
}

const isOpen = () => and(eq(invitation.status, 'pending'), gt(invitation.expiresAt, new Date()));
