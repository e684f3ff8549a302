import { report } from '#lib/report.ts';
import { type BlockReading, type Known, readBlocks, readGiven } from '#lib/sites/blocks/read-blocks.ts';
import { adding } from './add-blocks.ts';
import type { AddBlocks } from './look.ts';

/** What the frame's running part asks for: the cards it found and could not read in full, none at all, or nothing now. */
type WantBlocks = () => readonly Element[] | null;
export type StartBlocks = (
  document: Document,
  want: WantBlocks,
  give: (add: AddBlocks | null) => void,
  signal: AbortSignal,
) => Promise<void>;

/** A slice of work, in ms: two fit in a frame beside the page's own. */
const slice = 6;
/** Changes come in bursts; a page that never rests is read this often at most, and for this share of the time. In ms. */
const pause = 400;
const share = 0.05;

/** Works a slice at a time, in the page's idle moments, and tells the time it took; null when it was stopped. */
async function finish<T>(
  work: Generator<void, T>,
  window: Window,
  signal: AbortSignal,
): Promise<{ value: T; took: number } | null> {
  let took = 0;
  while (!signal.aborted) {
    const start = window.performance.now();
    let step = work.next();
    while (!step.done && window.performance.now() < start + slice) step = work.next();
    took += window.performance.now() - start;
    if (step.done) return { value: step.value, took };
    await new Promise<unknown>((next) => {
      if (window.requestIdleCallback) window.requestIdleCallback(next, { timeout: pause });
      else window.setTimeout(next);
    });
  }
  return null;
}

/**
 * Reads a page's repeated blocks now, and again after its changes, as long as that is wanted. Settles after the first
 * reading.
 */
export const startBlocks: StartBlocks = async (document, want, give, signal) => {
  const { defaultView: window } = document;
  if (!window) return;
  const known: Known = new WeakMap();
  let timer = 0;
  let restUntil = 0;
  let reading = false;
  let changed = false;

  const read = async () => {
    changed = reading;
    const cards = want();
    if (cards === null || reading) return;
    reading = true;
    const work: Generator<void, BlockReading | null> =
      cards.length > 0 ? readGiven(cards, known) : readBlocks(document, known);
    const done = await finish(work, window, signal);
    reading = false;
    if (!done || signal.aborted) return;
    restUntil = window.performance.now() + done.took / share;
    give(done.value && adding(done.value));
    if (changed) readSoon();
  };
  const readSoon = () => {
    window.clearTimeout(timer);
    const tell = (error: unknown) => report(error, 'reading repeated blocks');
    timer = window.setTimeout(() => void read().catch(tell), Math.max(pause, restUntil - window.performance.now()));
  };
  const observer = new window.MutationObserver(readSoon);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  await read();
};
