import { describe, expect, test } from 'vitest';
import { tokenise } from '#lib/check/tokens.ts';
import { addressed } from '#lib/compose/phrase.ts';
import { phrasebookOf } from '#lib/compose/phrasebook.ts';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { formalities, type Sector } from '#lib/schema/ids.ts';
import { cueBook } from '#lib/triage/cue-book.ts';
import { type Happening, subjectOf } from '#lib/triage/happenings.ts';
import { readReview } from '#lib/triage/review-reading.ts';

const happenings = Object.keys(subjectOf) as Happening[];

function toldIn(text: string, lang: string, rating: number | null, sector: Sector): Happening[] {
  const { subjects } = readReview({ lang, sector, review: { text, rating, author: null } });
  return subjects.flatMap(({ happening }) => happening ?? []);
}

describe.each(checkedLanguages)('what befalls customers, in %s', (lang) => {
  test.each(happenings)('%s is heard in the words that say it again, in every form of address', (happening) => {
    for (const formality of formalities) {
      const said = addressed(phrasebookOf(lang).happenings[happening], formality) ?? '';
      expect.soft([...(cueBook(lang)?.happenings(tokenise(said, lang)).keys() ?? [])]).toContain(happening);
    }
  });
});

test.each([
  ['en', 'restaurant', 'We had to ask three times for the bill.', 2, ['asked-again']],
  ['en', 'retail', 'Emailed twice, no reply.', 1, ['no-reply']],
  ['en', 'hotel', 'No hot water for two days.', 2, ['no-hot-water']],
  ['en', 'restaurant', 'When we arrived nobody could find the booking.', 2, ['booking-lost']],
  ['ru', 'hotel', 'Когда мы приехали, нашу бронь никто не мог найти.', 2, ['booking-lost']],
  ['sv', 'hotel', 'När vi kom fram kunde ingen hitta bokningen.', 2, ['booking-lost']],
  ['es', 'restaurant', 'Al llegar nadie encontraba la reserva.', 2, ['booking-lost']],
  ['de', 'restaurant', 'Als wir ankamen, konnte niemand die Buchung finden.', 2, ['booking-lost']],
  ['ru', 'retail', 'Писала три раза, никто не ответил.', 1, ['no-reply']],
  ['ru', 'hotel', 'Двое суток не было горячей воды.', 2, ['no-hot-water']],
  ['sv', 'retail', 'Mejlade två gånger, inget svar.', 1, ['no-reply']],
  ['sv', 'hotel', 'Inget varmvatten på två dagar.', 2, ['no-hot-water']],
  ['es', 'retail', 'Escribí dos correos y nadie contestó.', 1, ['no-reply']],
  ['es', 'hotel', 'Dos días sin agua caliente.', 2, ['no-hot-water']],
  ['de', 'retail', 'Zweimal gemailt, keine Antwort.', 1, ['no-reply']],
  ['de', 'hotel', 'Zwei Tage kein warmes Wasser.', 2, ['no-hot-water']],
] as const)('is told, in %s of a %s: %s', (lang, sector, text, stars, expected) => {
  expect(toldIn(text, lang, stars, sector)).toEqual(expected);
});

test.each([
  ['en', 'restaurant', 'Never had to ask twice for anything.', 5],
  ['en', 'hotel', 'Plenty of hot water.', 5],
  ['ru', 'hotel', 'Горячая вода есть всегда.', 5],
  ['sv', 'hotel', 'Gott om varmvatten.', 5],
  ['es', 'hotel', 'Agua caliente sin problema.', 5],
  ['de', 'hotel', 'Warmes Wasser gab es immer.', 5],
] as const)('is not told of what did not happen, in %s of a %s: %s', (lang, sector, text, stars) => {
  expect(toldIn(text, lang, stars, sector)).toEqual([]);
});
