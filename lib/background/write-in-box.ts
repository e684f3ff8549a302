import { tellPage } from '#lib/messages.ts';
import type { InsertOutcome, Request } from '#lib/schema/messages.ts';
import type { DeskSession } from './desk-session.ts';
import { pageIsGone, replaceInBox } from './replace-in-box.ts';

/** Where the shortcut that was typed for the template stands by now: it may have moved, and may stand there twice. */
export function placeOfShortcut(text: string, { start, expected }: { start: number; expected: string }): number | null {
  if (text.startsWith(expected, start)) return start;
  const first = text.indexOf(expected);
  return first >= 0 && first === text.lastIndexOf(expected) ? first : null;
}

/** Writes into the page's box; at its caret where the shortcut that was to give way is gone. */
export async function writeInBox(
  session: DeskSession,
  { text, mode }: Pick<Request<'desk.insert'>, 'text' | 'mode'>,
): Promise<InsertOutcome> {
  const { tab, frame, box, waiting } = session;
  if (mode !== 'at-slash')
    return tellPage(tab, frame, 'box.insert', { text, mode, review: box.review }).catch(pageIsGone);
  const start = waiting && placeOfShortcut(box.text, waiting);
  if (waiting && start !== null) return replaceInBox(session, { start, expected: waiting.expected, text });
  return tellPage(tab, frame, 'box.insert', { text, mode: 'at-caret', review: box.review }).catch(pageIsGone);
}
