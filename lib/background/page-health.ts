import { browser } from 'wxt/browser';
import type { Desk, FieldCounts } from '#lib/desk/database.ts';
import { addHealth, countFields, countsBeyond, tellOfChange } from '#lib/desk/health.ts';
import type { PageReading } from '#lib/schema/review.ts';

/** How well one tab's page is read. Kept for the session, by this module alone, so its shape is trusted. */
type TabHealth = {
  frame: number;
  site: string;
  address: string;
  counts: FieldCounts;
  lost: string[];
  /** The person was told in this tab, where it goes on standing. */
  told: boolean;
};

/** Fields that the site's cards no longer show: named by most of them, so it is the site that changed and not one card. */
export function lostFields({ missing, reviews }: Pick<PageReading, 'missing' | 'reviews'>): string[] {
  return Object.entries(missing).flatMap(([field, cards]) => (cards * 2 > reviews.length ? [field] : []));
}

/** A field's word in the browser's language; its bare id where a newer reader names one without a word. */
const wordOf = (field: string) => browser.i18n.getMessage(`field_${field}` as 'field_author') || field;

const slotStart = 'health:';
const slot = (tab: number) => `${slotStart}${tab}`;
export const thisVersion = (): string => browser.runtime.getManifest().version;

async function healthOf(tab: number): Promise<TabHealth | null> {
  const kept = await browser.storage.session.get(slot(tab));
  return (kept[slot(tab)] as TabHealth | undefined) ?? null;
}

/**
 * Counts what one look found and lacked, and marks the toolbar button of a tab whose site can no longer be read whole; a silent
 * zero would look like "no reviews".
 */
export async function noteHealth(
  desk: Desk,
  { tab, frame }: { tab: number; frame: number },
  reading: PageReading,
): Promise<void> {
  const { site, address } = reading;
  const before = await healthOf(tab);
  const same = before?.site === site && before.address === address && before.frame === frame;
  const counts = countFields(reading);
  const lost = lostFields(reading);
  const told = before?.site === site && before.told && lost.length > 0;
  await browser.storage.session.set({ [slot(tab)]: { frame, site, address, counts, lost, told } satisfies TabHealth });
  const news = same ? countsBeyond(counts, before.counts) : counts;
  await addHealth(desk, { site, version: thisVersion(), lost, counts: news, now: Date.now() });
  await markButton(tab, lost, before?.lost ?? []);
}

/** Only where something is or was wrong: a tab's own mark hides the count of replies to look at again. */
async function markButton(tab: number, lost: string[], before: string[]): Promise<void> {
  if (lost.length > 0) {
    const title = browser.i18n.getMessage('site_changed', [lost.map(wordOf).join(', ')]);
    await browser.action.setBadgeText({ tabId: tab, text: '!' });
    await browser.action.setTitle({ tabId: tab, title });
  } else if (before.length > 0) {
    await browser.action.setBadgeText({ tabId: tab, text: '' });
    await browser.action.setTitle({ tabId: tab, title: browser.i18n.getMessage('actionTitle') });
  }
}

/** What can no longer be read on this tab's site, where the person is to be told now; null else. */
export async function changeToTell(desk: Desk, tab: number): Promise<{ site: string; fields: string[] } | null> {
  const health = await healthOf(tab);
  if (!health || health.lost.length === 0) return null;
  const told = health.told || (await tellOfChange(desk, health.site, thisVersion(), Date.now()));
  if (!told) return null;
  await browser.storage.session.set({ [slot(tab)]: { ...health, told } });
  return { site: health.site, fields: health.lost };
}

/** An open tab, and the frame in it, whose page is of this site and lacks something. */
export async function changedTab(site: string): Promise<{ tab: number; frame: number; lost: string[] } | null> {
  const kept = await browser.storage.session.get<Record<string, TabHealth>>();
  for (const [key, health] of Object.entries(kept)) {
    if (key.startsWith(slotStart) && health.site === site && health.lost.length > 0)
      return { tab: Number(key.slice(slotStart.length)), frame: health.frame, lost: health.lost };
  }
  return null;
}

export const forgetHealth = (tab: number): Promise<void> => browser.storage.session.remove(slot(tab));
