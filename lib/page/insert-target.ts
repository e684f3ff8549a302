import type { SeenReview } from '#lib/schema/review.ts';
import { editorOf } from './editors/editor-of.ts';
import { type OpenBox, whomAnswers } from './focused-box.ts';
import { isSameReview } from './insert-guard.ts';
import type { Look } from './look.ts';

/**
 * The box a draft may be written into: one that answers, as the page stands now, the review the draft was made for.
 * `refused`: there is a box, and it answers somebody else.
 */
export function insertTarget(
  look: Look,
  current: OpenBox | null,
  drafted: SeenReview | null,
): OpenBox | 'refused' | 'no-box' {
  const open = current?.editor.element.isConnected ? current : null;
  if (open && isSameReview(whomAnswers(open.editor, look).review, drafted)) return open;
  if (drafted) {
    const others = boxesOf(look).filter(({ review }) => isSameReview(review, drafted));
    if (others.length === 1 && others[0]) return others[0];
  }
  return open ? 'refused' : 'no-box';
}

/** Every reply box of a look, with whom it answers. */
export function boxesOf(look: Look): OpenBox[] {
  return look.boxes.flatMap(({ element }) => {
    const editor = editorOf(element);
    return editor ? [{ editor, ...whomAnswers(editor, look) }] : [];
  });
}
