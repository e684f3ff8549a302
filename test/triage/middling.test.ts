import { expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ReviewContext } from '#lib/schema/review.ts';
import { triage } from '#lib/triage.ts';

const reasonFor = (review: ReviewContext) => compose({ review, ui: 'en' }).why;

test('a middling mark without a reason is asked about, and not called a complaint', () => {
  expect(reasonFor({ text: 'Three stars from us.', rating: 3 })).toContain('A middling mark');
  expect(reasonFor({ text: 'Bad, simply bad. Never again.', rating: 1 })).toContain('A complaint without details');
});

const strategy = (text: string) => triage({ review: { text, rating: 3, ratingScale: 5 } }).strategy;

test.each([
  ['Bad, slow, dirty.', 'complaint'],
  ['Плохо, грязно, дорого.', 'complaint'],
  ['Dåligt, dyrt, tråkigt.', 'complaint'],
  ['Malo, caro y sucio.', 'complaint'],
  ['Schlecht, teuer, dreckig.', 'complaint'],
  ['Slow service, bad coffee, lovely view.', 'mixed'],
  ['Обслуживание медленное, кофе плохой, вид прекрасный.', 'mixed'],
  ['Seg service, dåligt kaffe, härlig utsikt.', 'mixed'],
  ['Servicio lento, café malo, vistas preciosas.', 'mixed'],
  ['Langsame Bedienung, schlechter Kaffee, tolle Aussicht.', 'mixed'],
])('under a middling mark nothing but cross words is a complaint: %s, %s', (text, expected) => {
  expect(strategy(text)).toBe(expected);
});

test.each([
  'Paintball was ok, but the masks fog up and the overalls were wet from the last group.',
  'Пейнтбол ок, но маски запотевают, форма мокрая с прошлой группы',
  'Paintbollen var okej, men maskerna immar igen och kläderna var blöta.',
  'El paintball bien, pero las máscaras se empañan y los monos estaban mojados.',
  'Paintball war ok, aber die Masken beschlagen und die Anzüge waren nass.',
])('“it was all right, but” names what was not: %s', (text) => {
  expect(strategy(text)).toBe('mixed');
});

test.each([
  'A hardware shop. They sell hardware on two floors.',
  'Строительный магазин. Продают инструменты на двух этажах.',
  'En järnhandel. De säljer verktyg på två våningar.',
  'Una ferretería. Venden herramientas en dos plantas.',
  'Ein Eisenwarenladen. Verkauft wird Werkzeug auf zwei Etagen.',
])('who tells how it is has given their reason: %s', (text) => {
  expect(strategy(text)).toBe('mixed');
});
