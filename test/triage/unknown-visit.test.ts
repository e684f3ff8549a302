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

const strategy = (text: string) => triage({ review: { text, rating: 1, ratingScale: 5 } }).strategy;

describe('an order that went wrong, and nothing more, is asked for', () => {
  test.each([
    'My refund never arrived.',
    'Ordered and paid, nothing arrived.',
    'Charged me twice.',
    'Where is my refund?',
    'Где мои деньги за возврат?',
    'Var är min återbetalning?',
    '¿Dónde está mi reembolso?',
    'Wo bleibt meine Erstattung?',
    'Возврат так и не пришёл.',
    'Заказали, оплатили, ничего не пришло.',
    'Списали деньги дважды.',
    'Min återbetalning kom aldrig.',
    'Betalade för länge sen, inget kom.',
    'Ni drog pengar två gånger',
    'Mi reembolso nunca llegó.',
    'Nunca me devolvieron la fianza.',
    'Me cobraron dos veces.',
    'Meine Erstattung ist nie angekommen.',
    'Kaution nie zurückbekommen.',
    'Doppelt abgebucht.',
  ])('%s', (text) => {
    expect(strategy(text)).toBe('complaint-unidentified');
  });
});

describe('with more to it, it is a complaint to be looked into', () => {
  test.each([
    'My order never arrived and the driver swore at my wife.',
    'Заказ не привезли, а курьер обматерил мою жену.',
    'Paketet kom aldrig och kundtjänst svarar inte.',
    'El pedido no llegó y el repartidor insultó a mi mujer.',
    'Das Paket kam nie an und der Fahrer hat meine Frau angeschrien.',
  ])('%s', (text) => {
    expect(strategy(text)).toBe('complaint');
  });
});
