import { expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

test.each([
  ['no sirve', 'es'],
  ['Beste Eisdiele in Bonn', 'de'],
  ['Beste Pizza in Kassel. Punkt.', 'de'],
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
  ['It’s fine.', 'en'],
  ['Det var krossat glas i salladen.', 'sv'],
  ['Håret blev för kort.', 'sv'],
  ['Huele a plástico que tira para atrás', 'es'],
  ['Mechas a brochazos, un cuadro abstracto', 'es'],
  ['¿Funciona en tablets antiguas?', 'es'],
  ['He entrado hecha un cuadro y he salido hecha una reina', 'es'],
  ['Klappern da, Lampe an, Konto leer.', 'de'],
  ['God mad', 'da'],
  ['God mat og hyggelig service.', 'no'],
  ['Ottimo ristorante, personale gentile.', 'it'],
  ['Très bon restaurant, service rapide.', 'fr'],
  ['Atendimento péssimo, não recomendo.', 'pt'],
])('a few words are of the language in which they mean something: %s, %s', (text, language) => {
  expect(triage({ review: { text, rating: 3, ratingScale: 5 } }).language).toBe(language);
});
