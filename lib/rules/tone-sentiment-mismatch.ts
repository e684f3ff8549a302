import { type Cases, defineRule } from '#lib/check/rule.ts';
import { humanVoice } from './sources.ts';

export default defineRule({
  id: 'tone-sentiment-mismatch',
  category: 'tone',
  severity: 'warn',
  source: humanVoice,
  find: ({ reply, stars, review, triaged, resolved }) => {
    if (stars === null) return [];
    const mood = review ? triaged().sentiment : null;
    // Where it was put right there is something to be glad of.
    const isSore = stars <= 2 && mood !== 'positive' && !resolved;
    if (isSore && reply.says('apology').length === 0) return reply.says('cheerful');
    if (stars >= 4.5 && (mood === null || mood === 'positive')) return reply.says('contrite');
    return [];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      { reply: '⟦Wonderful⟧, ⟦see you soon⟧!', review: { rating: 1 } },
      { reply: 'We ⟦apologise for⟧ the disappointment.', review: { rating: 5 } },
      { reply: '⟦So happy that you enjoyed⟧ your stay!', review: { rating: 1 } },
      { reply: 'We are ⟦sorry for⟧ the bad experience.', review: { rating: 5 } },
    ],
    pass: [
      { reply: 'We are sorry the visit went wrong.', review: { rating: 1 } },
      { reply: 'Wonderful, see you soon!', review: { rating: 5 } },
      { reply: 'Sorry for the late reply, and thank you.', review: { rating: 5 } },
      { reply: 'We are sorry and hope to see you soon.', review: { rating: 1 } },
      { reply: 'So happy that this could be settled!', review: { rating: 1 }, resolved: true },
    ],
  },
  ru: {
    fail: [
      { reply: '⟦Замечательно⟧, ⟦ждём снова⟧!', review: { rating: 1 } },
      { reply: '⟦Приносим извинения⟧.', review: { rating: 5 } },
      { reply: '⟦Рады, что вам всё понравилось⟧!', review: { rating: 1 } },
      { reply: 'Нам ⟦жаль⟧, что так вышло.', review: { rating: 5 } },
    ],
    pass: [
      { reply: 'Жаль, что визит не удался.', review: { rating: 1 } },
      { reply: 'Замечательно, ждём снова!', review: { rating: 5 } },
      { reply: 'Извините за долгий ответ и спасибо.', review: { rating: 5 } },
      { reply: 'Простите нас, ждём вас снова.', review: { rating: 1 } },
      { reply: 'До встречи.', review: { rating: 2 } },
    ],
  },
  sv: {
    fail: [
      { reply: '⟦Underbart⟧, ⟦vi ses snart⟧!', review: { rating: 1 } },
      { reply: 'Vi ⟦ber om ursäkt för⟧ besvikelsen.', review: { rating: 5 } },
      { reply: '⟦Vad roligt att du trivdes⟧!', review: { rating: 1 } },
      { reply: 'Vi är ⟦ledsna för⟧ den dåliga upplevelsen.', review: { rating: 5 } },
    ],
    pass: [
      { reply: 'Vi är ledsna att besöket inte blev bra.', review: { rating: 1 } },
      { reply: 'Härligt, vi ses snart!', review: { rating: 5 } },
      { reply: 'Ledsen för det sena svaret, och tack.', review: { rating: 5 } },
    ],
  },
  es: {
    fail: [
      { reply: '¡⟦Genial⟧, hasta pronto!', review: { rating: 1 } },
      { reply: '⟦Pedimos disculpas⟧ por la mala experiencia.', review: { rating: 5 } },
      { reply: '¡⟦Nos alegra que le encantara⟧!', review: { rating: 1 } },
      { reply: '⟦Sentimos⟧ lo ocurrido.', review: { rating: 5 } },
    ],
    pass: [
      { reply: 'Nos alegra que esto se haya solucionado.', review: { rating: 1 }, resolved: true },
      { reply: 'Sentimos que la visita saliera mal.', review: { rating: 1 } },
      { reply: '¡Genial, hasta pronto!', review: { rating: 5 } },
      { reply: 'Perdón por la tardanza en responder, y gracias.', review: { rating: 5 } },
      { reply: 'Lo sentimos y esperamos verle pronto.', review: { rating: 1 } },
    ],
  },
  de: {
    fail: [
      { reply: '⟦Wunderbar⟧, ⟦bis bald⟧!', review: { rating: 1 } },
      { reply: 'Wir ⟦bitten um Entschuldigung⟧.', review: { rating: 5 } },
      { reply: '⟦Schön, dass es Ihnen gefallen⟧ hat!', review: { rating: 1 } },
      { reply: 'Das schlechte Erlebnis ⟦tut uns leid⟧.', review: { rating: 5 } },
    ],
    pass: [
      { reply: 'Schade, dass der Besuch misslang.', review: { rating: 1 } },
      { reply: 'Wunderbar, bis bald!', review: { rating: 5 } },
      { reply: 'Entschuldigen Sie die späte Antwort und danke.', review: { rating: 5 } },
      { reply: 'Es tut uns leid, und wir hoffen auf ein Wiedersehen.', review: { rating: 1 } },
    ],
  },
};
