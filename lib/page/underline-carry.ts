/** `start` and `end` (exclusive) in UTF-16 units. */
export type Span = { start: number; end: number };

/**
 * Carries spans from one state of a text to the next by the single stretch in which the two differ: what lies before it
 * stays, what lies behind it moves, what it touches goes, and so does a span at whose edge a word was continued. What is
 * carried marks the same words as before.
 */
export function carrySpans<S extends Span>(before: string, after: string, spans: readonly S[]): S[] {
  const head = same(before, after, 0, (text, at) => text[at]);
  const tail = same(before, after, 0, (text, at) => text.at(-1 - at));
  // Of "surely sue" without "surely", "su" may be the old start or the new one: of the two readings the one that keeps more.
  const early = { start: head, end: before.length - same(before, after, head, (text, at) => text.at(-1 - at)) };
  const late = { start: same(before, after, tail, (text, at) => text[at]), end: before.length - tail };
  const kept = carryAcross(before, after, spans, early);
  const others = carryAcross(before, after, spans, late);
  return others.length > kept.length ? others : kept;
}

/** How many units are alike from one end, leaving `taken` of the shorter text to the other end. */
function same(
  before: string,
  after: string,
  taken: number,
  unit: (text: string, at: number) => string | undefined,
): number {
  const most = Math.min(before.length, after.length) - taken;
  let alike = 0;
  while (alike < most && unit(before, alike) === unit(after, alike)) alike += 1;
  return alike;
}

function carryAcross<S extends Span>(before: string, after: string, spans: readonly S[], change: Span): S[] {
  const grown = after.length - before.length;
  return spans.flatMap((span) => {
    const by = shiftOf(span, change, grown);
    if (by === null) return [];
    const carried = { ...span, start: span.start + by, end: span.end + by };
    return wholeWords(after, carried, before, span) ? [carried] : [];
  });
}

function shiftOf(span: Span, change: Span, grown: number): number | null {
  if (span.end <= change.start) return 0;
  return span.start >= change.end ? grown : null;
}

const wordPart = /[\p{L}\p{N}\p{M}]/u;
const touchesWord = (text: string, at: number): boolean =>
  wordPart.test(text.charAt(at - 1)) && wordPart.test(text.charAt(at));

/** Each edge must cut or clear a word as it did before. */
const wholeWords = (after: string, carried: Span, before: string, span: Span): boolean =>
  touchesWord(after, carried.start) === touchesWord(before, span.start) &&
  touchesWord(after, carried.end) === touchesWord(before, span.end);
