import { expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { triage } from '#lib/triage.ts';

test.each([
  ['en', 'Used to be good, this place. Gone right downhill.', /as good as they used to/],
  ['ru', 'Раньше было лучше, теперь совсем не то. Скатились.', /хуже прежнего/],
  ['sv', 'Det var bättre förr. Har tappat helt.', /tidigare|förr/],
  ['es', 'Antes era mejor, ha bajado mucho.', /lo que era/],
  ['de', 'War früher mal besser, jetzt kann man es vergessen.', /schon Besseres/],
] as const)('whoever only says that it was better once is asked what went wrong, in %s: %s', (lang, text, regret) => {
  const request: ComposeRequest = { lang, sector: 'retail', review: { text, rating: 2, ratingScale: 5 } };
  expect.soft(triage(request).strategy).toBe('complaint-vague');

  for (const draft of compose(request).drafts) expect.soft(draft.text).toMatch(regret);
});
