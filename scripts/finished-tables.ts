import { packProgram } from '#lib/check/phrase-program.ts';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { programOf } from '#lib/languages/tables.ts';

const module = /[\\/]lib[\\/]languages[\\/]tables\.ts$/;

/** The module that takes the place of lib/languages/tables.ts: phrases that were read when it was built. */
function finishedModule(): string {
  const programs = checkedLanguages.map((lang) => `${lang}:${JSON.stringify(packProgram(programOf(lang)))}`);
  return `import{unpackProgram}from'#lib/check/phrase-program.ts';const programs={${programs.join(',')}};export const programOf=(lang)=>unpackProgram(programs[lang]);`;
}

let finished: string | undefined;
const code = (): string => {
  finished ??= finishedModule();
  return finished;
};

/** For Vite. */
export const finishedTables = {
  name: 'finished-tables',
  enforce: 'pre' as const,
  load: (id: string) => (module.test(id.split('?')[0] ?? id) ? code() : null),
};

/** For esbuild. */
export const finishedTablesInEsbuild = {
  name: 'finished-tables',
  setup: (build: { onLoad: (of: { filter: RegExp }, load: () => { contents: string; loader: 'js' }) => void }) =>
    build.onLoad({ filter: module }, () => ({ contents: code(), loader: 'js' })),
};
