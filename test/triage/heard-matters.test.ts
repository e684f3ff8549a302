import { describe, expect, test } from 'vitest';
import { triage } from '#lib/triage.ts';

const told = (lang: string, text: string, stars: number | null) =>
  triage({ sector: 'generic', review: { text, rating: stars, ratingScale: stars === null ? null : 5, lang } });

const neighbours = [
  ['en', 'Everyone else in our stairwell got the same useless box from them.'],
  ['ru', 'Весь наш подъезд у них пострадал точно так же.'],
  ['sv', 'Hela trappuppgången har råkat ut för precis samma sak.'],
  ['es', 'A todos los vecinos de la escalera les ha pasado exactamente lo mismo.'],
  ['de', 'Unserem ganzen Treppenhaus ist mit denen genau dasselbe passiert.'],
] as const;

describe('what is told in words that are no cues', () => {
  test.each(neighbours)('%s: %s', (lang, text) => {
    const { risk, reasons } = told(lang, text, 1);
    expect(risk).toBe(2);
    const [heard] = reasons.find(({ id }) => id === 'others-confirm')?.evidence ?? [];
    expect(text.slice(heard?.start, heard?.end)).toBe(text.slice(0, -1));
  });

  test.each(neighbours)('is fun under a full mark: %s %s', (lang, text) => {
    expect(told(lang, text, 5).reasons.map(({ id }) => id)).not.toContain('others-confirm');
  });

  test('has each its sentence', () => {
    const [, text] = neighbours[0];
    const before = 'We ordered in March. ';
    const [heard] = told('en', before + text, 1).reasons.find(({ id }) => id === 'others-confirm')?.evidence ?? [];
    expect(heard).toEqual({ start: before.length, end: before.length + text.length - 1 });
  });
});

test.each([
  ['en', 'Thanks for nothing, that was that then.'],
  ['ru', 'Больше ни за что, и другим закажу.'],
  ['sv', 'Aldrig mer, och det är mitt snällaste omdöme.'],
  ['es', 'Nunca más, y eso siendo educado.'],
  ['de', 'Einmal und nie wieder, mehr sag ich dazu nicht.'],
])('a complaint that names no matter asks what happened: %s %s', (lang, text) => {
  expect(told(lang, text, 1).strategy).toBe('complaint-vague');
});

test('who says that all others say the same has still named no matter', () => {
  const review = told('es', 'Pésimo todo. No soy la única, miren las demás reseñas.', 1);
  expect(review).toMatchObject({ risk: 2, strategy: 'complaint-vague' });
});

test.each([
  ['en', 'So disappointing, the duck was raw in the middle and the wine was warm.'],
  ['ru', 'Полное разочарование, утка внутри сырая, а вино тёплое.'],
  ['sv', 'Så besviken, ankan var rå inuti och vinet var varmt.'],
  ['es', 'Qué decepción, el pato estaba crudo por dentro y el vino caliente.'],
  ['de', 'So enttäuscht, die Ente war innen roh und der Wein war warm.'],
])('a lament with a fact is a complaint of it: %s %s', (lang, text) => {
  expect(told(lang, text, 1).strategy).toBe('complaint');
});

test.each([
  ['en', 'Everyone in our group stayed in the same wing, second floor.'],
  ['de', 'Die ganze Gruppe hatte die gleichen Zimmer und das gleiche Frühstück.'],
])('who only tells that all were there complains of nothing: %s %s', (lang, text) => {
  expect(told(lang, text, 3).risk).toBeLessThan(2);
  expect(told(lang, text, null).risk).toBe(0);
});

test('courts are daily bread at a law firm', () => {
  const text = 'We will see what the judge in Leeds makes of all that next month.';
  const risk = (sector: 'legal' | 'retail') => triage({ sector, review: { text, rating: 2, lang: 'en' } }).risk;
  expect(risk('legal')).toBeLessThan(risk('retail'));
});

test.each([
  ['ru', 'Обращайтесь к этим мастерам, делают быстро и недорого, гарантия год.'],
  ['de', 'Günstige Reifen, schnelle Montage, einfach online Termin buchen. Top!'],
  ['sv', 'Billigt däckbyte, gratis kaffe, boka online. Rekommenderas!'],
])('who recommends the business sounds like its advertisement, and is thanked: %s %s', (lang, text) => {
  expect(told(lang, text, 5).strategy).toBe('praise');
});
