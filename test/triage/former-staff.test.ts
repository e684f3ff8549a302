import { expect, test } from 'vitest';
import type { Sector } from '#lib/schema/ids.ts';
import { triage } from '#lib/triage.ts';

const judge = (text: string, rating: number, sector: Sector) =>
  triage({ sector, review: { text, rating, ratingScale: 5 } });

test.each([
  ['Was a waiter there until May. Tips go straight into the boss’s pocket.', 'restaurant'],
  ['Former barista. The milk is never dated.', 'restaurant'],
  ['Работал здесь бариста. Молоко без дат.', 'restaurant'],
  ['Tidigare barista här. Mjölken dateras aldrig.', 'restaurant'],
  ['Ex camarero. La leche nunca lleva fecha.', 'restaurant'],
  ['Ehemaliger Barista. Die Milch ist nie datiert.', 'restaurant'],
  ['I worked there for six weeks. Still waiting for my wages.', 'retail'],
  ['Работала у них на кухне. Про морозилку лучше не рассказывать.', 'restaurant'],
  ['Была тут официанткой до мая. Чаевые уходят в карман хозяину.', 'restaurant'],
  ['Jag jobbade där i två år. Frysen ska vi inte tala om.', 'restaurant'],
  ['Var servitris där till i maj. Dricksen går rakt ner i chefens ficka.', 'restaurant'],
  ['Trabajé ahí dos años. Lo del congelador mejor no lo cuento.', 'restaurant'],
  ['Fui camarera ahí hasta mayo. Las propinas van al bolsillo del jefe.', 'restaurant'],
  ['Habe dort zwei Jahre gearbeitet. Über die Kühltruhe rede ich lieber nicht.', 'restaurant'],
  ['War bis Mai Kellnerin dort. Das Trinkgeld geht direkt in die Tasche vom Chef.', 'restaurant'],
] as const)('who says that they worked there was no customer: %s', (text, sector) => {
  expect(judge(text, 1, sector).strategy).toBe('wrong-or-fake');
});

test.each([
  ['Our waiter used to work at the Ritz and it showed, but the kitchen was slow.'],
  ['Наш официант раньше работал в «Метрополе», и это видно, но кухня медленная.'],
])('what is told of the staff is told by a guest: %s', (text) => {
  expect(judge(text, 3, 'restaurant').strategy).toBe('mixed');
});
