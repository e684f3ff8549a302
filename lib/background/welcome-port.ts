import type { Browser } from 'wxt/browser';
import type { Desk } from '#lib/desk/database.ts';
import { panelTab, sideWindow } from './from-panel.ts';
import { answerModelPort } from './model-port.ts';
import { addPage, addPanel } from './ports.ts';
import { speakerOf } from './sender.ts';
import { showDesk } from './show-desk.ts';

/** `panel:<session>` for the panel of a tab, `model:` for one that asks a model, `pages` for our own pages; any other port is closed. */
export async function welcomePort(desk: Desk, port: Browser.runtime.Port): Promise<void> {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  const speaker = port.sender && speakerOf(port.sender);
  if (!speaker || speaker.kind === 'frame') return port.disconnect();
  if (port.name === 'pages') return addPage(port);
  if (await answerModelPort(desk, port, speaker)) return;
  const session = port.name.replace(/^panel:/, '');
  const tab = await panelTab(speaker, session).catch(() => null);
  // It may have closed while its desk was looked up.
  if (!open) return;
  if (tab === null) return port.disconnect();
  addPanel(port, { tab, window: sideWindow(session) });
  await showDesk(desk, tab);
}
