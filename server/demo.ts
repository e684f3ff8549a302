import { eq } from 'drizzle-orm';
import type { AppParts } from './app-parts.ts';
import { findMember } from './auth/identify.ts';
import { sharePrivacyOnce } from './db/company-settings.ts';
import { type Database, inCompany } from './db/database.ts';
import { organization, user } from './db/schema.ts';

type DemoParts = Pick<AppParts, 'auth' | 'database'>;

const company = { name: 'Café Kvistholm', slug: 'demo-cafe-kvistholm' } as const;

/** Everybody may know these passwords: main.ts makes the company only where nobody but this machine can connect. */
export const demoMembers = [
  { name: 'Anna Berg', email: 'anna@cafe-kvistholm.example', password: 'kvistholm-demo-anna', role: 'admin' },
  { name: 'Boris Lind', email: 'boris@cafe-kvistholm.example', password: 'kvistholm-demo-boris', role: 'agent' },
] as const;

/** The demonstration company's id; null where it was never made. */
export async function findDemo({ orm }: Database): Promise<string | null> {
  const [there] = await orm.select().from(organization).where(eq(organization.slug, company.slug));
  return there?.id ?? null;
}

/** Makes what is missing of the demonstration company: the last time may have been cut short anywhere. */
export async function seedDemo(parts: DemoParts): Promise<void> {
  const { auth, database } = parts;
  const [admin, ...others] = demoMembers;
  const adminId = await idOfPerson(parts, admin);
  const made = await findDemo(database);
  const id = made ?? (await auth.api.createOrganization({ body: { ...company, userId: adminId } })).id;
  await inCompany(database, id, (orm) => sharePrivacyOnce(orm, id));
  await joinDemo(parts, id, adminId, admin.role);
  for (const other of others) await joinDemo(parts, id, await idOfPerson(parts, other), other.role);
}

async function idOfPerson({ auth, database }: DemoParts, person: (typeof demoMembers)[number]): Promise<string> {
  const { role: _, ...body } = person;
  const [known] = await database.orm.select({ id: user.id }).from(user).where(eq(user.email, body.email));
  return known?.id ?? (await auth.api.signUpEmail({ body })).user.id;
}

async function joinDemo(
  { auth, database }: DemoParts,
  organizationId: string,
  userId: string,
  role: (typeof demoMembers)[number]['role'],
): Promise<void> {
  if (await findMember(database, userId)) return;
  await auth.api.addMember({ body: { userId, organizationId, role } });
}
