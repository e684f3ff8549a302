import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#scripts/build.ts';
import { withLazyPatterns } from '#scripts/lazy-patterns.ts';

const run = async (code: string): Promise<unknown> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;

/** Modules whose default export says what they do. */
const modules: [what: string, code: string][] = [
  [
    'a constant',
    String.raw`const word = /\p{L}+/u; const find = (text) => text.match(word)?.[0]; export default find('12 ab');`,
  ],
  [
    'a constant that goes on from where it ended',
    String.raw`const word = /\p{L}+/gu; const next = (text) => word.exec(text)?.[0]; export default [next('a b'), next('a b'), next('a b')];`,
  ],
  [
    'a literal that goes on, new at every turn',
    String.raw`const next = (text) => /\p{L}+/gu.exec(text)?.[0]; export default [next('a b'), next('a b')];`,
  ],
  [
    'a literal that is handed to what begins anew',
    String.raw`const bare = (text) => text.replace(/\P{L}|\p{Lu}/gu, ''); export default [bare('aB1c'), bare('aB1c')];`,
  ],
  [
    'a pattern put together of others',
    String.raw`const word = /\p{L}/u; const two = new RegExp(word.source + '{2}', 'u'); export default ['a', 'ab'].map((text) => two.test(text));`,
  ],
  [
    'a list of patterns',
    String.raw`const all = [[/\p{L}/u, 1], [/\p{N}/u, 2]]; export default [...'a1'].map((sign) => all.find(([one]) => one.test(sign))[1]);`,
  ],
  [
    'a name in short',
    String.raw`const word = /\p{L}/u; const made = () => ({ word }); export default made().word.test('a');`,
  ],
  [
    'a name that is somebody else inside',
    String.raw`const word = /\p{L}/u; const long = (word) => word.length; export default [long('ab'), word.test('1')];`,
  ],
  [
    'a name of a property',
    String.raw`const word = /\p{L}/u; const of = { word: 1 }; export default [of.word, word.test('a')];`,
  ],
];

describe('patterns that are made when they are first used', () => {
  test.each(modules)('do the same as before: %s', async (_, code) => {
    const changed = withLazyPatterns(code, 'module.ts');
    expect(changed).not.toBeNull();
    expect(await run(changed ?? '')).toEqual(await run(code));
  });

  test('are all of those in lib that ask for kinds of letters', () => {
    const files = globSync('lib/**/*.ts', { cwd: root }).filter((file) => !/lib.(?:page|sites|schema)./.test(file));
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const literal =
      /(?<![\w$)\]"'`\\*/])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\\p\{(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\/[dgimsuvy]+/;
    const left = files.filter((file) =>
      literal.test((withLazyPatterns(read(file), file) ?? read(file)).replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
    );
    expect(files.some((file) => literal.test(read(file)))).toBe(true);
    expect(left).toEqual([]);
  });
});
