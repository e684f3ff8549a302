import type { FocusedBox } from '#lib/schema/messages.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { reviewOfBox } from './box-review.ts';
import type { Editor } from './editors/editor.ts';
import { editorOf } from './editors/editor-of.ts';
import { limitOf } from './editors/limit.ts';
import type { Look } from './look.ts';

/** The reply box a person is in and whom it answers, as of one look. */
export type OpenBox = { editor: Editor; review: SeenReview | null; card: Element | null };

/** The reply box that an element is or stands in; null for search fields, complaints and all else. */
export function openBoxAt(element: Element | null, look: Look): OpenBox | null {
  const editor = editorOf(element);
  if (!editor) return null;
  const known = look.boxes.some((box) => box.element === editor.element || editor.element.contains(box.element));
  const answers = whomAnswers(editor, look);
  // A box that no adapter names is a reply box where exactly one review stands with it.
  return known || answers.review ? { editor, ...answers } : null;
}

/** Read anew each time: sites reuse one box for the next review. */
export function whomAnswers({ element }: Editor, look: Look): { review: SeenReview | null; card: Element | null } {
  return reviewOfBox(element, look) ?? { review: null, card: null };
}

/** What the background is told; `box` null when the desk is opened from a badge and no box is open yet. */
export function describeBox(look: Look, box: OpenBox | null, review: SeenReview | null): FocusedBox {
  const { site, platform, listing, address, confidence } = look.reading;
  const rect = box?.editor.element.getBoundingClientRect();
  const width = box?.editor.element.ownerDocument.documentElement.clientWidth ?? 0;
  return {
    site,
    platform,
    listing,
    address,
    review,
    ...(confidence === undefined ? {} : { confidence }),
    kind: box?.editor.kind ?? null,
    text: box?.editor.read() ?? '',
    maxLength: box ? limitOf(box.editor) : null,
    onRight: rect ? rect.left + rect.width / 2 > width / 2 : false,
  };
}
