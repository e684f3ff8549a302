import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'promo-advertising',
  category: 'promo',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'ADVERTISING_AND_SOLICITATION',
  find: ({ reply }) => reply.says('advertising'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Try our award-winning⟧ summer menu from Friday.',
      '⟦We are the best clinic in town⟧.',
      '⟦Do not miss our new tasting menu⟧.',
      '⟦Follow us on Instagram⟧ for the latest offers.',
      '⟦We also offer⟧ catering.',
      '⟦Book your next stay directly⟧ on our website.',
      '⟦Check out our new⟧ spa packages.',
      '⟦Our prices are the lowest⟧ in the city.',
      '⟦Visit our second restaurant⟧ on the harbour, too.',
      '⟦Order now through our app⟧.',
      '⟦Come and try our new⟧ burger.',
      '⟦Our clinic is number one in⟧ the region.',
    ],
    pass: [
      'Glad that you enjoyed the fish.',
      'Best wishes from the team.',
      'We do our best every day.',
      'Yes, we have vegan dishes.',
      'We have changed the menu.',
      'We hope to see you again before the summer is over.',
      'Your words mean a great deal to us.',
      'You are welcome to write to us through the form on our website.',
    ],
  },
  ru: {
    fail: [
      '⟦С пятницы новое летнее меню, спешите⟧.',
      '⟦Мы лучшая клиника⟧ города.',
      '⟦Приходите попробовать наше новое меню⟧.',
      '⟦Подписывайтесь на наш телеграм-канал⟧.',
      '⟦Также предлагаем⟧ кейтеринг.',
      '⟦Закажите наш⟧ фирменный торт.',
      '⟦Загляните в наш новый спа⟧-комплекс.',
      '⟦У нас самые низкие цены в городе⟧.',
      '⟦Приходите и во второй наш ресторан⟧ на набережной.',
      '⟦Заказывайте прямо сейчас в приложении⟧.',
      '⟦Приходите и попробуйте наш⟧ новый бургер.',
      '⟦Наша клиника — номер один в⟧ регионе.',
    ],
    pass: [
      'Рады, что рыба вам понравилась.',
      'С наилучшими пожеланиями, команда.',
      'Мы стараемся становиться лучше.',
      'Да, у нас есть веганские блюда.',
      'Мы обновили меню.',
    ],
  },
};
