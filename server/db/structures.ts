import { and, desc, eq, inArray } from 'drizzle-orm';
import type { StoredStructure, StructureReport } from '#lib/schema/structure.ts';
import { type Database, inCompany } from './database.ts';
import { readNames } from './read-names.ts';
import { structureReports } from './schema.ts';

/** Enough for every site and several versions; what is older has been looked at or never will be. */
const kept = 100;

/** Stores a report once under its own id, and forgets what lies beyond the latest hundred of the company. */
export function storeStructure(
  database: Database,
  company: string,
  actor: string,
  report: StructureReport,
): Promise<void> {
  const { id, ...said } = report;
  return inCompany(database, company, async (orm) => {
    await orm
      .insert(structureReports)
      .values({ company, id, actor, ...said })
      .onConflictDoNothing();
    const old = await orm
      .select({ id: structureReports.id })
      .from(structureReports)
      .where(eq(structureReports.company, company))
      .orderBy(desc(structureReports.receivedAt), desc(structureReports.id))
      .offset(kept);
    if (old.length === 0) return;
    const gone = inArray(
      structureReports.id,
      old.map((row) => row.id),
    );
    await orm.delete(structureReports).where(and(eq(structureReports.company, company), gone));
  });
}

/** All that is kept of a company, latest first. */
export async function listStructures(database: Database, company: string): Promise<StoredStructure[]> {
  const rows = await inCompany(database, company, (orm) =>
    orm
      .select()
      .from(structureReports)
      .where(eq(structureReports.company, company))
      .orderBy(desc(structureReports.receivedAt), desc(structureReports.id)),
  );
  const names = await readNames(database, new Set(rows.map((row) => row.actor)));
  return rows.map(({ company: _, actor, receivedAt, ...report }) => ({
    ...report,
    by: { id: actor, name: names.get(actor) ?? '' },
    receivedAt: receivedAt.getTime(),
  }));
}
