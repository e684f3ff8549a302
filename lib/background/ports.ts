import type { Browser } from 'wxt/browser';
import type { Push } from '#lib/schema/messages.ts';

/** `side` panels have no tab of their own: they show the one the person looks at. */
type PanelPort = { tab: number; side: boolean };

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

/** The person looks at another tab; true when a side panel has to be told of it. */
export function turnSidePanels(tab: number): boolean {
  const side = [...panels].filter(([, panel]) => panel.side);
  for (const [port] of side) panels.set(port, { tab, side: true });
  return side.length > 0;
}

/** Whether a tab's desk is in somebody's view, docked or at the side. */
export const panelIsOpen = (tab: number): boolean => [...panels.values()].some((panel) => panel.tab === tab);
export const openTabs = (): number[] => [...new Set([...panels.values()].map(({ tab }) => tab))];
export const somebodyWatches = (): boolean => panels.size + pages.size > 0;

export function pushToPanel(tab: number, push: Push): void {
  for (const [port, panel] of panels) if (panel.tab === tab) port.postMessage(push);
}

export function pushToAll(push: Push): void {
  for (const port of [...panels.keys(), ...pages]) port.postMessage(push);
}
