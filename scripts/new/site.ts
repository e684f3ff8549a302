import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRecipe } from '#lib/page/teach/make-recipe.ts';
import { tryRecipe } from '#lib/page/teach/try-recipe.ts';
import { siteOfRecipe } from '#lib/sites/site-of-recipe.ts';
import { findExample, loadPage } from './find-example.ts';
import { fixtureOf } from './fixture.ts';
import { siteFile, withSite } from './site-file.ts';

const usage =
  'npm run new site ID -- --page SAVED.html --url ADDRESS --author "NAME" --text "FIRST WORDS" [--stars N] [--reply "FIRST WORDS"]';

/** Writes a site's file, its place in the list and a fixture, from one saved page and one review of it as a person sees it. */
export function newSite(args: string[]): string[] {
  const option = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { page: option, url: option, author: option, text: option, stars: option, reply: option },
  });
  const [id] = positionals;
  const { page, author, text, stars, reply } = values;
  // Sites are read over https alone.
  const url = values.url?.replace(/^http:/, 'https:');
  if (!id || !page || !url || !author || !text) throw new Error(usage);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}": a site is named in small letters and dashes`);
  const file = `lib/sites/${id}.ts`;
  if (existsSync(file)) throw new Error(`${file} is there already`);

  const html = readFileSync(resolve(process.env.INIT_CWD ?? '.', page), 'utf8');
  const document = loadPage(html, url);
  const pointed = findExample(document, { author, text, stars: stars ? Number(stars) : null, reply: reply ?? null });
  const now = new Date();
  const recipe = makeRecipe(pointed, new URL(url), now.getTime());
  if (!recipe) throw new Error('nothing on the page repeats around that review: choose another one');
  const { reviews, found } = tryRecipe(recipe, document, new URL(url));

  writeFileSync(file, siteFile(id, recipe, now));
  writeFileSync('lib/sites/index.ts', withSite(readFileSync('lib/sites/index.ts', 'utf8'), id));
  const folder = `test/fixtures/sites/${id}`;
  mkdirSync(folder, { recursive: true });
  const fixture = fixtureOf(html, url, { ...siteOfRecipe(recipe), id });
  writeFileSync(`${folder}/reviews.html`, fixture.page);
  writeFileSync(`${folder}/reviews.json`, fixture.truth);
  spawnSync('biome', ['check', '--write', file, 'lib/sites/index.ts'], { stdio: 'ignore' });
  return [
    `${reviews.length} reviews: author ${found.author}, rating ${found.rating}, text ${found.text}, owner's reply ${found.ownerReplyText}`,
    `wrote ${file}, ${folder}/reviews.html and .json, and one line in lib/sites/index.ts`,
    `next: read the selectors in ${file}; look over the fixture for words that came from people; npx vitest run --project unit test/sites -t ${id}`,
  ];
}
