import { type Cases, defineRule } from '#lib/check/rule.ts';
import { trustpilotTips } from './sources.ts';

const allowedOnceSolved = new Set(['amazon', 'appstore']);

export default defineRule({
  id: 'dispute-ask-rating-change',
  category: 'dispute',
  severity: ({ platformId, resolved }) => (resolved && allowedOnceSolved.has(platformId) ? 'hint' : 'warn'),
  source: trustpilotTips,
  googleCode: 'FAKE_ENGAGEMENT',
  find: ({ reply }) => reply.says('ask-rating'),
});

export const cases: Cases = {
  en: {
    fail: [
      'Could you ⟦raise it to five stars⟧?',
      'Please ⟦reconsider your rating⟧.',
      'We would appreciate a ⟦higher rating⟧.',
      'We think we ⟦deserve more than two stars⟧.',
      '⟦Change your score⟧, please.',
      'Would you mind ⟦giving us one more star⟧?',
      'Perhaps you could ⟦give us another star⟧ now?',
      'We kindly ask you to ⟦change your one-star⟧ rating.',
      'Please ⟦upgrade your review to 5 stars⟧.',
      'Can you please ⟦change the stars⟧?',
      'We hope you will ⟦reconsider your score⟧.',
    ],
    pass: [
      'We hope the next visit goes better.',
      'We are a five-star hotel.',
      'We work to improve our rating.',
      'Thank you for the five stars.',
    ],
  },
  ru: {
    fail: [
      '⟦Поменяйте, пожалуйста, оценку на 5⟧.',
      'Просим ⟦пересмотреть рейтинг⟧.',
      '⟦Поставьте нам оценку повыше⟧.',
      'Мы ⟦заслуживаем больше двух звёзд⟧.',
      '⟦Исправите на пятёрку⟧?',
      '⟦Добавьте хотя бы одну звезду⟧.',
      'Может, ⟦добавите нам звезду⟧?',
      'Убедительно просим ⟦изменить вашу единицу⟧ на более высокую оценку.',
      '⟦Поднимите, пожалуйста, оценку⟧ до пяти.',
      'Надеемся, вы ⟦пересмотрите свою оценку⟧.',
    ],
    pass: [
      'Надеемся, следующий визит пройдёт лучше.',
      'Мы пятизвёздочный отель.',
      'Мы стараемся улучшить наш рейтинг.',
      'Спасибо за пять звёзд.',
    ],
  },
};
