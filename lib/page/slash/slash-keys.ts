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
 * dialog that the reply is written in. The page does not hear such a key come up either.
 */
export function takeKeys(
  window: Window,
  isOpen: () => boolean,
  on: (key: SlashKey) => void,
  signal: AbortSignal,
): void {
  const swallow = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const swallowUntilUp = (key: string) => {
    const up = new AbortController();
    for (const type of ['keypress', 'keyup'] as const)
      window.addEventListener(
        type,
        (event) => {
          if (event.key !== key) return;
          swallow(event);
          if (type === 'keyup') up.abort();
        },
        { capture: true, signal: up.signal },
      );
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const key = isOpen() ? meaningOf(event) : null;
      if (!key) return;
      swallow(event);
      swallowUntilUp(event.key);
      on(key);
    },
    { capture: true, signal },
  );
}
