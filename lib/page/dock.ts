import { letDrag } from './dock-drag.ts';
import { type DockParts, makeDockParts } from './dock-parts.ts';
import { topLayerHome } from './own-host.ts';
import type { Say } from './words.ts';

type Side = 'left' | 'right';

export type DockEvents = {
  /** The person closed it. */
  closed: () => void;
  /** The person moved it to the other side. */
  moved: (side: Side) => void;
  /** It was taken away or loaded anew; its address is used up, so a new one must be asked for. */
  lost: () => void;
};

export type Dock = {
  /** Docks the panel, in place of one that is there; focus stays where it is. */
  open: (url: string, side: Side) => void;
  close: () => void;
  /** Says in the panel's place that the tab must be loaded again; false where no panel is open. */
  sayReload: () => boolean;
};

/** The panel at the page's side, a page of ours in a frame that the host page cannot reach. */
export function makeDock(document: Document, say: Say, on: DockEvents): Dock {
  let shown: { parts: DockParts; stop: AbortController; side: Side } | null = null;

  const close = () => {
    const closing = shown;
    shown = null;
    closing?.stop.abort();
    closing?.parts.host.remove();
  };
  const turnTo = (side: Side) => {
    if (!shown) return;
    shown.side = side;
    shown.parts.host.classList.toggle('left', side === 'left');
  };
  const moveTo = (side: Side) => {
    if (side === shown?.side) return;
    turnTo(side);
    on.moved(side);
  };
  const lose = () => {
    close();
    on.lost();
  };
  /** Follows the site's own dialogs: into an open one, out of a closed one. */
  const settle = () => {
    const host = shown?.parts.host;
    const home = topLayerHome(document);
    if (host && !host.isConnected) lose();
    else if (host && host.parentNode !== home) home.moveBefore(host, null);
  };
  const show = (url: string | null, side: Side) => {
    close();
    const parts = makeDockParts(document, url, say);
    const stop = new AbortController();
    const { signal } = stop;
    let loads = 0;
    shown = { parts, stop, side };
    turnTo(side);
    // Firefox 153 loads a frame in a shadow root anew even where `moveBefore` moves it.
    parts.content.addEventListener('load', () => ++loads > 1 && lose(), { signal });
    const onPress = (button: HTMLElement, act: () => void) =>
      button.addEventListener('click', (event) => event.isTrusted && act(), { signal });
    onPress(parts.fold, () => parts.host.classList.add('folded'));
    onPress(parts.unfold, () => parts.host.classList.remove('folded'));
    onPress(parts.move, () => moveTo(shown?.side === 'left' ? 'right' : 'left'));
    onPress(parts.close, () => {
      close();
      on.closed();
    });
    letDrag(parts, (middle) => moveTo(middle < document.documentElement.clientWidth / 2 ? 'left' : 'right'), signal);
    topLayerHome(document).append(parts.host);
    const removals = new MutationObserver(settle);
    removals.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => removals.disconnect());
    for (const type of ['close', 'focusin', 'pointerup'])
      document.addEventListener(type, settle, { capture: true, signal });
  };

  return {
    open: show,
    close,
    sayReload: () => {
      if (shown) show(null, shown.side);
      return shown !== null;
    },
  };
}
