import { describe, expect, test } from 'vitest';
import { meaningTable } from '#lib/check/meaning-table.ts';
import { tokenise } from '#lib/check/tokens.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import { moodListsOf } from '#lib/languages/mood-lists.ts';
import { moodReader } from '#lib/triage/learned-mood.ts';
import { triage } from '#lib/triage.ts';

const sentimentOf = (text: string, stars: number | null = null) =>
  triage({ sector: 'generic', review: { text, rating: stars, ratingScale: stars === null ? null : 5 } }).sentiment;

describe('a review without stars, in words that are no cues', () => {
  test.each([
    [
      'en',
      'The parcel was thrown over the fence and nobody picked up the phone',
      'Slept like a baby, and the kids were spoilt all weekend',
    ],
    ['ru', 'Коробку бросили в лужу, трубку никто не берёт', 'Пальчики оближешь, дети уходить не хотели'],
    ['sv', 'Paketet låg i en pöl och ingen ringde tillbaka', 'Barnen ville inte gå hem och tallrikarna tömdes'],
    ['es', 'Dejaron el paquete bajo la lluvia y nadie contesta', 'Dormimos como troncos y los peques no querían irse'],
    [
      'de',
      'Das Paket lag in einer Pfütze und keiner ruft zurück',
      'Die Kinder wollten nicht weg und alle Teller waren leer',
    ],
  ])('%s is told by what was learned', (_, complaint, praise) => {
    expect(sentimentOf(complaint)).toBe('negative');
    expect(sentimentOf(praise)).toBe('positive');
  });

  test('says nothing in three words that nobody knows', () => {
    expect(sentimentOf('Blue door left')).toBe('neutral');
  });
});

test('where stars are shown, what was only learned does not speak against them', () => {
  expect(sentimentOf('The parcel was thrown over the fence', 5)).toBe('positive');
});

describe('what was learned of a sentence', () => {
  const read = moodReader(meaningTable(moodListsOf('en')), 'en', lexicons.en.negations);
  const felt = (text: string) => read(tokenise(text, 'en'));

  test('is shared out among praise, complaint and neither', () => {
    const { good, bad, none } = felt('They left the parcel in the rain. The children cried when we had to leave.');
    expect(good + bad + none).toBeCloseTo(1);
  });

  test('counts every sentence the same', () => {
    const [first, second] = ['They stood us up twice and never called.', 'Slept like a baby.'];
    expect(felt(`${first} ${second}`).bad).toBeCloseTo((felt(first).bad + felt(second).bad) / 2);
  });

  test('is nothing where there are no words', () => {
    expect(felt('')).toEqual({ good: 0, bad: 0, none: 1 });
  });
});
