import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { sectors, strategies } from '#lib/schema/ids.ts';
import { requestOf } from './requests.ts';

const seeds = Array.from({ length: 12 }, (_, seed) => seed);
const ofWriting =
  /\bwrit|\bwrote|\bwords?\b|review|\bread\b|comment|напис|пишешь|отзыв|слов|рассказал|рассказыва|прочит|читать|escrib|reseña|palabras|comentario|opinión/iu;

describe('a rating without text is thanked for as a rating', () => {
  test.each(['en', 'ru', 'es'])('%s', (lang) => {
    for (const sector of sectors) {
      for (const stars of [1, 3, 5]) {
        for (const seed of seeds.slice(0, 4)) {
          for (const { moves, text } of compose({ ...requestOf({ text: null, stars, sector }), lang, seed }).drafts) {
            const thanks =
              text.split(/(?<=[.!])\s|,\s/u).find((part) => /thank|спасибо|благодар|gracias|agradec/iu.test(part)) ??
              '';
            if (moves.some(({ step }) => step === 'thank')) expect(thanks).not.toMatch(ofWriting);
          }
        }
      }
    }
  });
  test.each(['en', 'ru', 'es'])('whatever plan a person picks, %s', (lang) => {
    for (const strategy of strategies) {
      for (const seed of seeds.slice(0, 3)) {
        const request = { ...requestOf({ text: null, stars: 2, sector: 'restaurant' }), lang, seed, strategy };
        for (const { text } of compose(request).drafts)
          expect(text).not.toMatch(
            /thanks? [^.]{0,30}(writ|words)|за (отзыв|слова)|gracias por (?:su|tu|sus|tus) (?:reseña|comentario|palabras)/iu,
          );
      }
    }
  });
});

test.each([
  ['en', 'Great for my husband. Cake a bit dry.', /dessert|cake/giu],
  ['ru', 'Мужу понравилось. Торт суховат, десерт сухой.', /десерт/giu],
  ['es', 'A mi marido le gustó mucho. La tarta algo seca, el postre seco.', /postre/giu],
])('what is apologised for is not thanked for as well, %s', (lang, text, subject) => {
  for (const seed of seeds) {
    const { strategy, drafts } = compose({ ...requestOf({ text, stars: 3, sector: 'restaurant' }), lang, seed });
    expect(strategy).toBe('mixed');
    for (const draft of drafts) expect(draft.text.match(subject)?.length).toBe(1);
  }
});
