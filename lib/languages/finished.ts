import { readTables, type Table } from '#lib/check/table-file.ts';

let tables: ((name: string) => Table) | null = null;

/** Names of the tables that a build finishes. */
export const tableNames = {
  phrases: (lang: string, part: string): string => `${lang} ${part}`,
  cues: (lang: string, list: string): string => `${lang} cues ${list}`,
  meaning: (lang: string): string => `${lang} meaning`,
  writing: (lang: string, name: string): string => `${lang} writing ${name}`,
  telephones: (): string => 'telephones',
};

/** Takes the file of finished tables. Until then a build can neither check nor read a review. */
export function takeTables(file: ArrayBuffer): void {
  tables ??= readTables(file);
}

/**
 * A finished table, for the modules that a build puts in place of others. Throws before `takeTables`: a check without its language would find nothing and say so.
 *
 * @public
 */
export function finishedTable(name: string): Table {
  if (!tables) throw new Error(`${name} is asked for before the languages are loaded`);
  return tables(name);
}

const read = new Map<string, unknown>();

/**
 * What a finished table says in JSON, read when it is first asked for.
 *
 * @public
 */
export function finishedWriting(name: string): unknown {
  if (!read.has(name)) read.set(name, JSON.parse(finishedTable(name).json as string));
  return read.get(name);
}
