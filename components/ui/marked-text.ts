export type Span = { start: number; end: number };
type Piece = { text: string; marked: boolean };

/**
 * Cuts a text into marked and plain pieces which together are the text. Spans are UTF-16 units, `end` exclusive; they may
 * overlap, touch or reach beyond the text.
 */
export function markedText(text: string, spans: Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
