import { expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

test.each([
  ['no sirve', 'es'],
  ['Absolut enttäuschend', 'de'],
  ['Kall mat', 'sv'],
  ['Kalte Suppe', 'de'],
  ['Comida fría', 'es'],
  ['Never again', 'en'],
  ['Nie wieder', 'de'],
  ['Рекомендую', 'ru'],
  ['Muy bueno', 'es'],
  ['Sehr gut', 'de'],
  ['Mycket bra', 'sv'],
  ['nice', 'en'],
  ['вид на море 10/10', 'ru'],
])('a word or two are of the language in which they mean something: %s, %s', (text, language) => {
  expect(triage({ review: { text, rating: 3, ratingScale: 5 } }).language).toBe(language);
});
