import { browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { replyInBox } from '#lib/desk/earlier-version.ts';
import { tellPage } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import type { FocusedBox, ToPage } from '#lib/schema/messages.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { type DeskSession, deskOf, keepDesk, secret } from './desk-session.ts';
import { freshDesk, turnDesk } from './desk-turn.ts';
import { startDockIn } from './grants.ts';
import { panelIsOpen } from './ports.ts';
import type { Speaker } from './sender.ts';
import { showDesk } from './show-desk.ts';

/** Docks the panel in the tab's top frame, where no other script of ours may run: a cabinet can stand in a frame of any page. */
async function openDock(tab: number, dock: ToPage['dock.open']['message']): Promise<{ opened: boolean }> {
  try {
    await startDockIn(tab);
    return await tellPage(tab, 0, 'dock.open', dock);
  } catch (error) {
    report(error, 'docking the panel in the top frame');
    return { opened: false };
  }
}

/** In the tab's turn: the desk for a box of a frame, shown in its panel, which is docked where none is open. */
export async function openDeskAt(
  desk: Desk,
  frame: Extract<Speaker, { kind: 'frame' }>,
  box: FocusedBox,
  waiting: DeskSession['waiting'] = null,
): Promise<{ opened: boolean }> {
  const edits = await replyInBox(desk, box);
  const fresh = { ...freshDesk(frame, box), nonce: secret(), edits, waiting };
  const before = await deskOf(frame.tab);
  await keepDesk(before ? turnDesk(before, fresh) : fresh);
  if (panelIsOpen(frame.tab)) {
    await showDesk(desk, frame.tab);
    return { opened: true };
  }
  const settings = await storedSettings.read();
  const side = settings.side[box.site] ?? (box.onRight ? 'left' : 'right');
  return openDock(frame.tab, { url: `${browser.runtime.getURL('/panel.html')}?nonce=${fresh.nonce}`, side });
}
