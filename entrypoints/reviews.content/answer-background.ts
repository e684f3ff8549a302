import type { Dock } from '#lib/page/dock.ts';
import { whomAnswers } from '#lib/page/focused-box.ts';
import { insertText, mendText } from '#lib/page/insert.ts';
import { isSameReview } from '#lib/page/insert-guard.ts';
import { insertTarget } from '#lib/page/insert-target.ts';
import type { Look } from '#lib/page/look.ts';
import type { InsertOutcome, ToPage } from '#lib/schema/messages.ts';
import type { Site } from '#lib/schema/site.ts';
import type { BoxSession } from './box-session.ts';
import { type Hearers, hear } from './hear.ts';

export type AnswerBackground = {
  look: () => Look;
  /** Settles when this frame knows its sites. */
  ready: Promise<unknown>;
  session: BoxSession;
  dock: Dock;
  openDesk: () => boolean;
  learn: (sites: readonly Site[]) => void;
  again: () => unknown;
  signal: AbortSignal;
};

/** What this frame does when the background asks. */
export function answerBackground({
  look,
  ready,
  session,
  dock,
  openDesk,
  learn,
  again,
  signal,
}: AnswerBackground): void {
  /** Writes for the review the draft was made for; a page that puts somebody else there meanwhile gets its box back as it was. */
  const insertFor = ({
    text,
    mode,
    review,
  }: ToPage['box.insert']['message']): Promise<InsertOutcome> | InsertOutcome => {
    const now = look();
    const target = insertTarget(now, session.current(), review);
    if (typeof target === 'string') return { outcome: target, text: session.current()?.editor.read() ?? '' };
    session.enter(target.editor.element, now, 'focus');
    const still = () => isSameReview(whomAnswers(target.editor, look()).review, review);
    return insertText(target.editor, text, mode, still);
  };
  const hearers: Hearers = {
    'dock.open': ({ url, side }) => {
      const opened = window.top === window;
      if (opened) dock.open(url, side);
      return { opened };
    },
    'dock.close': () => dock.close(),
    'box.insert': insertFor,
    'box.fix': ({ start, end, text, expected }) => {
      const editor = session.current()?.editor;
      return editor?.element.isConnected
        ? mendText(editor, { start, end, text }, expected)
        : { outcome: 'no-box', text: '' };
    },
    'page.sites': ({ sites }) => learn(sites),
    'page.read': () => ready.then(() => look().reading),
    'page.tell': () => void again(),
    'desk.show': () => ({ opened: openDesk() }),
  };
  hear(hearers, signal);
}
