import { eq } from 'drizzle-orm';
import type { AppParts } from './app-parts.ts';
import { setPrivacy } from './db/company-settings.ts';
import { inCompany } from './db/database.ts';
import { organization } from './db/schema.ts';

const company = { name: 'Café Kvistholm', slug: 'demo-cafe-kvistholm' } as const;

/** Everybody may know these passwords: main.ts makes the company only where nobody but this machine can connect. */
export const demoMembers = [
  { name: 'Anna Berg', email: 'anna@cafe-kvistholm.example', password: 'kvistholm-demo-anna', role: 'admin' },
  { name: 'Boris Lind', email: 'boris@cafe-kvistholm.example', password: 'kvistholm-demo-boris', role: 'agent' },
] as const;

/** Makes the demonstration company, its texts shared, unless it is there. */
export async function seedDemo({ auth, database }: Pick<AppParts, 'auth' | 'database'>): Promise<void> {
  const there = await database.orm.select().from(organization).where(eq(organization.slug, company.slug));
  if (there.length > 0) return;
  const people = [];
  for (const { role, ...body } of demoMembers)
    people.push({ role, id: (await auth.api.signUpEmail({ body })).user.id });
  const [admin, ...others] = people;
  if (!admin) return;
  const { id } = await auth.api.createOrganization({ body: { ...company, userId: admin.id } });
  await inCompany(database, id, (orm) => setPrivacy(orm, id, 'full'));
  for (const other of others) {
    await auth.api.addMember({ body: { userId: other.id, organizationId: id, role: other.role } });
  }
}
