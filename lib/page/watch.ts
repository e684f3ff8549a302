import { report } from '#lib/report.ts';
import type { Look } from './look.ts';

/** Changes come in bursts (a list grows, its stars are drawn): one look when they pause. In ms. */
const pause = 150;
/** The longest wait while they do not pause. In ms. */
const patience = 1000;
/** Looking takes at most this share of the time, however busy the page. */
const share = 0.05;

/** Attributes that tell of another review, another state of it, or of a box that was shown or hidden. */
const attributeFilter = [
  'data-review-id',
  'aria-expanded',
  'aria-label',
  'class',
  'style',
  'hidden',
  'disabled',
  'open',
  'value',
];

/**
 * Looks at the page now and after its changes, and tells when what is there is not what was told before: other words or other
 * elements, since lists reuse their rows. Nothing runs while a page stands still. Gives a way to ask for a look now.
 */
export function watch(
  document: Document,
  look: () => Look,
  onLook: (look: Look) => void,
  signal: AbortSignal,
): () => void {
  const { defaultView: window } = document;
  if (!window || signal.aborted) return () => undefined;
  let told = '';
  let toldElements: readonly Element[] = [];
  let timer = 0;
  let changedAt: number | null = null;
  let restUntil = 0;

  const tellIfNew = (seen: Look) => {
    const elements = [...seen.cards, ...seen.boxes.map(({ element }) => element)];
    const words = JSON.stringify(seen.reading);
    const same =
      words === told &&
      elements.length === toldElements.length &&
      elements.every((element, i) => element === toldElements[i]);
    if (same) return;
    told = words;
    toldElements = elements;
    onLook(seen);
  };

  const lookNow = () => {
    if (signal.aborted) return;
    changedAt = null;
    const start = window.performance.now();
    try {
      tellIfNew(look());
    } catch (error) {
      report(error, 'looking at the page');
    }
    const end = window.performance.now();
    restUntil = end + (end - start) / share;
  };

  const lookSoon = () => {
    const now = window.performance.now();
    changedAt ??= now;
    const due = Math.max(restUntil, Math.min(now + pause, changedAt + patience));
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => window.requestIdleCallback?.(lookNow, { timeout: patience }) ?? lookNow(),
      due - now,
    );
  };

  const observer = new window.MutationObserver(lookSoon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter,
  });
  for (const event of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(event, lookSoon, { signal });
  // A route may change before the page does; browsers without this hear of it by the change of the page.
  window.navigation?.addEventListener('currententrychange', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  lookNow();
  return lookNow;
}
