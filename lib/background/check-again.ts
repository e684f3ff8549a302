import type { Desk } from '#lib/desk/database.ts';
import { tellPage } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import { deskOf } from './desk-session.ts';
import { openTabs } from './ports.ts';
import { showAllDesks, showDesk } from './show-desk.ts';

async function checkBox(tab: number): Promise<void> {
  const session = await deskOf(tab);
  if (!session?.box.kind) return;
  await tellPage(tab, session.frame, 'box.check', {}).catch((error: unknown) => report(error, 'checking a box again'));
}

/** What is flagged at one tab's desk has changed: its panel is told, and its box is marked anew. */
export async function checkAgain(desk: Desk, tab: number): Promise<void> {
  await showDesk(desk, tab);
  await checkBox(tab);
}

/** As `checkAgain` for every desk in view: rules or switches have changed. */
export async function checkAllAgain(desk: Desk): Promise<void> {
  await showAllDesks(desk);
  await Promise.all(openTabs().map(checkBox));
}
