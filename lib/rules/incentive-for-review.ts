import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ftcIncentives } from './sources.ts';

export default defineRule({
  id: 'incentive-for-review',
  category: 'incentive',
  severity: 'block',
  source: ftcIncentives,
  googleCode: 'FAKE_ENGAGEMENT',
  find: ({ reply }) => reply.says('incentive-review'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Leave a nice review and get 10 %⟧ off.',
      '⟦Review us and join⟧ the prize draw.',
      'Every reviewer gets a ⟦free coffee for a review⟧.',
      'We thank reviewers with a ⟦gift for five stars⟧.',
      '⟦Write a review to win⟧ a dinner.',
      '⟦Free dessert for every positive review⟧.',
      '⟦Post a five-star review and receive a free⟧ drink.',
      '⟦Share your feedback and win⟧ a weekend.',
      'We give ⟦bonus points for reviews⟧.',
    ],
    pass: [
      'Thank you for taking the time to write.',
      'Regular guests get 10 % off with the card.',
      'Thank you for your review and the discount idea.',
      'We do not pay for reviews.',
    ],
  },
  ru: {
    fail: [
      '⟦Скидка 10 % за хороший отзыв⟧.',
      '⟦Оставьте отзыв и участвуйте⟧ в розыгрыше.',
      '⟦За каждый отзыв дарим⟧ кофе.',
      '⟦Напишите отзыв и получите⟧ подарок.',
      '⟦Десерт бесплатно за пять звёзд⟧.',
      '⟦Начислим бонусы за отзыв⟧.',
      '⟦Поставьте пять звёзд и получите⟧ напиток в подарок.',
      '⟦Поделитесь отзывом и выиграйте⟧ выходные.',
      '⟦За отзывы начисляем⟧ баллы.',
    ],
    pass: [
      'Спасибо, что нашли время написать.',
      'Постоянным гостям скидка 10 % по карте.',
      'Спасибо за отзыв и идею о скидках.',
      'Мы не платим за отзывы.',
    ],
  },
};
