import type { Desk } from '#lib/desk/database.ts';
import { usedTemplate } from '#lib/desk/templates.ts';
import { Refused } from '#lib/messages.ts';
import type { Answer, Request } from '#lib/schema/messages.ts';
import { fillFor } from '#lib/templates/fill-for.ts';
import { deskOf, keepDesk, subjectOf } from './desk-session.ts';
import { findingsOf } from './desk-state.ts';
import { deskFor, freshDesk } from './desk-turn.ts';
import { openDeskAt } from './open-desk.ts';
import { panelIsOpen } from './ports.ts';
import { replaceInBox } from './replace-in-box.ts';
import type { Speaker } from './sender.ts';
import { showDesk } from './show-desk.ts';
import { standingBlocks } from './standing-blocks.ts';
import { vouchedBox } from './vouched.ts';
import { wordsFor } from './words-for.ts';

type Taken = Request<'slash.take'>;
type Frame = Extract<Speaker, { kind: 'frame' }>;

/**
 * In the tab's turn: puts the template that was called at a box there, filled for the review that the box answers. Where words are
 * missing or a block stands against the text, the panel takes over and the box stays as it is.
 */
export async function takeTemplate(
  desk: Desk,
  { id, start, expected, box: said }: Taken,
  frame: Frame,
): Promise<Answer<'slash.take'>> {
  const [box, template, before] = await Promise.all([
    vouchedBox(desk, frame, said),
    desk.templates.get(id),
    deskOf(frame.tab),
  ]);
  if (!template) throw new Refused('unexpected', 'that template is gone');
  const subject = subjectOf(box);
  const shown = before?.frame === frame.frame && subjectOf(before) === subject ? before : null;
  const known = before && deskFor(before, { frame: frame.frame, subject });
  const session = { ...(known ?? freshDesk(frame, box)), box };

  const { text, unfilled } = fillFor(template, await wordsFor(session));
  const isHeldBack = async () => standingBlocks(await findingsOf(desk, session, text), session.overrides).length > 0;
  if (unfilled.length > 0 || (await isHeldBack())) {
    const waiting = { templateId: id, start, expected };
    if (shown && panelIsOpen(frame.tab)) await keepDesk({ ...shown, box, waiting });
    else await openDeskAt(desk, frame, box, waiting);
    await showDesk(desk, frame.tab);
    return { outcome: 'asked' };
  }

  const { outcome, text: now } = await replaceInBox(session, { start, expected, text });
  if (outcome !== 'inserted') return { outcome: 'failed' };
  await usedTemplate(desk, id, box.site, Date.now());
  // A desk that the person closed stays closed.
  if (shown) await keepDesk({ ...shown, box: { ...box, text: now }, templateId: id, waiting: null });
  return { outcome: 'inserted' };
}
