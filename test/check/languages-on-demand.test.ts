import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { pathOf } from '#lib/languages/finished.ts';
import { triage } from '#lib/triage.ts';
import { root } from '#scripts/build.ts';
import { finishedTableFiles, finishedTablesInEsbuild } from '#scripts/finished-tables.ts';

type Built = {
  check: typeof check;
  triage: typeof triage;
  takeTables: (file: string, tables: ArrayBuffer) => void;
  askLoading: <T>(ask: () => T, load: (file: string) => Promise<void>) => Promise<T>;
};

const replies = {
  en: 'Delete this review or our lawyers will contact you. You might want to think twice before you leave this up.',
  ru: 'Удалите отзыв, иначе встретимся в суде. Сами виноваты, надо было читать договор.',
  sv: 'Ta bort recensionen, annars hör våra jurister av sig. Det var ert eget fel.',
  es: 'Borre la reseña o hablará con nuestros abogados. La culpa fue suya.',
  de: 'Löschen Sie die Bewertung, sonst meldet sich unser Anwalt. Sie waren selbst schuld.',
} as const;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'replywright-languages-'));
  await build({
    stdin: {
      contents:
        "export { check } from '#lib/check.ts'; export { triage } from '#lib/triage.ts'; export { askLoading, takeTables } from '#lib/languages/finished.ts';",
      resolveDir: root,
      loader: 'ts',
    },
    outfile: join(folder, 'built.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [finishedTablesInEsbuild],
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A built checker that has met no language yet, and the files that it loads. */
async function asleep(name: string) {
  const built = (await import(`${pathToFileURL(join(folder, 'built.mjs')).href}?${name}`)) as Built;
  const loaded: string[] = [];
  const load = async (file: string) => {
    loaded.push(file);
    built.takeTables(file, finishedTableFiles().get(pathOf(file))?.buffer as ArrayBuffer);
  };
  return { built, loaded, ask: <T>(ask: (of: Built) => T) => built.askLoading(() => ask(built), load) };
}

describe('a language that is loaded when it is met', () => {
  test.each(Object.entries(replies))('finds what the sources find, and needs nothing else: %s', async (lang, reply) => {
    const { ask, loaded } = await asleep(lang);
    const request = { reply, ui: lang };
    expect(await ask((built) => built.check(request))).toEqual(check(request));
    expect(loaded).toEqual([lang]);
  });

  test('comes together with others in one reply, and with telephone numbers', async () => {
    const { ask, loaded } = await asleep('together');
    const reply = `${replies.en} ${replies.ru} ${replies.de} Call (212) 456-7890.`;
    const request = { reply, ui: 'sv', business: { country: 'US' } };
    expect(await ask((built) => built.check(request))).toEqual(check(request));
    expect(loaded).toEqual(expect.arrayContaining(['en', 'ru', 'de', 'sv', 'telephones']));
  });

  test('is there for reviews, too', async () => {
    const { ask } = await asleep('review');
    const request = { review: { text: 'Die Suppe war kalt, und nach einer Stunde kam nichts.', rating: 2 } };
    expect(await ask((built) => built.triage(request))).toEqual(triage(request));
  });

  test('that cannot be loaded is told, and the next one who asks finds it', async () => {
    const { built, ask } = await asleep('failing');
    const offline = async () => {
      throw new Error('no such file');
    };
    await expect(built.askLoading(() => built.check({ reply: replies.en }), offline)).rejects.toThrow('no such file');
    expect((await ask(({ check }) => check({ reply: replies.en }))).findings).not.toEqual([]);
  });
});
