import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = globSync('{entrypoints,components,lib,server,cli,scripts,bench}/**/*.{ts,tsx}');
const sources = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const inPage = sources.filter(({ file }) => /^(lib\/(page|sites)|entrypoints\/reviews\.content)\//.test(file));

/** Each law names what to do instead. */
describe('the laws a linter cannot see', () => {
  test('a file is named for its idea: kebab-case, components in PascalCase', () => {
    const wrong = files.filter((file) => {
      const name = basename(file).replace(/(\.d|\.config|\.test)?\.tsx?$/, '');
      return !(file.endsWith('.tsx') ? /^([A-Z][A-Za-z0-9]*|main|[a-z][a-z0-9-]*)$/ : /^[a-z0-9][a-z0-9-]*$/).test(
        name,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('no file is a drawer for anything', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.)/.test(file))).toEqual(
      [],
    );
  });

  test('no file outside data is over 300 lines: it is more than one idea', () => {
    const long = sources.filter(
      ({ file, text }) => !file.startsWith('lib/languages/') && text.split('\n').length > 300,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test('another room is reached by its #name, so that directions can be checked', () => {
    const rooms = (file: string) => file.split('/').slice(0, 2).join('/');
    const crossing = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/from '(\.\.\/[^']+)'/g)]
        .map(([, path = '']) => new URL(path, `file:///${file}`).pathname.slice(1))
        .filter((target) => target.split('/')[0] !== file.split('/')[0])
        .map((target) => `${file} → ${rooms(target)}`),
    );
    expect(crossing).toEqual([]);
  });

  test('a file that a comment names is there', () => {
    const gone = sources.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /(?:\/\/|\*).*?\b((?:docs|lib|server|test|scripts|components|entrypoints|cli|bench)\/[\w./-]+\.(?:md|tsx?|json))\b/g,
        ),
      ].flatMap(([, named]) => (named && !existsSync(named) ? [`${file} → ${named}`] : [])),
    );
    expect(gone).toEqual([]);
  });

  test('markup is never made from text', () => {
    const made = sources.filter(({ text }) =>
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|(?<![\w.$])eval\(|new Function\(/.test(
        text,
      ),
    );
    expect(made.map(({ file }) => file)).toEqual([]);
  });

  test('no bridge of window messages', () => {
    const bridges = sources.filter(({ text }) =>
      /(window|parent|top|self|contentWindow)\??\.postMessage|addEventListener\(\s*'message'|externally_connectable/.test(
        text,
      ),
    );
    expect(
      bridges.map(({ file }) => file).filter((file) => !file.startsWith('lib/sync/') && !file.startsWith('server/')),
    ).toEqual([]);
  });

  test('in a page every listener and observer ends with a signal', () => {
    const endless = inPage.flatMap(({ file, text }) =>
      [...text.matchAll(/addEventListener\(/g)]
        .map(({ index }) => text.slice(index, closing(text, index + 'addEventListener'.length)))
        .filter((call) => !/signal|^addEventListener\('abort'/.test(call))
        .map((call) => `${file}: ${call.slice(0, 60)}`),
    );
    expect(endless).toEqual([]);
  });

  test('nothing of ours presses a button of the site or makes up an Enter key', () => {
    const pressing = inPage.filter(({ text }) => /\.(submit|requestSubmit)\(\)|new KeyboardEvent/.test(text));
    expect(pressing.map(({ file }) => file)).toEqual([]);
  });
});

/** Index after the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}
