import { eq } from 'drizzle-orm';
import type { Orm } from './database.ts';
import { companySeq } from './schema.ts';

/** The last sequence number a company gave out; 0 before its first event. Within the company's transaction. */
export async function readCursor(orm: Orm, company: string): Promise<number> {
  const [last] = await orm.select().from(companySeq).where(eq(companySeq.company, company));
  return last?.seq ?? 0;
}
