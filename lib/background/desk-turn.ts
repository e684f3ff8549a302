import type { FocusedBox } from '#lib/schema/messages.ts';
import { type DeskSession, freshPlan, type ReviewDesk, subjectOf } from './desk-session.ts';
import type { Speaker } from './sender.ts';

/** Which desk of a tab: that of one frame's review. */
export type Which = { frame: number; subject: string };

/** How many reviews back a desk is remembered. */
const remembered = 3;

const isFor = (one: ReviewDesk, { frame, subject }: Which) => one.frame === frame && subjectOf(one) === subject;

/** A desk with nothing chosen yet. */
export function freshDesk({ tab, frame, top }: Extract<Speaker, { kind: 'frame' }>, box: FocusedBox): DeskSession {
  const chosen = { plan: freshPlan, overrides: [], templateId: null, edits: null, postedAt: null };
  return { tab, top, frame, box, nonce: null, token: null, left: [], waiting: null, ...chosen };
}

/** The desk as it stands for this review, or as it was left; null where it never was for that. */
export function deskFor(session: DeskSession, which: Which): DeskSession | null {
  const found = [session, ...session.left].find((one) => isFor(one, which));
  return found ? { ...session, ...found } : null;
}

/** The desk turned to a fresh one's box, with what was chosen for its review before. */
export function turnDesk(session: DeskSession, fresh: DeskSession): DeskSession {
  const { frame, box, plan, overrides, templateId, edits, postedAt } = session;
  const which = { frame: fresh.frame, subject: subjectOf(fresh) };
  const left = [{ frame, box, plan, overrides, templateId, edits, postedAt }, ...session.left];
  const known = deskFor(session, which);
  return {
    ...(known ?? fresh),
    top: fresh.top,
    box: fresh.box,
    edits: fresh.edits ?? known?.edits ?? null,
    nonce: fresh.nonce,
    waiting: fresh.waiting,
    token: session.token,
    left: left.filter((one) => !isFor(one, which)).slice(0, remembered),
  };
}

/** The session once this desk's reply is posted: nothing chosen for that reply belongs to the next one. */
export function withPosted(session: DeskSession, which: Which, postedAt: number): DeskSession {
  const after = <T extends ReviewDesk>(one: T): T =>
    isFor(one, which)
      ? { ...one, box: { ...one.box, text: '' }, overrides: [], templateId: null, edits: null, postedAt }
      : one;
  // A template that was called for that reply is called no more.
  const waiting = isFor(session, which) ? null : session.waiting;
  return { ...after(session), waiting, left: session.left.map(after) };
}
