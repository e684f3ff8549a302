import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { dueLooks } from '#lib/desk/proofs.ts';
import { dueReports } from '#lib/desk/reports.ts';
import { dueTasks } from '#lib/desk/tasks.ts';

export const lookAgainAlarm = 'look-again';

/**
 * Shows on the toolbar button how much is due: posted replies to look at again, promises, answers of platforms to reports. Has
 * the browser wake us when the next is. Called at every start of the background too: alarms may be cleared when the browser restarts.
 */
export async function remindToLook(desk: Desk, now: number): Promise<void> {
  const [looks, promises, reports] = await Promise.all([
    dueLooks(desk, now),
    dueTasks(desk, now),
    dueReports(desk, now),
  ]);
  // First: the browser may stop us in between, and only the alarm wakes us again.
  const nexts = [looks, promises, reports].flatMap(({ next }) => next ?? []);
  if (nexts.length === 0) await browser.alarms.clear(lookAgainAlarm);
  else await browser.alarms.create(lookAgainAlarm, { when: Math.min(...nexts) });
  const said = [
    looks.count > 0 ? browser.i18n.getMessage('look_again', [String(looks.count)]) : '',
    promises.count > 0 ? browser.i18n.getMessage('promises_due', [String(promises.count)]) : '',
    reports.count > 0 ? browser.i18n.getMessage('reports_due', [String(reports.count)]) : '',
  ];
  const count = looks.count + promises.count + reports.count;
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setTitle({ title: said.filter(Boolean).join('. ') || browser.i18n.getMessage('actionTitle') });
}
