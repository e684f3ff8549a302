import { once } from '#lib/check/once.ts';
import { type Table, writeTables } from '#lib/check/table-file.ts';
import { telephoneNumbers } from '#lib/check/telephones.ts';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { fileOf, pathOf, reviewsIn, tableNames } from '#lib/languages/finished.ts';
import { matterListsOf } from '#lib/languages/matter-lists.ts';
import { meaningListsOf } from '#lib/languages/meaning-lists.ts';
import { moodListsOf } from '#lib/languages/mood-lists.ts';
import { nameLists } from '#lib/languages/name-lists.ts';
import { phraseParts, programOf } from '#lib/languages/tables.ts';
import { writingNames, writingOf } from '#lib/languages/writings.ts';
import { cueLists } from '#lib/triage/cue-lexicon.ts';
import { cueProgramOf } from '#lib/triage/cue-programs.ts';

/** All that is read from phrases and models when the extension is built, by the path of the file that holds it beside the scripts: a language is read when it is met. */
export const finishedTableFiles = once((): Map<string, Uint8Array<ArrayBuffer>> => {
  const tables: [string, Table][] = checkedLanguages.flatMap((lang) => [
    ...phraseParts.map((part): [string, Table] => [tableNames.phrases(lang, part), programOf(lang, part)]),
    ...cueLists.map((list): [string, Table] => [tableNames.cues(lang, list), cueProgramOf(lang, list)]),
    [tableNames.meaning(lang), meaningListsOf(lang)],
    [tableNames.mood(lang), moodListsOf(lang)],
    [tableNames.matters(lang), matterListsOf(lang)],
    ...writingNames.map((name): [string, Table] => [
      tableNames.writing(lang, name),
      { json: JSON.stringify(writingOf(lang, name)) },
    ]),
  ]);
  tables.push([tableNames.names(), { json: JSON.stringify(nameLists()) }]);
  tables.push([tableNames.telephones(), { json: JSON.stringify(telephoneNumbers()) }]);
  const files = Map.groupBy(tables, ([name]) => fileOf(name));
  return new Map([...files].map(([file, of]) => [pathOf(file), writeTables(Object.fromEntries(of))]));
});
const files = [
  ...checkedLanguages,
  ...checkedLanguages.map(reviewsIn),
  fileOf(tableNames.names()),
  fileOf(tableNames.telephones()),
];

/** A module that exports `name` as the source has it, and looks the table up by the name that `named` gives it. */
const finishedModule = (name: string, named: keyof typeof tableNames, found = 'finishedTable'): string =>
  `import{${found},tableNames}from'#lib/languages/finished.ts';export const ${name}=(...of)=>${found}(tableNames.${named}(...of));`;

/** Modules that are replaced, by how their path ends. */
const finished: readonly { path: RegExp; code: string }[] = [
  { path: /[\\/]lib[\\/]languages[\\/]tables\.ts$/, code: finishedModule('programOf', 'phrases') },
  { path: /[\\/]lib[\\/]languages[\\/]meaning-lists\.ts$/, code: finishedModule('meaningListsOf', 'meaning') },
  { path: /[\\/]lib[\\/]languages[\\/]mood-lists\.ts$/, code: finishedModule('moodListsOf', 'mood') },
  { path: /[\\/]lib[\\/]languages[\\/]matter-lists\.ts$/, code: finishedModule('matterListsOf', 'matters') },
  {
    path: /[\\/]lib[\\/]languages[\\/]writings\.ts$/,
    code: finishedModule('writingOf', 'writing', 'finishedWriting'),
  },
  {
    path: /[\\/]lib[\\/]languages[\\/]name-lists\.ts$/,
    code: finishedModule('nameLists', 'names', 'finishedWriting'),
  },
  {
    path: /[\\/]lib[\\/]check[\\/]telephones\.ts$/,
    code: finishedModule('telephoneNumbers', 'telephones', 'finishedWriting'),
  },
  {
    path: /[\\/]lib[\\/]languages[\\/]finished-files\.ts$/,
    code: `export const finishedFiles=${JSON.stringify(files)};`,
  },
  { path: /[\\/]lib[\\/]triage[\\/]cue-programs\.ts$/, code: finishedModule('cueProgramOf', 'cues') },
];
const codeOf = (id: string): string | null => finished.find(({ path }) => path.test(id))?.code ?? null;

/** For Vite. */
export const finishedTables = {
  name: 'finished-tables',
  enforce: 'pre' as const,
  load: (id: string) => codeOf(id.split('?')[0] ?? id),
};

type Loaded = { contents: string; loader: 'js' };
type EsbuildOptions = { onLoad: (of: { filter: RegExp }, load: () => Loaded) => void };

/** For esbuild. */
export const finishedTablesInEsbuild = {
  name: 'finished-tables',
  setup: (build: EsbuildOptions) => {
    for (const { path, code } of finished) build.onLoad({ filter: path }, () => ({ contents: code, loader: 'js' }));
  },
};
