import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { dueLooks } from '#lib/desk/proofs.ts';

export const lookAgainAlarm = 'look-again';

/**
 * Shows on the toolbar button how many posted replies are due to be looked at again, and has the browser wake us when the next
 * one is. Called at every start of the background too: alarms may be cleared when the browser restarts.
 */
export async function remindToLook(desk: Desk, now: number): Promise<void> {
  const { count, next } = await dueLooks(desk, now);
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  const title = count > 0 ? browser.i18n.getMessage('look_again', [String(count)]) : '';
  await browser.action.setTitle({ title: title || browser.i18n.getMessage('actionTitle') });
  if (next === null) await browser.alarms.clear(lookAgainAlarm);
  else await browser.alarms.create(lookAgainAlarm, { when: next });
}
