import { once } from '#lib/check/once.ts';
import { packProgram } from '#lib/check/phrase-program.ts';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { phraseParts, programOf } from '#lib/languages/tables.ts';
import { cueLists } from '#lib/triage/cue-lexicon.ts';
import { cueProgramOf } from '#lib/triage/cue-programs.ts';

type Program = Parameters<typeof packProgram>[0];

/** A module that exports `name` as the source has it, with the phrases read when it was built. */
function finishedModule<Part extends string>(
  name: string,
  parts: readonly Part[],
  read: (lang: (typeof checkedLanguages)[number], part: Part) => Program,
): string {
  const packed = checkedLanguages.map((lang) => [
    lang,
    Object.fromEntries(parts.map((part) => [part, packProgram(read(lang, part))])),
  ]);
  return `import{unpackProgram}from'#lib/check/phrase-program.ts';const programs=${JSON.stringify(Object.fromEntries(packed))};export const ${name}=(lang,part)=>unpackProgram(programs[lang][part]);`;
}

/** Modules that are replaced, by how their path ends. */
const finished: readonly { path: RegExp; code: () => string }[] = [
  {
    path: /[\\/]lib[\\/]languages[\\/]tables\.ts$/,
    code: once(() => finishedModule('programOf', phraseParts, programOf)),
  },
  {
    path: /[\\/]lib[\\/]triage[\\/]cue-programs\.ts$/,
    code: once(() => finishedModule('cueProgramOf', cueLists, cueProgramOf)),
  },
];
const codeOf = (id: string): string | null => finished.find(({ path }) => path.test(id))?.code() ?? null;

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
    for (const { path, code } of finished) build.onLoad({ filter: path }, () => ({ contents: code(), loader: 'js' }));
  },
};
