import { inArray } from 'drizzle-orm';
import type { Database } from './database.ts';
import { user } from './schema.ts';

/** Names of the people in a company's own rows; a person whose account is gone has none. */
export async function readNames(database: Database, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  if (ids.size === 0) return new Map();
  const people = await database.orm
    .select()
    .from(user)
    .where(inArray(user.id, [...ids]));
  return new Map(people.map(({ id, name }) => [id, name]));
}
