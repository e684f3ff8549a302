import type { Desk } from '#lib/desk/database.ts';
import { report } from '#lib/report.ts';
import { deskOf } from './desk-session.ts';
import { describeDesk } from './desk-state.ts';
import { openTabs, pushToPanel } from './ports.ts';

/** By tab, the description that was begun last. */
const latest = new Map<number, symbol>();

/** Tells the panel of a tab how its desk stands now. One that was begun later tells it all, and of newer words: then this one says nothing. */
export async function showDesk(desk: Desk, tab: number): Promise<void> {
  const turn = Symbol();
  latest.set(tab, turn);
  try {
    const session = await deskOf(tab);
    const described = session && (await describeDesk(desk, session));
    if (latest.get(tab) === turn) pushToPanel(tab, { type: 'desk', desk: described });
  } catch (error) {
    report(error, 'showing the desk');
  } finally {
    if (latest.get(tab) === turn) latest.delete(tab);
  }
}

/** After something that every desk shows has changed: templates, settings, the account, a colleague's reply. */
export async function showAllDesks(desk: Desk): Promise<void> {
  await Promise.all(openTabs().map((tab) => showDesk(desk, tab)));
}
