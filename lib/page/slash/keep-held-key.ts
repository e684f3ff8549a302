/**
 * Keeps a key that the list took from the page until it comes up: its repeats, as on some sites a second Enter posts, its
 * keypress and its keyup. It also ends where the keyup can no longer come here: the key goes down anew, or the window loses the
 * focus. Events that the page makes itself are neither kept from it nor believed. It may outlive the list, which the key may close.
 * Returns what ends it early.
 */
export function keepHeldKey(window: Window, key: string): AbortController {
  const held = new AbortController();
  const { signal } = held;
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || event.key !== key) return;
        if (type === 'keydown' && !event.repeat) return held.abort();
        keepFromPage(event);
        if (type === 'keyup') held.abort();
      },
      { capture: true, signal },
    );
  // Not while capturing, or every blur within the page would end it.
  window.addEventListener('blur', ({ isTrusted }) => isTrusted && held.abort(), { signal });
  return held;
}

/** Neither the page nor the browser does anything with the event. */
export function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
