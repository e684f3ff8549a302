import { describe, expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

const signs = (text: string) => triage({ review: { text, rating: 1, ratingScale: 5 } }).signs.map(({ id }) => id);

describe('an order of which a day is told can be found', () => {
  test.each([
    ['My order never arrived, nobody answers.', 'My order of Tuesday never arrived, nobody answers.'],
    ['Мой заказ так и не привезли.', 'Мой заказ так и не привезли в четверг.'],
    ['Min beställning kom aldrig fram.', 'Min beställning i torsdags kom aldrig fram, det var den tredje mars.'],
    ['Mi pedido no llegó nunca.', 'Mi pedido del martes no llegó nunca.'],
    ['Meine Bestellung ist nie angekommen.', 'Meine Bestellung vom Dienstag ist nie angekommen.'],
    ['Meine Bestellung ist nie angekommen.', 'Meine Bestellung ist gestern nicht angekommen.'],
  ])('%s', (without, withDay) => {
    expect.soft(signs(without)).toContain('unknown-visit');
    expect.soft(signs(withDay)).not.toContain('unknown-visit');
  });
});
