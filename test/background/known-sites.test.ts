import '#test/platform.ts';
import { expect, test } from 'vitest';
import { knownSiteAt, sitesOn } from '#lib/background/known-sites.ts';
import { keepRecipe } from '#lib/desk/recipes.ts';
import { newDesk } from '../desk/looks.ts';
import { recipe } from '../desk/recipe.ts';

test.each([
  ['www.google.com', 'google'],
  ['play.google.com', 'googleplay'],
  ['reviews.example', 'generic'],
])('a page taught on %s is no owner’s cabinet until somebody says so; its platform is %s', async (host, platform) => {
  const desk = newDesk();
  await keepRecipe(desk, recipe(1, host), 1);
  const site = await knownSiteAt(desk, new URL(`https://${host}/anything/else`));
  expect(site).toMatchObject({ name: host, platform, listing: { cabinet: false } });
});

test('a taught page is read before the sites that its host is known for', async () => {
  const desk = newDesk();
  const taught = recipe(1, 'www.google.com');
  await keepRecipe(desk, taught, 1);
  const sites = await sitesOn(desk, new URL('https://www.google.com/maps/place/X'));
  expect(sites[0]?.id).toBe(taught.id);
  expect(sites.map(({ id }) => id)).toContain('google-maps');
});
