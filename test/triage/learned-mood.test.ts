import { describe, expect, test } from 'vitest';
import { tokenise } from '#lib/check/tokens.ts';
import { leaning, moodFeatures, readMood } from '#lib/triage/learned-mood.ts';
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

test('weights are read by stem, by stem under a denial and by how words begin', () => {
  const weights = readMood({ bias: 0, weights: '200|warm,~cosi\n-200|!warm,cold' });
  const leans = (text: string) => leaning(moodFeatures(tokenise(text, 'en'), new Set(['not'])), weights);
  expect(leans('warm')).toBeGreaterThan(1);
  expect(leans('cosiness')).toBeGreaterThan(1);
  expect(leans('not warm')).toBeLessThan(-1);
  expect(leans('')).toBe(0);
});
