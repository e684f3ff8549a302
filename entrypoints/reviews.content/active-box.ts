import type { OpenBox } from '#lib/page/focused-box.ts';
import { noteLength } from '#lib/page/length-note.ts';
import { type Underlines, underline } from '#lib/page/underline.ts';
import { offerCards } from '#lib/page/underline-open.ts';
import type { Say } from '#lib/page/words.ts';
import type { Tell } from './alive.ts';

/** The first change is checked at once, the next ones after so many milliseconds of quiet. */
const pause = 250;

/** The box the person is in now, with its underlines; `check` is told whether they came or typed; `leave` takes all of it away. */
export type ActiveBox = OpenBox & { underlines: Underlines; check: (person: boolean) => void; leave: () => void };

export type Activate = {
  tell: Tell;
  say: Say;
  /** Hears how many flags stand in the box. */
  onFlags: () => void;
  /** The person is in the box, and the desk is for another. */
  comeBack: () => unknown;
};

/** Begins to check and mark a box. */
export function activate(box: OpenBox, { tell, say, onFlags, comeBack }: Activate, signal: AbortSignal): ActiveBox {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const { editor } = box;
  const underlines = underline(editor, until);
  const showLength = noteLength(editor.element, until);
  let timer: ReturnType<typeof setTimeout> | undefined;
  offerCards(
    editor,
    underlines,
    say,
    async (said, { rule, text }) => {
      await tell(said, { rule, text, review: active.review });
      check(false);
    },
    until,
  );

  const checkNow = async (person: boolean) => {
    const text = editor.read();
    const answer = await tell('box.changed', { text, review: active.review });
    if (!answer || until.aborted) return;
    // Where the desk went elsewhere without them, the marks stay as they are.
    if (answer.elsewhere) return person && comeBack();
    underlines.show(answer.findings, text);
    showLength(answer.length);
    onFlags();
  };
  const check = (person: boolean) => {
    const first = timer === undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      if (!first) void checkNow(person);
    }, pause);
    if (first) void checkNow(person);
  };
  editor.element.addEventListener('input', ({ isTrusted }) => check(isTrusted), { signal: until });
  // A template may be called here: its list is fetched, and looks for itself what was typed.
  const slash = ({ isTrusted, key }: KeyboardEvent) => isTrusted && key === '/' && tell('slash.open', {});
  editor.element.addEventListener('keydown', slash, { signal: until });
  until.addEventListener('abort', () => clearTimeout(timer));
  const active = { ...box, underlines, check, leave: () => stop.abort() };
  return active;
}
