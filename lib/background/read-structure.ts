import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { StructureReport } from '#lib/schema/structure.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { changedTab, thisVersion } from './page-health.ts';

const file = '/structure.js';

/** What a page of this site is made of, read in an open tab where something was not found; null where no such tab is open. */
export async function readStructure(site: string): Promise<StructureReport | null> {
  const found = await changedTab(site);
  if (!found) return null;
  const target = { tabId: found.tab, frameIds: [found.frame] };
  const [ran] = await browser.scripting.executeScript({ target, files: [file] });
  // Made in a hostile page: only what has the shape goes on.
  return z.parse(StructureReport, {
    id: uuidv7(),
    site,
    version: thisVersion(),
    fields: found.lost,
    lines: ran?.result,
  });
}
