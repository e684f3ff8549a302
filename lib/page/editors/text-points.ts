import type { Pieces } from './text-pieces.ts';

/** A place in the document: what `Range` takes. */
export type Point = { node: Node; offset: number };

/** The document's point for an offset of the text. */
export function pointAt(root: HTMLElement, { pieces }: Pieces, offset: number): Point {
  const piece = pieces.findLast(({ start }) => start <= offset);
  if (!piece) return { node: root, offset: 0 };
  if (piece.node.nodeType === Node.TEXT_NODE) {
    return { node: piece.node, offset: Math.min(offset, piece.end) - piece.start };
  }
  const parent = piece.node.parentNode ?? root;
  const index = [...parent.childNodes].indexOf(piece.node);
  return { node: parent, offset: offset > piece.start ? index + 1 : index };
}

/** The text's offset for a point of the document. */
export function offsetAt(root: HTMLElement, { pieces, text }: Pieces, point: Point): number {
  const inside = pieces.find(({ node }) => node === point.node);
  if (inside) return inside.start + Math.min(point.offset, inside.end - inside.start);
  const range = root.ownerDocument.createRange();
  range.setStart(point.node, point.offset);
  const index = pieces.findIndex(({ node }) => range.comparePoint(node, 0) > 0);
  const next = index === -1 ? undefined : pieces[index];
  if (next && point.node.contains(next.node)) return next.start;
  if (!next && point.node === root) return text.length;
  return pieces.at(index === -1 ? -1 : index - 1)?.end ?? 0;
}
