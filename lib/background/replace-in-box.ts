import { tellPage } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import type { InsertOutcome } from '#lib/schema/messages.ts';
import type { DeskSession } from './desk-session.ts';

/** The tab was closed or went elsewhere while the person acted on it. */
export function pageIsGone(error: unknown): InsertOutcome {
  report(error, 'telling the page');
  return { outcome: 'no-box', text: '' };
}

/** Puts a text in place of what stands at `start` of the page's box, if that still is `expected` and the box answers the same review. */
export function replaceInBox(
  { tab, frame, box }: Pick<DeskSession, 'tab' | 'frame' | 'box'>,
  { start, expected, text }: { start: number; expected: string; text: string },
): Promise<InsertOutcome> {
  const end = start + expected.length;
  return tellPage(tab, frame, 'box.fix', { start, end, text, expected, review: box.review }).catch(pageIsGone);
}
