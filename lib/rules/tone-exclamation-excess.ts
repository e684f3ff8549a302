import { type Cases, defineRule } from '#lib/check/rule.ts';
import { textSigns } from '#lib/check/text-signs.ts';
import { yandexStyle } from './sources.ts';

/** One in two sentences is common courtesy in many languages. */
const bearable = 3;

export default defineRule({
  id: 'tone-exclamation-excess',
  category: 'tone',
  severity: ({ stars }) => (stars !== null && stars <= 2 ? 'warn' : 'hint'),
  source: yandexStyle,
  find: ({ reply }) => {
    if ((reply.signs & (textSigns.exclamation | textSigns.foreign)) === 0) return [];
    const marks = [...reply.text.matchAll(/[!！‼❗](?:\s?[!！‼❗]|\?){0,50}/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const heaps = marks.filter(({ start, end }) => end - start > 1).map((span) => ({ ...span, mend: '!' }));
    const many = marks.length > bearable && marks.length * 2 > reply.sentences.length;
    const extra = many ? marks.slice(1).map((span) => ({ ...span, mend: '.' })) : [];
    return extra.length > 0 ? extra : heaps;
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'Thank you⟦!!!⟧ We love you⟦!!!⟧',
      'Sorry⟦!!!⟧ Really sorry⟦!!!⟧',
      'Hello! Thanks⟦!⟧ Great⟦!⟧ See you⟦!⟧ Bye⟦!⟧',
      'Come again⟦!!⟧',
    ],
    pass: [
      'Thank you for coming by!',
      'Hello! We are glad that you liked the soup. Come again!',
      'Thank you.',
      'Yahoo! is one word.',
    ],
  },
  ru: {
    fail: [
      'Спасибо⟦!!!⟧ Обожаем вас⟦!!!⟧',
      'Извините⟦!!!⟧ Очень⟦!!!⟧',
      'Здравствуйте! Спасибо⟦!⟧ Супер⟦!⟧ Ждём⟦!⟧ Пока⟦!⟧',
      'Приходите ещё⟦!!⟧',
    ],
    pass: ['Спасибо, что зашли!', 'Здравствуйте! Рады, что суп понравился. Приходите ещё!', 'Спасибо.', 'До встречи!'],
  },
  sv: {
    fail: [
      'Tack⟦!!!⟧ Ni är bäst⟦!!!⟧',
      'Förlåt⟦!!!⟧ Verkligen⟦!!!⟧',
      'Hej! Tack⟦!⟧ Toppen⟦!⟧ Vi ses⟦!⟧ Hej då⟦!⟧',
      'Kom igen⟦!!⟧',
    ],
    pass: ['Tack för besöket!', 'Hej! Vi är glada att du gillade soppan. Välkommen åter!', 'Tack.'],
  },
  es: {
    fail: ['¡¡¡Gracias⟦!!!⟧ ¡¡¡Los amamos⟦!!!⟧', '¡¡Perdón⟦!!⟧'],
    pass: ['¡Gracias por su visita!', '¡Hola! Nos alegra que le gustara la sopa. ¡Hasta pronto!', 'Gracias.'],
  },
  de: {
    fail: [
      'Danke⟦!!!⟧ Wir lieben Gäste wie Sie⟦!!!⟧',
      'Entschuldigung⟦!!!⟧ Wirklich⟦!!!⟧',
      'Hallo! Danke⟦!⟧ Super⟦!⟧ Bis bald⟦!⟧ Tschüss⟦!⟧',
      'Kommen Sie wieder⟦!!⟧',
    ],
    pass: [
      'Danke für Ihren Besuch!',
      'Guten Tag! Schön, dass Ihnen die Suppe geschmeckt hat. Bis bald!',
      'Danke.',
      'Yahoo! ist ein Wort.',
    ],
  },
};
