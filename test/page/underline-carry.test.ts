import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carrySpans } from '#lib/page/underline-carry.ts';
import { marksOf, piecesOf } from '#lib/page/underline-marks.ts';

/** A text with its span between brackets, and the same after an edit; no brackets where the span must go. */
const cases: [name: string, before: string, after: string][] = [
  ['typing before moves it', 'we will [sue] you', 'so we will [sue] you'],
  ['typing behind leaves it', 'we will [sue] you', 'we will [sue] you all'],
  ['a space at its edge leaves it', 'we will [sue]', 'we will [sue] '],
  ['a full stop at its edge leaves it', 'we will [sue]', 'we will [sue].'],
  ['typing inside drops it', 'we will [sue] you', 'we will sude you'],
  ['going on with its word drops it', 'we will [sue]', 'we will sued'],
  ['a word glued to its start drops it', 'we will [sue] you', 'we will resue you'],
  ['deleting a part drops it', 'we will [sue] you', 'we will s you'],
  ['deleting before moves it', 'we will surely [sue] you', 'we will [sue] you'],
  ['replacing everything drops it', 'we will [sue] you', 'Thank you'],
  ['a new line before moves it', 'Hello. [sue]', 'Hello.\n\n[sue]'],
  ['a repeated word keeps the marked words', '[aa] aa', '[aa]'],
  ['nothing changed', 'we will [sue] you', 'we will [sue] you'],
];

function parse(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return { text, spans: start < 0 ? [] : [{ start, end: marked.indexOf(']') - 1 }] };
}

describe('carrying underlines across an edit', () => {
  test.each(cases)('%s', (_, before, after) => {
    const was = parse(before);
    const is = parse(after);
    expect(carrySpans(was.text, is.text, was.spans)).toEqual(is.spans);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'ж', '😀'), maxLength: 30 });
  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

  test('a carried span marks the same words, inside the text', () => {
    fc.assert(
      fc.property(words, words, span, (before, after, { start, end }) => {
        fc.pre(end <= before.length);
        for (const carried of carrySpans(before, after, [{ start, end }])) {
          expect(carried.start).toBeGreaterThanOrEqual(0);
          expect(carried.end).toBeLessThanOrEqual(after.length);
          expect(after.slice(carried.start, carried.end)).toBe(before.slice(start, end));
        }
      }),
    );
  });

  test('text put in front, apart by a space, moves every span by its length', () => {
    fc.assert(
      fc.property(words, span, (text, { start, end }) => {
        fc.pre(start < end && end <= text.length);
        const front = 'Q ';
        expect(carrySpans(text, front + text, [{ start, end }])).toEqual([
          { start: start + front.length, end: end + front.length },
        ]);
      }),
    );
  });
});

describe('lines under a text', () => {
  const finding = (severity: 'block' | 'warn' | 'hint', start: number | null, end: number | null) => ({
    rule: severity,
    severity,
    start,
    end,
    text: null,
    message: '',
    source: { title: '', url: '', clause: '', checkedOn: '' },
    fixes: [],
  });

  test('what is absent has no line, and where two meet the worse shows', () => {
    const marks = marksOf([finding('hint', 0, 6), finding('block', 4, 8), finding('warn', null, null)]);
    expect(marks).toHaveLength(2);
    expect(piecesOf(10, marks)).toEqual([
      { start: 0, end: 4, severity: 'hint' },
      { start: 4, end: 6, severity: 'block' },
      { start: 6, end: 8, severity: 'block' },
      { start: 8, end: 10, severity: null },
    ]);
  });
});
