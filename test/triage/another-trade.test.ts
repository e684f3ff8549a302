import { describe, expect, test } from 'vitest';
import type { Sector } from '#lib/schema/ids.ts';
import { triage } from '#lib/triage.ts';

const signs = (text: string, sector: Sector) =>
  triage({ sector, review: { text, rating: 1, ratingScale: 5 } }).signs.map(({ id }) => id);

describe('two words that stand in anybody’s day tell of no other trade', () => {
  test.each([
    ['The doctor beside us asked for the menu and got it, we waited half an hour.', 'auto'],
    ['Took out a loan for this sofa, could not log in to pay it.', 'retail'],
    ['Пришли группой, ребёнок устал, ждали час.', 'restaurant'],
    ['Ждал машину до ночи, в зале даже кофе и еды нет.', 'beauty'],
    ['Läkaren vid bordet bredvid fick menyn direkt.', 'auto'],
    ['Cena tardísima, la cama de al lado del pasillo y mi coche sin sitio.', 'beauty'],
    ['Der Arzt am Nebentisch wurde sofort bedient, mein Zahn tut vom Warten weh.', 'auto'],
  ] as const)('%s', (text, sector) => {
    expect(signs(text, sector)).not.toContain('other-sector');
  });
});

describe('a word of the trade beside them does', () => {
  test.each([
    ['My pasta was overcooked and the waiter forgot our drinks.', 'auto'],
    ['Суп принесли холодный, официантка забыла хлеб.', 'auto'],
    ['Oljebytet gjordes aldrig. Usel verkstad!', 'restaurant'],
    ['El entrecot frío y el vino picado', 'auto'],
    ['Der Zahnarzt hat den falschen Zahn erwischt.', 'retail'],
  ] as const)('%s', (text, sector) => {
    expect(signs(text, sector)).toContain('other-sector');
  });
});
