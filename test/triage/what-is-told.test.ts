import { describe, expect, test } from 'vitest';
import type { Sector } from '#lib/schema/ids.ts';
import { triage } from '#lib/triage.ts';

const judge = (text: string, rating: number | null, sector: Sector = 'generic') =>
  triage({ sector, review: { text, rating, ratingScale: rating === null ? null : 5 } });

describe('a few words that name the matter are a complaint with details, whatever the matter', () => {
  test.each([
    'Curtain hooks snapped, valance torn.',
    'Türgriff wackelt, Scharniere quietschen.',
    'Фонарик светит только днём.',
    'Gångjärnen gnisslar, handtaget glappar.',
    'Bisagras flojas, tirador suelto.',
  ])('%s', (text) => {
    expect(judge(text, 1).strategy).toBe('complaint');
  });

  test.each([
    'Worst experience ever!!!',
    'Absolut enttäuschend, nie wieder.',
    'Полное разочарование. Ноги моей здесь больше не будет.',
    'Bortkastade pengar, aldrig mer.',
    'Decepción total. No vuelvo y no lo recomiendo.',
  ])('a verdict is none: %s', (text) => {
    expect(judge(text, 1).strategy).toBe('complaint-vague');
  });
});

describe('a denial ends with what it denies', () => {
  test.each([
    'Без звонка отменили и нахамили',
    'Не перезвонили и нахамили',
    'They did not call back and were rude',
    'Without warning awful noise',
    'No llamaron y fueron bordes',
    'Sin avisar, pésimo trato',
    'De ringde inte och var otrevliga',
    'Utan förvarning otrevligt bemötande',
    'Nicht zurückgerufen und unfreundlich',
    'Ohne Vorwarnung unfreundlich abgefertigt',
  ])('%s', (text) => {
    expect(judge(text, null).sentiment).toBe('negative');
  });

  test.each([
    'Without any problem',
    'Sin ningún problema',
    'Без лишнего хамства',
    'Utan några problem',
    'Ohne lange Wartezeit',
  ])('and reaches that: %s', (text) => {
    expect(judge(text, null).sentiment).not.toBe('negative');
  });
});

test.each([
  'Sorry, wrong place: it was the hotel across the square that gave us food poisoning.',
  'Oj, fel ställe, det var hotellet på andra sidan torget som gjorde oss magsjuka.',
])('whoever means another business had no harm here: %s', (text) => {
  const { strategy, risk } = judge(text, 1, 'restaurant');
  expect(strategy).toBe('wrong-or-fake');
  expect(risk).toBe(3);
});

test.each(['Ремонт окон, доставка, замена стекла, выезд бесплатно, звоните 8 900 111-22-33, скидка пенсионерам'])(
  'an offer that speaks of many things is an offer still: %s',
  (text) => {
    expect(judge(text, 5).strategy).toBe('no-reply');
  },
);
