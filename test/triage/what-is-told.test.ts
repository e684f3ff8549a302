import { describe, expect, test } from 'vitest';
import { breaks } from '#lib/check/sentence-breaks.ts';
import { tokenise } from '#lib/check/tokens.ts';
import type { Sector } from '#lib/schema/ids.ts';
import { readReview } from '#lib/triage/review-reading.ts';
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

describe('what befell somebody is told once', () => {
  const namedIn = (text: string, sector: Sector) =>
    readReview({ sector, review: { text, rating: 2, ratingScale: 5, author: null } })
      .subjects.filter(({ aside }) => !aside)
      .map(({ happening, subject }) => happening ?? subject);

  test.each([
    ['The parcel came two weeks late.', 'retail', ['arrived-late']],
    ['They forgot half of what we ordered.', 'delivery', ['forgot-part']],
    ['They forgot the rice.', 'delivery', ['food']],
    ['The soup was far too salty for us.', 'restaurant', ['soup']],
  ] as const)('%s', (text, sector, named) => {
    expect(namedIn(text, sector)).toEqual(named);
  });
});

describe('what was put right and then turned round was not put right', () => {
  const isSolved = (text: string) =>
    readReview({ sector: 'retail', review: { text, rating: 3, ratingScale: 5, author: null } }).stances.has('solved');

  test.each([
    ['The kettle leaked. It was sorted the next day.', true],
    ['The kettle leaked. It was sorted the next day, but slowly.', true],
    ['The kettle leaked. It was sorted, but by then I had bought one elsewhere and thrown the whole lot away.', false],
    [
      'The kettle leaked. It was sorted. But the queue was long, the shop was warm and nobody else was there at all.',
      true,
    ],
  ])('%s', (text, solved) => {
    expect(isSolved(text)).toBe(solved);
  });
});

describe('five stars are praise', () => {
  test.each([
    ['of who weeps', 'I cried when I saw what they made for my late mother 😭'],
    [
      'of who tells of bad weather first',
      'Bad weather, awful roads, terrible traffic, and then your cinnamon buns. Thank you!',
    ],
  ])('%s', (_, text) => {
    expect(judge(text, 5)).toMatchObject({ sentiment: 'positive', strategy: 'praise' });
  });

  test('unless every word is cross', () => {
    expect(judge('Terrible. Awful food, rude staff, dirty tables. Never again.', 5, 'restaurant').sentiment).toBe(
      'negative',
    );
  });
});

test('a clock time parts no thought', () => {
  const parted = (text: string) =>
    tokenise(text, 'de')
      .slice(1)
      .some(({ before }) => before !== breaks.none);
  expect(parted('Wir kamen um 19:30 an')).toBe(false);
  expect(parted('Das Ergebnis: zu spät')).toBe(true);
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
