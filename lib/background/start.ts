import { type Browser, browser } from 'wxt/browser';
import { openDesk } from '#lib/desk/database.ts';
import { report } from '#lib/report.ts';
import { syncNow } from '#lib/sync/flush.ts';
import { startLive } from '#lib/sync/live.ts';
import { dropDesk } from './desk-session.ts';
import { fromOwnPagesHandlers } from './from-own-pages.ts';
import { fromPageHandlers } from './from-page.ts';
import { fromPanelHandlers, panelTab } from './from-panel.ts';
import { registerGrantedSites, startInOpenTabs } from './grants.ts';
import { addPage, addPanel, somebodyWatches, turnSidePanels } from './ports.ts';
import { type Handlers, route } from './router.ts';
import { speakerOf } from './sender.ts';
import { showAllDesks, showDesk } from './show-desk.ts';
import { pressToolbar } from './toolbar.ts';

const syncAlarm = 'sync';

/** Everything the background listens to. All listeners are added before the first await, or the event that woke the worker is lost. */
export function startBackground(): void {
  const desk = openDesk();
  const sync = async () => {
    await syncNow(desk);
    await showAllDesks(desk);
  };
  const syncSoon = () => void sync().catch((error: unknown) => report(error, 'syncing'));
  const goLive = () => startLive(desk, somebodyWatches, syncSoon);
  const handlers: Handlers = {
    page: fromPageHandlers({ desk, syncSoon }),
    panel: fromPanelHandlers({ desk, syncSoon }),
    own: fromOwnPagesHandlers({ desk, syncSoon, goLive }),
  };

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void route(handlers, message, sender).then(respond);
    return true;
  });
  browser.runtime.onConnect.addListener((port) => void welcomePort(port));
  browser.alarms.onAlarm.addListener(({ name }) => name === syncAlarm && syncSoon());
  browser.action.onClicked.addListener(pressToolbar);
  browser.tabs.onActivated.addListener(({ tabId }) => turnSidePanels(tabId) && void showDesk(desk, tabId));
  browser.tabs.onRemoved.addListener((tab) => void dropDesk(tab));
  browser.permissions.onAdded.addListener(() => void registerGrantedSites());
  browser.permissions.onRemoved.addListener(() => void registerGrantedSites());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void startInOpenTabs();
  });

  /** `panel:<session>` for the panel of a tab, `pages` for our own pages. */
  async function welcomePort(port: Browser.runtime.Port): Promise<void> {
    const speaker = port.sender && speakerOf(port.sender);
    if (!speaker || speaker.kind === 'frame') return port.disconnect();
    if (port.name === 'pages') {
      addPage(port);
    } else {
      const tab = await panelTab(speaker, port.name.replace(/^panel:/, '')).catch(() => null);
      if (tab === null) return port.disconnect();
      addPanel(port, { tab, side: speaker.kind === 'own' });
      await showDesk(desk, tab);
    }
    goLive();
  }

  void start();
  async function start(): Promise<void> {
    await registerGrantedSites();
    // Alarms may be cleared on a restart of the browser, so each start of the worker makes sure.
    await browser.alarms.create(syncAlarm, { periodInMinutes: 1 });
    await sync();
  }
}
