import type { OpenBox } from '#lib/page/focused-box.ts';
import { type Underlines, underline } from '#lib/page/underline.ts';
import { offerCards } from '#lib/page/underline-open.ts';
import type { Say } from '#lib/page/words.ts';
import type { Tell } from './alive.ts';

/** Milliseconds of quiet before a changed text is checked. */
const pause = 250;

/** The box the person is in now, with its underlines; `leave` takes all of it away. */
export type ActiveBox = OpenBox & { underlines: Underlines; check: () => void; leave: () => void };

/** Begins to check and mark a box; `onFlags` hears how many flags stand in it. */
export function activate(box: OpenBox, tell: Tell, say: Say, onFlags: () => void, signal: AbortSignal): ActiveBox {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const { editor } = box;
  const underlines = underline(editor, until);
  let timer: ReturnType<typeof setTimeout> | undefined;
  offerCards(editor, underlines, say, until);

  const check = async () => {
    const text = editor.read();
    const answer = await tell('box.changed', { text });
    if (!answer || until.aborted) return;
    underlines.show(answer.findings, text);
    onFlags();
  };
  const checkSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  };
  editor.element.addEventListener('input', checkSoon, { signal: until });
  until.addEventListener('abort', () => clearTimeout(timer));
  return { ...box, underlines, check: checkSoon, leave: () => stop.abort() };
}
