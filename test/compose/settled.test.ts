import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';

const draftsOf = (text: string, rating: number) =>
  compose({ review: { text, rating, ratingScale: 5 } }).drafts.map(({ text }) => text);

describe('a complaint that was settled', () => {
  test.each([
    [
      'UPDATE: the manager called, refunded me in full and I have raised my stars from one to five.',
      5,
      /sorry|apolog/i,
    ],
    ['Nachtrag: Der Chef hat angerufen und mir das Geld erstattet. Aus 1 mach 5 Sterne.', 5, /leid|entschuldig/i],
  ])('is not apologised for to somebody content: %s', (text, rating, apology) => {
    for (const draft of draftsOf(text, rating)) expect.soft(draft).not.toMatch(apology);
  });

  test('is not named once more', () => {
    for (const draft of draftsOf('UPDATE: the manager called and refunded me in full. Still, it took weeks.', 2))
      expect.soft(draft).not.toMatch(/trouble with the refund/);
  });
});

describe('a star held back', () => {
  test.each([
    ["Colour's a bit off from the pics but the fabric is gorgeous. Keeping it!", /disappoint|let you down|not happy/i],
    ['Funciona bien aunque le falta el modo oscuro', /decepci|molesto/i],
  ])('for nothing that has a name brings no long face: %s', (text, grave) => {
    for (const draft of draftsOf(text, 4)) expect.soft(draft).not.toMatch(grave);
  });
});
