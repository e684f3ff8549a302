import { eq } from 'drizzle-orm';
import type { Privacy } from '#lib/schema/sync.ts';
import type { Orm } from './database.ts';
import { dropWords } from './drop-words.ts';
import { companySettings } from './schema.ts';

/** Within the company's transaction. */
export async function readPrivacy(orm: Orm, company: string): Promise<Privacy> {
  const [row] = await orm.select().from(companySettings).where(eq(companySettings.company, company));
  return row?.privacy ?? 'off';
}

/** The same, and a change has to wait until what is judged by it is stored and the transaction over. */
export async function holdPrivacy(orm: Orm, company: string): Promise<Privacy> {
  const [row] = await orm.select().from(companySettings).where(eq(companySettings.company, company)).for('share');
  return row?.privacy ?? 'off';
}

/** Within the company's transaction: texts are shared, unless somebody has chosen already. */
export async function sharePrivacyOnce(orm: Orm, company: string): Promise<void> {
  await orm.insert(companySettings).values({ company, privacy: 'full' }).onConflictDoNothing();
}

/** Within the company's transaction. `off` takes what people wrote out of everything stored before as well. */
export async function setPrivacy(orm: Orm, company: string, privacy: Privacy): Promise<void> {
  await orm
    .insert(companySettings)
    .values({ company, privacy })
    .onConflictDoUpdate({ target: companySettings.company, set: { privacy } });
  if (privacy === 'off') await dropWords(orm, company);
}
