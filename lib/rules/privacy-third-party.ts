import { onlyNews } from '#lib/check/known.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdprEmployee } from './sources.ts';

export default defineRule({
  id: 'privacy-third-party',
  category: 'privacy',
  severity: 'warn',
  source: gdprEmployee,
  googleCode: 'PERSONAL_INFO',
  find: (context) => onlyNews(context, context.reply.says('third-party')),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦You came with your ex-husband Tom⟧.',
      'The ⟦noise was Mrs Vogel in 14⟧.',
      '⟦Your wife was drunk⟧ that night.',
      '⟦The guest in room 207⟧ complained about you.',
      '⟦You stayed with another woman⟧.',
      '⟦Your friend Mark paid⟧ the bill.',
    ],
    pass: [
      'We have taken the noise issue up internally.',
      'We hope you and your family had a good trip.',
      'Say hello to your husband from us.',
      'The Vogel Hall is being repainted.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы были с бывшим мужем Олегом⟧.',
      '⟦Шумела гостья Фогель из 14⟧-го.',
      '⟦Ваша жена была пьяна⟧ в тот вечер.',
      'На вас жаловались ⟦соседи из номера⟧ 207.',
      '⟦Вы приезжали с другой⟧ женщиной.',
      '⟦Ваш друг Марк⟧ оплатил счёт.',
    ],
    pass: [
      'Мы занялись вопросом шума.',
      'Надеемся, вам и вашей семье понравилась поездка.',
      'Передавайте привет супругу.',
      'Зал «Фогель» сейчас ремонтируют.',
    ],
  },
};
