import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { keepRecipe } from '#lib/desk/recipes.ts';
import { Refused, tellPage } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import type { Recipe } from '#lib/schema/recipe.ts';
import { sitesOn } from './known-sites.ts';

const file = '/teach.js';

/** Starts teaching in one frame; false where the extension may not go. */
export async function startTeaching(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
    return true;
  } catch (error) {
    report(error, 'starting to teach a page');
    return false;
  }
}

/** A frame may teach its own host and no other; what was taught is read with at once. */
export async function takeRecipe(
  desk: Desk,
  recipe: Recipe,
  { tab, frame, url }: { tab: number; frame: number; url: URL },
): Promise<void> {
  if (recipe.host !== url.hostname) throw new Refused('unexpected', 'a page taught another host');
  await keepRecipe(desk, recipe, Date.now());
  await tellPage(tab, frame, 'page.sites', { sites: await sitesOn(desk, url) });
}
