import type { Finding } from '#lib/schema/method.ts';
import type { Editor } from './editors/editor.ts';
import { carrySpans } from './underline-carry.ts';
import { highlightPainter } from './underline-highlight.ts';
import { type Mark, marksOf } from './underline-marks.ts';
import { mirrorPainter } from './underline-mirror.ts';

/** Draws the lines under one box's text; called anew after every change. */
export type Painter = (text: string, marks: readonly Mark[]) => void;

export type Underlines = {
  /** `text` is what the findings were made for; the box may have moved on since. */
  show: (findings: readonly Finding[], text: string) => void;
  /** The box's text may have changed: carries the lines along. */
  carry: () => void;
  /** Takes a finding away; that it stays away is the background's to remember. */
  dismiss: (mark: Mark) => void;
  marks: () => readonly Mark[];
};

/** Shows findings in place, in the site's own box, until the signal is aborted. */
export function underline(editor: Editor, signal: AbortSignal): Underlines {
  const paint = editor.kind === 'textarea' ? mirrorPainter(editor, signal) : highlightPainter(editor, signal);
  let text = '';
  let marks: Mark[] = [];

  const moveTo = (now: string, next: Mark[]) => {
    const idle = next.length === 0 && marks.length === 0;
    text = now;
    marks = next;
    if (!idle) paint(text, marks);
  };
  const carry = () => {
    const now = editor.read();
    moveTo(now, carrySpans(text, now, marks));
  };
  editor.element.addEventListener('input', carry, { signal });
  // A rich editor that draws its text anew leaves the lines behind on nothing.
  const redrawn = new MutationObserver(carry);
  redrawn.observe(editor.element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => redrawn.disconnect());

  return {
    carry,
    marks: () => marks,
    show: (findings, made) => {
      const now = editor.read();
      moveTo(now, carrySpans(made, now, marksOf(findings)));
    },
    dismiss: (mark) => {
      moveTo(
        text,
        marks.filter((other) => nameOf(other) !== nameOf(mark)),
      );
    },
  };
}

const nameOf = ({ finding }: Mark): string => `${finding.rule} ${finding.text ?? ''}`;
