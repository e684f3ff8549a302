import { expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

test.each([
  [
    'en',
    4,
    'Sofa came with a torn arm. UPDATE: they’ve since sent the right one and took the old one away.',
    'follow-up',
  ],
  ['en', 4, 'Leaky kettle (edit: they sent a new one the next day and refunded the postage)', 'follow-up'],
  ['ru', 3, 'Утюг не грел. Upd: поменяли на новый и извинились.', 'follow-up'],
  ['en', 1, 'Leak in the kitchen. Update: they came back, "fixed" it and it’s leaking again', 'complaint'],
  ['en', 2, 'Never got an update. They said they would call, send a replacement and refund the postage.', 'complaint'],
  ['en', 2, 'They never updated me. Sent me home saying it was fixed, and replaced the wrong part.', 'complaint'],
  ['de', 2, 'Als Ergänzung haben sie uns ein neues Gerät gegeben, aber das alte war besser', 'complaint'],
])('what was added later tells whether it was put right, %s %i: %s', (lang, rating, text, strategy) => {
  const { strategy: found } = triage({ lang, sector: 'retail', review: { text, rating, author: null } });
  expect(found).toBe(strategy);
});
