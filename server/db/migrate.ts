import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { companyRole, type Database, queryRows } from './database.ts';

const directory = new URL('./migrations/', import.meta.url);
/** Servers started together take turns; any number does, as long as nothing else in the database uses it. */
const takeTurn = 'select pg_advisory_xact_lock(7707);';

/** `create role` knows no `if not exists`, and the role may be there from another database of the cluster. */
const prepare = `${takeTurn}
do $$ begin
  if not exists (select from pg_roles where rolname = '${companyRole}') then create role ${companyRole} nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
-- Since PostgreSQL 16 the right to make a role is not yet the right to act as it. Where somebody else made it and granted
-- it to us, this grant is refused and not needed; the block after it says so if we cannot act as the role.
do $$ begin
  grant ${companyRole} to current_user;
exception when insufficient_privilege then null;
end $$;
do $$ begin
  set local role ${companyRole};
  reset role;
end $$;
create table if not exists migrations (name text primary key, applied_at timestamptz not null default now());
`;

/**
 * Applies the numbered files that this database has not had, in order, forward only. A file and its record are one
 * transaction: both drivers run a text of several statements as one.
 */
export async function migrate(database: Database): Promise<void> {
  await database.runScript(prepare);
  const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort();
  for (const file of files) {
    if (await isApplied(database, file)) continue;
    const statements = await readFile(new URL(file, directory), 'utf8');
    await applyOnce(database, file, statements);
  }
}

async function applyOnce(database: Database, file: string, statements: string): Promise<void> {
  try {
    await database.runScript(`${takeTurn}\ninsert into migrations (name) values ('${file}');\n${statements}`);
  } catch (error) {
    // Another server was quicker: its record refused ours.
    if (!(await isApplied(database, file))) throw error;
  }
}

async function isApplied(database: Database, file: string): Promise<boolean> {
  const query = sql`select name from migrations where name = ${file}`;
  return (await queryRows(database.orm, z.object({ name: z.string() }), query)).length > 0;
}
