import { type Cases, defineRule } from '#lib/check/rule.ts';
import { humanVoice } from './sources.ts';

export default defineRule({
  id: 'tone-sentiment-mismatch',
  category: 'tone',
  severity: 'warn',
  source: humanVoice,
  find: ({ reply, stars, review, triaged }) => {
    if (stars === null) return [];
    const mood = review ? triaged().sentiment : null;
    if (stars <= 2 && mood !== 'positive' && reply.says('apology').length === 0) return reply.says('cheerful');
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
};
