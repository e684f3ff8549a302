import type { Browser } from 'wxt/browser';
import { report } from '#lib/report.ts';
import type { Push } from '#lib/schema/messages.ts';

/** `window` is a side panel's, which shows the tab that is looked at there; null for a panel docked in its tab. */
type PanelPort = { tab: number; window: number | null };

const panels = new Map<Browser.runtime.Port, PanelPort>();
const pages = new Set<Browser.runtime.Port>();

/** Keeps a panel told of its tab's desk until its port closes. */
export function addPanel(port: Browser.runtime.Port, panel: PanelPort): void {
  panels.set(port, panel);
  port.onDisconnect.addListener(() => panels.delete(port));
}

/** Keeps one of our own pages told of what is not a desk's. */
export function addPage(port: Browser.runtime.Port): void {
  pages.add(port);
  port.onDisconnect.addListener(() => pages.delete(port));
}

/** Another tab is looked at in a window; true when a side panel there has to be told of it. */
export function turnSidePanels(window: number, tab: number): boolean {
  const side = [...panels].filter(([, panel]) => panel.window === window);
  for (const [port] of side) panels.set(port, { tab, window });
  return side.length > 0;
}

/** Whether a tab's desk is in somebody's view, docked or at the side. */
export const panelIsOpen = (tab: number): boolean => [...panels.values()].some((panel) => panel.tab === tab);
export const openTabs = (): number[] => [...new Set([...panels.values()].map(({ tab }) => tab))];
export const somebodyWatches = (): boolean => panels.size + pages.size > 0;

export function pushToPanel(tab: number, push: Push): void {
  for (const [port, panel] of panels) if (panel.tab === tab) post(port, push);
}

export function pushToAll(push: Push): void {
  for (const port of [...panels.keys(), ...pages]) post(port, push);
}

/** A port may close between two events; the others are to hear all the same. */
function post(port: Browser.runtime.Port, push: Push): void {
  try {
    port.postMessage(push);
  } catch (error) {
    panels.delete(port);
    pages.delete(port);
    report(error, 'telling a panel');
  }
}
