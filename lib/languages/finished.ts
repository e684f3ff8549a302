import { readTables, type Table } from '#lib/check/table-file.ts';

/** The file by which reviews in a language are read and answered, beside the one by which a reply is checked, which somebody who types waits for. */
export const reviewsIn = (lang: string): string => `${lang}-reviews`;

/** What a checked reply is told; all else that is written is for reviews. */
const toldOfReplies: ReadonlySet<string> = new Set(['reasons', 'mends']);

/** Names of the tables that a build finishes; the first word is the name of the file that holds a table. */
export const tableNames = {
  phrases: (lang: string, part: string): string => `${lang} ${part}`,
  meaning: (lang: string): string => `${lang} meaning`,
  cues: (lang: string, list: string): string => `${reviewsIn(lang)} cues ${list}`,
  mood: (lang: string): string => `${reviewsIn(lang)} mood`,
  matters: (lang: string): string => `${reviewsIn(lang)} matters`,
  writing: (lang: string, name: string): string =>
    `${toldOfReplies.has(name) ? lang : reviewsIn(lang)} writing ${name}`,
  names: (): string => 'names',
  telephones: (): string => 'telephones',
};

/** The file in which a table lies. */
export const fileOf = (table: string): string => table.split(' ')[0] ?? table;
/** Where a build puts a file, beside its scripts. */
export const pathOf = (file: string): string => `languages/${file}.bin`;

/** What was asked for lies in a file that nobody has taken yet: a check without it would find nothing and say so. */
class TablesAbsent extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`the tables of ${file} are asked for before they are loaded`);
    this.file = file;
  }
}

const taken = new Map<string, (name: string) => Table>();

/** Takes a file of finished tables. */
export function takeTables(file: string, tables: ArrayBuffer): void {
  if (!taken.has(file)) taken.set(file, readTables(tables));
}

/**
 * A finished table, for the modules that a build puts in place of others. Throws `TablesAbsent` before its file is taken.
 *
 * @public
 */
export function finishedTable(name: string): Table {
  const file = fileOf(name);
  const tables = taken.get(file);
  if (!tables) throw new TablesAbsent(file);
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

/** Asks what is pure, and asks again whenever it lacked a file, which `load` is to take. */
export async function askLoading<T>(ask: () => T, load: (file: string) => Promise<void>): Promise<T> {
  for (;;) {
    try {
      return ask();
    } catch (problem) {
      if (!(problem instanceof TablesAbsent)) throw problem;
      await load(problem.file);
    }
  }
}
