import { browser } from 'wxt/browser';
import type { PageReading } from '#lib/schema/review.ts';

/** Fields that the site's cards no longer show: named by most of them, so it is the site that changed and not one card. */
export function lostFields({ missing, reviews }: Pick<PageReading, 'missing' | 'reviews'>): string[] {
  return Object.entries(missing).flatMap(([field, cards]) => (cards * 2 > reviews.length ? [field] : []));
}

/** A field's word in the browser's language; its bare id where a newer reader names one without a word. */
const wordOf = (field: string) => browser.i18n.getMessage(`field_${field}` as 'field_author') || field;

const slot = (tab: number) => `health:${tab}`;

/** Marks the toolbar button of a tab whose site can no longer be read whole; a silent zero would look like "no reviews". */
export async function noteHealth(tab: number, reading: PageReading): Promise<void> {
  const lost = lostFields(reading);
  await browser.storage.session.set({ [slot(tab)]: lost });
  const title = browser.i18n.getMessage(lost.length > 0 ? 'site_changed' : 'actionTitle', [
    lost.map(wordOf).join(', '),
  ]);
  await browser.action.setBadgeText({ tabId: tab, text: lost.length > 0 ? '!' : '' });
  await browser.action.setTitle({ tabId: tab, title });
}

/** Whether the site on this tab has changed since its reader was written. */
export async function siteChanged(tab: number): Promise<boolean> {
  const kept = await browser.storage.session.get(slot(tab));
  return ((kept[slot(tab)] as string[] | undefined) ?? []).length > 0;
}

export const forgetHealth = (tab: number): Promise<void> => browser.storage.session.remove(slot(tab));
