import type { Editor } from './editor.ts';
import { textPieces } from './text-pieces.ts';
import { offsetAt, pointAt } from './text-points.ts';

/** A rich box; `element` is its outermost editable element. */
export function contenteditableEditor(element: HTMLElement): Editor {
  const selection = () => element.ownerDocument.getSelection();
  return {
    kind: 'contenteditable',
    element,
    read: () => textPieces(element).text,
    selected: () => {
      const current = selection();
      if (!current?.rangeCount) return null;
      const range = current.getRangeAt(0);
      if (!element.contains(range.commonAncestorContainer)) return null;
      const pieces = textPieces(element);
      return {
        start: offsetAt(element, pieces, { node: range.startContainer, offset: range.startOffset }),
        end: offsetAt(element, pieces, { node: range.endContainer, offset: range.endOffset }),
      };
    },
    select: (start, end) => {
      const range = rangeOf(element, start, end);
      selection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
  };
}

/** The document's range for a stretch of the box's text. */
export function rangeOf(element: HTMLElement, start: number, end: number): Range {
  const pieces = textPieces(element);
  const from = pointAt(element, pieces, start);
  const to = pointAt(element, pieces, end);
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
