import { expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

test.each([
  ['en', 'Oops, wrong button. Lovely coffee, lovely people.'],
  ['ru', 'Звёзды внучка ткнула, я тут ни при чём. Пирожки вкусные, хозяйка добрая.'],
  ['sv', 'Ni är nummer ett, därför en etta! Bästa bageriet i stan.'],
  ['es', 'No me deja marcar más que una estrella. El sitio es precioso y la comida buenísima.'],
  ['de', 'Die Sterne sind mir verrutscht. Tolles Team, leckeres Essen.'],
])('praise under a star that slipped is praise, in %s: %s', (_, text) => {
  const { sentiment, reasons } = triage({ review: { text, rating: 1 } });
  expect.soft(sentiment).toBe('positive');
  expect(reasons.map(({ id }) => id)).toContain('stars-contradict-text');
});
