import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { keptKey } from '#lib/desk/join.ts';
import { reviewKey } from '#lib/desk/review-key.ts';
import { withDesk } from '#lib/desk/transact.ts';
import { Refused } from '#lib/messages.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { PageReading, SeenListing } from '#lib/schema/review.ts';
import { deskOf, freshPlan, inTurn, keepDesk, type Plan } from './desk-session.ts';
import { openDeskAt } from './open-desk.ts';
import type { Speaker } from './sender.ts';
import { showDesk } from './show-desk.ts';

type Frame = Extract<Speaker, { kind: 'frame' }>;

/** How a report back is written: the case is solved, and the person adds the fact. */
const reportsBack: Pick<Plan, 'strategy' | 'resolved'> = { strategy: 'follow-up', resolved: true };

const slot = (tab: number) => `report-back:${tab}`;

/** Who has not come to the review by then uses the tab for something else. */
const waits = 10 * 60_000;

type Wish = { reviewKey: string; at: number };

/** Opens the page of the review to which this was promised; its desk opens there once the review is seen. */
export async function openReportBack(desk: Desk, taskId: string): Promise<{ opened: boolean }> {
  const task = await withDesk(desk, () => desk.tasks.get(taskId));
  if (!task) throw new Refused('unexpected', 'nothing of the kind was promised');
  const address = await addressOf(desk, task.replyId, task.reviewKey);
  if (!task.reviewKey || !address) return { opened: false };
  const { id } = await browser.tabs.create({ url: address });
  const wish: Wish = { reviewKey: task.reviewKey, at: Date.now() };
  if (id !== undefined) await browser.storage.session.set({ [slot(id)]: wish });
  return { opened: true };
}

/** Where the reply was last seen, else where the review was; null for anything that is not on the web. */
async function addressOf(desk: Desk, replyId: string, key: string | null): Promise<string | null> {
  const [followed, review] = await withDesk(desk, () =>
    Promise.all([desk.followed.get(replyId), key === null ? undefined : desk.reviews.get(key)]),
  );
  const address = followed?.address ?? review?.address ?? null;
  return address !== null && /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

/** Opens the desk that a report back waits for in this tab, when the page shows its review. */
export async function continueReportBack(
  desk: Desk,
  frame: Frame,
  reading: PageReading & { listing: SeenListing },
): Promise<void> {
  const wanted = await wantedIn(frame.tab);
  if (wanted === null) return;
  for (const review of reading.reviews) {
    const key = await reviewKey(reading.platform, reading.listing.id, review);
    if (key === null || (await withDesk(desk, () => keptKey(desk, key))) !== wanted) continue;
    await forgetReportBack(frame.tab);
    const { site, platform, listing, address } = reading;
    const box: FocusedBox = {
      ...{ site, platform, listing, address, review },
      ...{ kind: null, text: '', maxLength: null, onRight: false },
    };
    await inTurn(frame.tab, async () => {
      await openDeskAt(desk, frame, box);
      const session = await deskOf(frame.tab);
      if (session) await keepDesk({ ...session, plan: { ...freshPlan, ...reportsBack } });
      await showDesk(desk, frame.tab);
    });
    return;
  }
}

/** The tab is closed: nobody reports back in it. */
export const forgetReportBack = (tab: number): Promise<void> => browser.storage.session.remove(slot(tab));

/** Key of the review that this tab was opened for, a short while ago. Written by this module alone, so its shape is trusted. */
async function wantedIn(tab: number): Promise<string | null> {
  const found = await browser.storage.session.get(slot(tab));
  const wish = found[slot(tab)] as Wish | undefined;
  return wish && Date.now() - wish.at < waits ? wish.reviewKey : null;
}
