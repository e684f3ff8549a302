import type { InsertOutcome } from '#lib/schema/messages.ts';
import { copyText } from './copy.ts';
import type { Editor } from './editors/editor.ts';
import { limitOf } from './editors/limit.ts';
import { sameText } from './insert-same-text.ts';
import { type Way, waysInto } from './insert-ways.ts';

export type InsertMode = 'replace' | 'at-caret';
/** Whether the box still answers whom the text is for; asked anew around every write, since the page hears of each. */
export type Still = () => boolean;

/**
 * Writes into the box the way a person would, then reads it back: the next way is tried only while the box does not hold
 * what was meant. Never presses a key or a button of the site. What no way could write is put on the clipboard.
 */
export async function insertText(
  editor: Editor,
  text: string,
  mode: InsertMode,
  still: Still = () => true,
): Promise<InsertOutcome> {
  const before = editor.read();
  const at =
    mode === 'replace'
      ? { start: 0, end: before.length }
      : (editor.selected() ?? { start: before.length, end: before.length });
  return write(editor, { ...at, text: text.replace(/\r\n?/g, '\n') }, still);
}

/** Puts `text` in place of what stands between `start` and `end`, if that still is `expected`; the caret goes behind it. */
export async function mendText(
  editor: Editor,
  edit: { start: number; end: number; text: string },
  expected: string,
  still: Still = () => true,
): Promise<InsertOutcome> {
  const before = editor.read();
  if (before.slice(edit.start, edit.end) !== expected) return { outcome: 'refused', text: before };
  return write(editor, edit, still);
}

type Part = { start: number; end: number; text: string };

async function write(editor: Editor, edit: Part, still: Still): Promise<InsertOutcome> {
  const before = editor.read();
  const meant = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  const { ways, settle } = waysInto(editor);
  // A box that cuts a text short would leave half a reply ready to be posted.
  const fits = meant.length <= (limitOf(editor) ?? Number.POSITIVE_INFINITY);
  for (const way of fits ? ways : []) {
    const untouched = editor.read() === before;
    const part = untouched ? edit : { start: 0, end: editor.read().length, text: meant };
    const written = await putIn(editor, part, way, still, settle);
    const stands = written && (await holds(editor, meant));
    if (stands && still()) return { outcome: 'inserted', text: editor.read() };
    if (stands) {
      await putIn(editor, { start: 0, end: editor.read().length, text: before }, way, () => true, settle);
      await holds(editor, before);
    }
    if (stands || !written) return { outcome: 'refused', text: editor.read() };
  }
  return {
    outcome: (await copyText(edit.text)) ? 'copied' : 'no-box',
    text: editor.read(),
  };
}

async function putIn(editor: Editor, part: Part, way: Way, still: Still, settle: number): Promise<boolean> {
  editor.element.focus({ preventScroll: true });
  editor.select(part.start, part.end);
  // Editors with a model of their own learn of the selection from an event that the browser queues.
  await tick(settle);
  if (!still()) return false;
  way(editor, part.text);
  return true;
}

/** Twice in a row, so that what a framework takes back at its next rendering does not count. */
async function holds(editor: Editor, meant: string): Promise<boolean> {
  let seen = 0;
  for (const wait of [0, 20, 60, 150]) {
    await tick(wait);
    seen = editor.element.isConnected && sameText(editor.read(), meant) ? seen + 1 : 0;
    if (seen === 2) return true;
  }
  return false;
}

const tick = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
