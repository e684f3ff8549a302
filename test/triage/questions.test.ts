import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { Sector } from '#lib/schema/ids.ts';
import { readReview } from '#lib/triage/review-reading.ts';
import { triage } from '#lib/triage.ts';

const judge = (text: string, rating: number, sector: Sector) =>
  triage({ sector, review: { text, rating, ratingScale: 5 } });

describe('who wants to know something is told, whatever the mark', () => {
  test.each([
    ['What time do you close on bank holidays? Website doesn’t say.', 'retail'],
    ['Do you have anything for a nut allergy?', 'restaurant'],
    ['Вы работаете в праздники?', 'retail'],
    ['Завтрак входит в стоимость?', 'hotel'],
    ['Har ni öppet på midsommar?', 'retail'],
    ['Får man ta med hund?', 'restaurant'],
    ['¿Se puede pagar con tarjeta?', 'restaurant'],
    ['¿A qué hora cerráis los festivos?', 'retail'],
    ['Habt ihr an Feiertagen offen?', 'retail'],
    ['Darf man Hunde mitbringen?', 'restaurant'],
    ['Do you have more than one parking space?', 'restaurant'],
    ['Is there anything else for vegetarians?', 'restaurant'],
    ['Нужно ли бронировать столик заранее?', 'restaurant'],
    ['Har ni mer parkering på baksidan?', 'restaurant'],
    ['¿Se puede pedir para llevar?', 'restaurant'],
    ['¿Hay más aparcamiento?', 'retail'],
    ['Habt ihr am Sonntag sonst auch offen?', 'retail'],
    ['Is there a way to export to CSV? Cant find it in settings. Pixel 7.', 'app'],
    ['Anybody know if they do tyres for motorhomes, or cars only?', 'auto'],
  ] as const)('%s', (text, sector) => {
    for (const stars of [1, 2, 3, 4]) {
      const found = judge(text, stars, sector);
      expect.soft(found).toMatchObject({ sentiment: 'neutral', risk: 0, strategy: 'mixed' });
    }
    const review = { text, rating: 1, ratingScale: 5 };
    expect(compose({ sector, review, ui: 'en' }).why).toContain('The review asks something');
  });
});

test.each([
  [
    'We came at eight with twelve people and left at nine without a bite, the table was somebody else’s. Do you take bookings?',
  ],
  ['Пришли в восемь вдвенадцатером, в девять ушли голодными, стол отдали другим. Вы брони принимаете?'],
])('a question at the end of a story is not all there is to it: %s', (text) => {
  expect(judge(text, 1, 'restaurant').sentiment).toBe('negative');
});

describe('a question that scolds is a complaint', () => {
  test.each([
    ['Do you even clean the rooms?', 'hotel'],
    ['Do you ever answer the phone?', 'generic'],
    ['Вы трубку вообще берёте?', 'generic'],
    ['Svarar ni någonsin i telefon?', 'generic'],
    ['¿Cogéis el teléfono alguna vez?', 'generic'],
    ['Geht ihr jemals ans Telefon?', 'generic'],
    ['Is there anyone in charge there?', 'generic'],
    ['Do you call that a steak?', 'restaurant'],
    ['When will you finally deliver my sofa?', 'retail'],
    ['How do you run out of bread in a sandwich shop?', 'restaurant'],
    ['Are you open at all? Stood outside in the rain for an hour.', 'retail'],
    ['Вы вообще убираете номера?', 'hotel'],
    ['Там вообще есть кто-нибудь главный?', 'generic'],
    ['Когда вы наконец привезёте мой диван?', 'retail'],
    ['Städar ni ens rummen?', 'hotel'],
    ['Finns det någon ansvarig där?', 'generic'],
    ['När tänker ni leverera min soffa?', 'retail'],
    ['¿Pero limpiáis las habitaciones?', 'hotel'],
    ['¿Hay alguien al mando ahí?', 'generic'],
    ['¿Cuándo pensáis traerme el sofá?', 'retail'],
    ['Putzt ihr die Zimmer überhaupt?', 'hotel'],
    ['Gibt es da jemanden, der was zu sagen hat?', 'generic'],
    ['Is there anything you people can do right?', 'generic'],
    ['Wann liefert ihr endlich mein Sofa?', 'retail'],
  ] as const)('%s', (text, sector) => {
    const { sentiment, strategy } = judge(text, 1, sector);
    expect.soft(sentiment).toBe('negative');
    expect.soft(strategy).toContain('complaint');
  });
});

describe('nobody answers a question that only marvels', () => {
  test.each([
    'Is there a better place in town?',
    'Who else bakes on a Sunday?',
    'Что ещё нужно для счастья?',
    'Кто ещё так печёт?',
    'Finns det något bättre ställe i stan?',
    'Vem annars bakar på söndagar?',
    '¿Hay un sitio mejor en la ciudad?',
    '¿Quién da más?',
    'Wo sonst gibt es so etwas?',
    'Was willst du mehr?',
  ])('%s', (text) => {
    // Under a full mark no question is one.
    expect(readReview({ sector: 'hotel', review: { text, rating: 4, ratingScale: 5 } }).asks).toBe(false);
  });

  test.each(['What more could you want?', 'Vad mer kan man begära?', '¿Qué más se puede pedir?', 'Was will man mehr?'])(
    'it is praise: %s',
    (text) => {
      expect(judge(text, 4, 'hotel').strategy).toBe('praise');
    },
  );

  test.each([
    'Would Monday be better?',
    'Где ещё можно припарковаться?',
    'Что ещё нужно для записи?',
    'Är förmiddagen bättre?',
    '¿Qué día es mejor?',
    'Wo kann man sonst parken?',
  ])('but this one wants an answer: %s', (text) => {
    expect(readReview({ sector: 'hotel', review: { text, rating: 4, ratingScale: 5 } }).asks).toBe(true);
  });
});
