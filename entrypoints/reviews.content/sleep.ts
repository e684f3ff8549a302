import type { Site } from '#lib/schema/site.ts';
import { isDeskKey } from './desk-key.ts';

/** What a page with reviews has, whoever made it. One cheap question. */
const signs =
  '[itemtype*=Review],[itemprop~=review],[data-review-id],[id*=comment-],[class*=review i],[id*=review i],[href*=review i],[class*=rating i],[role=img][aria-label]';
const writable = 'textarea,[contenteditable],iframe';
/** Changes of a page come in bursts; while we sleep one look a second is enough. In ms. */
const rest = 1000;

const cardOf = ({ card, shows }: Site): string[] => {
  if (shows) return [shows];
  if (typeof card === 'function') return [];
  return 'around' in card ? [card.around] : [...card];
};
const boxOf = ({ editor }: Site): string[] => (editor ? [...editor.box, ...(editor.shared ?? [])] : []);

/** Whether the page may show reviews: by the hooks of the sites it belongs to, else by what any page with reviews has. */
export function mayShowReviews(document: Document, sites: readonly Site[]): boolean {
  const hooks = sites.flatMap((site) => [...cardOf(site), ...boxOf(site)]);
  return document.querySelector([...hooks, signs].join()) !== null;
}

/** What ends the sleep: a page that may show reviews or a person at a box, and the person's own key. */
export type Sleeper = { wake: () => void; askForDesk: () => void };

/** Waits, at next to no cost, and calls until `signal` says that the frame is awake: a call may fail. */
export function sleep(
  document: Document,
  sites: readonly Site[],
  { wake, askForDesk }: Sleeper,
  signal: AbortSignal,
): void {
  let timer = 0;
  const look = () => {
    timer = 0;
    if (!signal.aborted && mayShowReviews(document, sites)) wake();
  };
  const onChange = () => {
    timer ||= window.setTimeout(() => window.requestIdleCallback?.(look) ?? look(), rest);
  };
  const onPerson = (event: Event) => {
    const [target] = event.composedPath();
    if (isDeskKey(event)) {
      event.preventDefault();
      askForDesk();
    } else if (event.isTrusted && target instanceof Element && target.closest(writable)) wake();
  };
  const observer = new MutationObserver(onChange);
  observer.observe(document, { subtree: true, childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  for (const type of ['focusin', 'click', 'keydown'])
    document.addEventListener(type, onPerson, { capture: true, signal });
  look();
}
