import type { Browser } from 'wxt/browser';
import type { Push } from '#lib/schema/messages.ts';

const panels = new Map<Browser.runtime.Port, number>();
const pages = new Set<Browser.runtime.Port>();

/** Keeps the panel of a tab told until its port closes. */
export function addPanel(port: Browser.runtime.Port, tab: number): void {
  panels.set(port, tab);
  port.onDisconnect.addListener(() => panels.delete(port));
}

/** Keeps one of our own pages told of what is not a desk's. */
export function addPage(port: Browser.runtime.Port): void {
  pages.add(port);
  port.onDisconnect.addListener(() => pages.delete(port));
}

export const panelIsOpen = (tab: number): boolean => [...panels.values()].includes(tab);
export const openTabs = (): number[] => [...new Set(panels.values())];
export const somebodyWatches = (): boolean => panels.size + pages.size > 0;

export function pushToPanel(tab: number, push: Push): void {
  for (const [port, of] of panels) if (of === tab) port.postMessage(push);
}

export function pushToAll(push: Push): void {
  for (const port of [...panels.keys(), ...pages]) port.postMessage(push);
}
