import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteAmong } from '#lib/sites/choose-site.ts';
import type { Site } from '#lib/sites/define.ts';
import generic from '#lib/sites/generic.ts';
import { sites } from '#lib/sites/index.ts';
import wordpress from '#lib/sites/wordpress.ts';

const folder = new URL('../../lib/sites/', import.meta.url);

test('the list holds every site of the folder, each under its file’s name', async () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  const modules = await Promise.all(
    files.map(async (file) => ({ file, module: await import(new URL(file, folder).href) })),
  );
  const found = modules
    .filter(({ module }) => module.default)
    .map(({ file, module }) => ({ file, site: module.default as Site }));
  expect(new Set(found.map(({ site }) => site))).toEqual(new Set([...sites, wordpress, generic]));
  for (const { file, site } of found) expect(`${site.id}.ts`).toBe(file);
});

test('match patterns name their hosts', () => {
  for (const { matches } of sites)
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/[^*]*\*?$/);
});

test('sites are data: each comes through a message as it was', () => {
  for (const site of sites) expect(JSON.parse(JSON.stringify(site))).toEqual(site);
});

describe('the site of an address', () => {
  test.each([
    ['https://www.google.com/maps/place/X/@1,2,3z/data=!1s0x1:0x2', 'google-maps'],
    ['https://www.google.co.uk/maps/place/X', 'google-maps'],
    ['https://maps.google.de/?cid=42', 'google-maps'],
    ['https://www.google.se/local/business/123/customers/reviews?hl=sv', 'google-business'],
    ['https://www.google.com/local/business/123/customers/reviews/reply', 'google-business'],
    ['https://www.google.com/local/business/123/promote', 'generic'],
    ['https://www.google.com/search?q=maps', 'generic'],
    ['https://yandex.ru/sprav/7/p/edit/reviews/?page=2', 'yandex-business'],
    ['https://yandex.ru/maps/org/7/reviews/', 'generic'],
    ['https://uk.trustpilot.com/review/example.com?page=3', 'trustpilot'],
    ['https://www.trustpilot.com/categories/shops', 'generic'],
    ['https://trustpilot.com.example/review/x', 'generic'],
    ['http://www.google.com/maps/place/X', 'generic'],
  ])('%s is %s', (address, id) => {
    expect((siteAmong(sites, new URL(address)) ?? generic).id).toBe(id);
  });
});
