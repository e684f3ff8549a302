import { expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

test.each([
  [
    'en',
    4,
    'Sofa came with a torn arm. UPDATE: they’ve since sent the right one and took the old one away.',
    'follow-up',
  ],
  ['de', 2, 'Drei Wochen kein Paket. EDIT: Inzwischen wurde es gefunden und die Versandkosten erstattet.', 'follow-up'],
  ['sv', 4, 'Fel lampa i lådan. Uppdatering: de ringde, bad om ursäkt och skickade en ny utan kostnad.', 'follow-up'],
  ['en', 1, 'Leak in the kitchen. Update: they came back, "fixed" it and it’s leaking again', 'complaint'],
  ['en', 2, 'Logs me out since the last update, every single time. Please fix.', 'complaint'],
])('what was added later tells whether it was put right, %s %i: %s', (lang, rating, text, strategy) => {
  const { strategy: found } = triage({ lang, sector: 'retail', review: { text, rating, author: null } });
  expect(found).toBe(strategy);
});
