import type { Desk } from '#lib/desk/database.ts';
import { report } from '#lib/report.ts';
import { deskOf } from './desk-session.ts';
import { describeDesk } from './desk-state.ts';
import { openTabs, pushToPanel } from './ports.ts';

/** Tells the panel of a tab how its desk stands now. */
export async function showDesk(desk: Desk, tab: number): Promise<void> {
  try {
    const session = await deskOf(tab);
    pushToPanel(tab, { type: 'desk', desk: session && (await describeDesk(desk, session)) });
  } catch (error) {
    report(error, 'showing the desk');
  }
}

/** After something that every desk shows has changed: templates, settings, the account, a colleague's reply. */
export async function showAllDesks(desk: Desk): Promise<void> {
  await Promise.all(openTabs().map((tab) => showDesk(desk, tab)));
}
