import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from '#components/ui/marked-text.ts';

const spans = fc.array(
  fc.record({ start: fc.nat(60), length: fc.nat(20) }).map(({ start, length }) => ({ start, end: start + length })),
);

test('the pieces are the text, and exactly the spanned characters are marked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, marks) => {
      const pieces = markedText(text, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const marked = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.marked));
      expect(marked).toEqual(
        Array.from({ length: text.length }, (_, at) => marks.some(({ start, end }) => at >= start && at < end)),
      );
    }),
  );
});
