import { keepFromPage, keepHeldKey } from './keep-held-key.ts';

/** What a key does to the open list. */
export type SlashKey = 'down' | 'up' | 'take' | 'close';

const meanings: Record<string, SlashKey> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  Enter: 'take',
  Tab: 'take',
  Escape: 'close',
};

const meaningOf = (event: KeyboardEvent): SlashKey | null => {
  // What an input method takes for itself has the code 229.
  if (!event.isTrusted || event.isComposing || event.keyCode === 229) return null;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  return Object.hasOwn(meanings, event.key) ? (meanings[event.key] ?? null) : null;
};

/**
 * Takes the list's keys as long as it is open, before the page sees them: Enter would post on some sites, and Escape close the
 * dialog that the reply is written in. The page does not hear such a key repeat or come up either, even once the list is closed.
 */
export function takeKeys(
  window: Window,
  isOpen: () => boolean,
  on: (key: SlashKey) => void,
  signal: AbortSignal,
): void {
  const held = new Map<string, AbortController>();
  window.addEventListener(
    'keydown',
    (event) => {
      const key = isOpen() ? meaningOf(event) : null;
      if (!key) return;
      keepFromPage(event);
      held.get(event.key)?.abort();
      held.set(event.key, keepHeldKey(window, event.key));
      on(key);
    },
    { capture: true, signal },
  );
}
