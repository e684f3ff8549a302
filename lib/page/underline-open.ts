import type { Editor } from './editors/editor.ts';
import type { Underlines } from './underline.ts';
import { type AboutFlag, showCard } from './underline-card.ts';
import type { Mark } from './underline-marks.ts';
import type { Say } from './words.ts';

/** Opens the card of the flag that the person clicks or, by Alt+., of the next one from the caret; Escape closes it. */
export function offerCards(
  editor: Editor,
  underlines: Underlines,
  say: Say,
  about: AboutFlag,
  signal: AbortSignal,
): void {
  const { element } = editor;
  let closeCard: (() => void) | null = null;
  const close = () => {
    closeCard?.();
    closeCard = null;
  };
  const open = (mark: Mark | undefined, focused: boolean) => {
    close();
    if (mark) closeCard = showCard({ editor, underlines, mark, say, about, focused });
    return mark !== undefined;
  };
  const click = (event: MouseEvent) => {
    const caret = editor.selected();
    if (!event.isTrusted || !caret) return;
    const under = underlines
      .marks()
      .find(({ start, end }) => caret.start === caret.end && start <= caret.start && caret.start <= end);
    open(under, false);
  };
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.altKey && event.code === 'Period') {
      const caret = editor.selected()?.start ?? 0;
      const inOrder = underlines.marks().toSorted((a, b) => a.start - b.start);
      if (open(inOrder.find(({ end }) => end >= caret) ?? inOrder[0], true)) event.preventDefault();
    } else if (event.key === 'Escape' && closeCard) {
      // Else the site's own dialog would close, and the draft with it.
      event.stopPropagation();
      close();
    }
  };
  element.addEventListener('click', click, { signal });
  element.addEventListener('keydown', key, { signal, capture: true });
  element.addEventListener('input', close, { signal });
  element.ownerDocument.addEventListener('scroll', close, { signal, capture: true, passive: true });
  signal.addEventListener('abort', close);
}
