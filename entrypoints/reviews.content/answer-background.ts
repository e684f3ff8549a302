import type { Editor } from '#lib/page/editors/editor.ts';
import { whomAnswers } from '#lib/page/focused-box.ts';
import { insertText, mendText } from '#lib/page/insert.ts';
import { isSameReview } from '#lib/page/insert-guard.ts';
import { insertTarget } from '#lib/page/insert-target.ts';
import type { Look } from '#lib/page/look.ts';
import type { InsertOutcome, ToPage } from '#lib/schema/messages.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import type { Site } from '#lib/schema/site.ts';
import type { BoxSession } from './box-session.ts';
import { hear, hearerOf } from './hear.ts';
import { world } from './world.ts';

export type AnswerBackground = {
  look: () => Look;
  /** Settles when this frame knows its sites. */
  ready: Promise<unknown>;
  /** Settles when the second reading, where one is wanted, is done. */
  settled: () => Promise<unknown>;
  session: BoxSession;
  /** `even`: also where there is no review to answer. */
  openDesk: (even: boolean) => boolean;
  learn: (sites: readonly Site[]) => void;
  again: () => void;
  signal: AbortSignal;
};

/** What this frame does when the background asks. */
export function answerBackground({
  look,
  ready,
  settled,
  session,
  openDesk,
  learn,
  again,
  signal,
}: AnswerBackground): void {
  const stillFor = (editor: Editor, review: SeenReview | null) => () =>
    isSameReview(whomAnswers(editor, look()).review, review);
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
    return insertText(target.editor, text, mode, stillFor(target.editor, review));
  };
  const hearer = hearerOf({
    'box.insert': insertFor,
    'box.fix': ({ review, expected, ...edit }) => {
      const editor = session.current()?.editor;
      return editor?.element.isConnected
        ? mendText(editor, edit, expected, stillFor(editor, review))
        : { outcome: 'no-box', text: '' };
    },
    'page.sites': ({ sites }) => learn(sites),
    'page.read': async () => {
      await ready;
      // A look asks for the second reading where it wants one.
      look();
      await settled();
      return look().reading;
    },
    'box.check': () => session.current()?.check(false),
    'page.tell': () => again(),
    'desk.show': async ({ even }) => {
      await ready;
      return { opened: openDesk(even) };
    },
  });
  world.replywrightHear = hearer;
  hear(hearer, signal);
}
