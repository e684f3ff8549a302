import { type Browser, browser } from 'wxt/browser';
import { openDesk } from '#lib/desk/database.ts';
import { report } from '#lib/report.ts';
import { startLive } from '#lib/sync/live.ts';
import { deskOf, dropDesk, inTurn } from './desk-session.ts';
import { fromOwnPagesHandlers } from './from-own-pages.ts';
import { fromPageHandlers } from './from-page.ts';
import { fromPanelHandlers } from './from-panel.ts';
import { registerGrantedSites, startInOpenTabs } from './grants.ts';
import { ownLanguageLoaded } from './languages.ts';
import { lookAgainAlarm, remindToLook } from './look-again.ts';
import { forgetHealth } from './page-health.ts';
import { somebodyWatches, turnSidePanels } from './ports.ts';
import { forgetReportBack } from './report-back.ts';
import { type Handlers, route } from './router.ts';
import { originOf } from './sender.ts';
import { showDesk } from './show-desk.ts';
import { sweepAttempts } from './sweep-attempts.ts';
import { syncAndTell } from './sync-and-tell.ts';
import { pressToolbar } from './toolbar.ts';
import { welcomePort } from './welcome-port.ts';

const syncAlarm = 'sync';
/** Milliseconds after a start until what nobody waits for begins: whoever woke the worker has its answer by then. */
const untilHousekeeping = 500;

/** Everything the background listens to. All listeners are added before the first await, or the event that woke the worker is lost. */
export function startBackground(): void {
  const run = (doing: string, work: Promise<unknown>) => void work.catch((error: unknown) => report(error, doing));
  const desk = openDesk();
  // First of all: it takes as long as the first question takes to arrive and be read.
  run('opening the stores', Promise.resolve(desk.open()));
  run('loading the language of the browser', ownLanguageLoaded());

  const remind = () => run('reminding', remindToLook(desk, Date.now()));
  const syncSoon = () => run('syncing', syncAndTell(desk, remind));
  const goLive = () => startLive(desk, somebodyWatches, syncSoon);
  const handlers: Handlers = {
    page: fromPageHandlers({ desk, syncSoon }),
    panel: fromPanelHandlers({ desk, syncSoon }),
    own: fromOwnPagesHandlers({ desk, syncSoon, goLive }),
  };

  /** The tab went to another site or was closed. A route within the site, or a reload, keeps what the person chose. */
  const leaveSite = (tab: number, site: string | null) =>
    inTurn(tab, async () => {
      const session = await deskOf(tab);
      if (!session || session.top === site) return;
      await dropDesk(tab);
      await showDesk(desk, tab);
    });

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void route(handlers, message, sender).then(respond);
    return true;
  });
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) =>
    run('welcoming a page of ours', welcomePort(desk, port).then(goLive)),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === syncAlarm) syncSoon();
    if (name === lookAgainAlarm) remind();
  });
  browser.action.onClicked.addListener(pressToolbar);
  browser.tabs.onActivated.addListener(
    ({ tabId, windowId }) => turnSidePanels(windowId, tabId) && void showDesk(desk, tabId),
  );
  browser.tabs.onUpdated.addListener((id, { status }, tab) => {
    if (status === 'complete') run('leaving a site', leaveSite(id, originOf(tab.url)));
  });
  browser.tabs.onRemoved.addListener((tab) =>
    run('leaving a tab', Promise.all([forgetHealth(tab), forgetReportBack(tab), leaveSite(tab, null)])),
  );
  browser.permissions.onAdded.addListener(() => run('registering sites', registerGrantedSites()));
  browser.permissions.onRemoved.addListener(() => run('registering sites', registerGrantedSites()));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run('welcoming', browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
    run('starting in open tabs', startInOpenTabs());
  });

  setTimeout(() => {
    // Alarms may be cleared on a restart of the browser, so each start of the worker makes sure.
    run('setting the alarm', browser.alarms.create(syncAlarm, { periodInMinutes: 1 }));
    run('registering sites', registerGrantedSites());
    run('sweeping attempts', sweepAttempts(Date.now()));
    syncSoon();
  }, untilHousekeeping);
}
