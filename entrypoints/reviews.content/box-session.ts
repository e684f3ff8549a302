import { describeBox, type OpenBox, openBoxAt, whomAnswers } from '#lib/page/focused-box.ts';
import { isSameReview } from '#lib/page/insert-guard.ts';
import { boxesOf } from '#lib/page/insert-target.ts';
import type { Look } from '#lib/page/look.ts';
import type { Say } from '#lib/page/words.ts';
import type { Request } from '#lib/schema/messages.ts';
import { type ActiveBox, activate } from './active-box.ts';
import type { Tell } from './alive.ts';

/** How often a panel that the page took away is asked for again, until the person comes to a box anew. */
const patience = 2;

type Opening = Request<'desk.open'>;

export type BoxSession = {
  current: () => ActiveBox | null;
  /** The person is back in the box that is known, so its desk comes back; false for any other element. */
  back: (element: Element | null) => boolean;
  /** The person is in this element; true where it is a reply box. */
  enter: (element: Element | null, look: Look, gesture: Opening['gesture']) => boolean;
  /** Opens the desk for a card that may have no box yet. */
  openAt: (card: Element | null, look: Look, gesture: Opening['gesture']) => void;
  /** The page changed: the box may be gone, or answer the next review. */
  follow: (look: Look) => void;
  /** Asks for the desk once more, as it was asked for last; false where this frame never did, or did so often enough. */
  reopen: () => boolean;
};

/** Keeps the one box the person is in and asks for the desk as they come to it. */
export function keepBox(
  tell: Tell,
  say: Say,
  lookNow: () => Look,
  onFlags: () => void,
  signal: AbortSignal,
): BoxSession {
  let active: ActiveBox | null = null;
  let last: Opening | null = null;
  let again = 0;

  const open = (opening: Opening) => {
    last = opening;
    again = 0;
    return tell('desk.open', opening);
  };
  const leave = () => {
    active?.leave();
    active = null;
    onFlags();
  };
  const goTo = async (box: OpenBox, look: Look, gesture: Opening['gesture']) => {
    const entered = active?.editor.element === box.editor.element ? Object.assign(active, box) : null;
    if (!entered) active?.leave();
    const comeBack = () => active && enter(active.editor.element, lookNow(), 'key');
    const here = entered ?? activate(box, { tell, say, onFlags, comeBack }, signal);
    active = here;
    await open({ box: describeBox(look, box, box.review), gesture });
    here.check(false);
  };

  const enter: BoxSession['enter'] = (element, look, gesture) => {
    const box = openBoxAt(element, look);
    if (!box) return false;
    const known = active?.editor.element === box.editor.element && isSameReview(active.review, box.review);
    if (!known || gesture !== 'focus') void goTo(box, look, gesture);
    return true;
  };

  return {
    current: () => active,
    enter,
    openAt: (card, look, gesture) => {
      const review = (card && look.reading.reviews[look.cards.indexOf(card)]) ?? null;
      const box = boxesOf(look).find((candidate) => candidate.card === card);
      if (box) void goTo(box, look, gesture);
      else void open({ box: describeBox(look, null, review), gesture });
    },
    back: (element) => {
      if (!active || !element || !active.editor.element.contains(element)) return false;
      active.check(true);
      return true;
    },
    follow: (look) => {
      if (!active) return;
      const { element } = active.editor;
      if (!element.isConnected) return leave();
      active.underlines.carry();
      const answers = whomAnswers(active.editor, look);
      // Between two renderings a box may answer nobody for a moment; inserting reads anew whom it answers.
      if (!answers.review) return;
      if (isSameReview(active.review, answers.review)) Object.assign(active, answers);
      else if (element.contains(document.activeElement))
        void goTo({ editor: active.editor, ...answers }, look, 'focus');
      else leave();
    },
    reopen: () => {
      again += 1;
      if (!last || again > patience) return false;
      void tell('desk.open', last);
      return true;
    },
  };
}
