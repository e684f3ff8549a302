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

test.each([
  'I worked there all afternoon on my thesis, cold coffee and no sockets.',
  'I worked there for six hours on my laptop, nobody asked if I wanted a drink.',
  'I worked here remotely, the wifi went down twice.',
  'Работала у них за ноутбуком весь день, никто не подошёл.',
  'Работал тут три часа, розеток нет.',
  'Jag jobbade där i två timmar med datorn, kaffet var kallt.',
  'Jag jobbade där hela eftermiddagen, inget eluttag.',
  'Trabajé ahí dos horas con el portátil y nadie vino.',
  'Trabajé ahí toda la tarde y la música estaba altísima.',
  'Habe dort am Laptop gearbeitet, niemand kam.',
  'Habe dort zwei Stunden gearbeitet, das WLAN ging nicht.',
])('who had work along was a guest: %s', (text) => {
  expect(judge(text, 1, 'restaurant').strategy).toBe('complaint');
});

test.each([
  'I worked there for 60 hours a week and never saw the tips.',
  'Работал там по шесть часов без перерыва.',
  'Jag jobbade där en hel sommar, aldrig fått lön.',
  'Trabajé ahí dos años con el horno roto.',
  'Habe dort zwei Jahre gearbeitet, Schimmel im Kühlraum.',
])('long hours are those of the staff: %s', (text) => {
  expect(judge(text, 1, 'restaurant').strategy).toBe('wrong-or-fake');
});
