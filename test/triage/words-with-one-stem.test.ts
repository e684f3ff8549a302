import { describe, expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

const calm: readonly (readonly [string, string])[] = [
  ['en', 'Tea came as a bag in a mug, with a faint smell of mint.'],
  ['ru', 'Хамам закрыт, запах в зале, стадия ремонта.'],
  ['ru', 'Делал в клинике кровь на сахар.'],
  ['sv', 'Köttet var rått och min mössa låg kvar.'],
  ['es', 'Nadie nos ignoró, el taller queda cerca.'],
  ['de', 'Was war hier los? Wir sind zwei Stunden gefahren, eine Flasche Wein war nötig.'],
];

describe('words that share a stem with a grave one', () => {
  test.each(calm)('alarm nobody, and insult nobody: %s', (_, text) => {
    const { risk, strategy, reasons } = triage({ review: { text, rating: 3 } });
    expect(risk).toBeLessThan(2);
    expect(['safety', 'rude']).not.toContain(strategy);
    expect(reasons.map(({ id }) => id)).not.toContain('insulting');
  });
});
