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
  es: {
    fail: [
      '⟦Pruebe nuestro premiado menú⟧ de verano.',
      '⟦Somos la mejor clínica de la ciudad⟧.',
      '⟦No se pierda nuestra nueva⟧ carta.',
      '⟦Síganos en Instagram para ver las ofertas⟧.',
      '⟦También ofrecemos catering⟧.',
      '⟦Reserve su próxima estancia directamente en la web⟧.',
      '⟦Venga a conocer nuestro nuevo⟧ spa.',
      '⟦Nuestros precios son los mejores⟧.',
      '⟦Visite nuestro segundo restaurante⟧ en el puerto.',
    ],
    pass: [
      'Nos alegra que le gustara el pescado.',
      'Un saludo de todo el equipo.',
      'Cada día lo damos todo.',
      'Sí, tenemos platos veganos.',
      'Hemos cambiado la carta.',
      'Ojalá volvamos a verle antes de que acabe el verano.',
      'Puede escribirnos con el formulario de nuestra web.',
    ],
  },
  de: {
    fail: [
      '⟦Testen Sie ab Freitag unsere Sommerkarte⟧.',
      '⟦Wir sind die beste Praxis der⟧ Stadt.',
      '⟦Folgen Sie uns⟧ auf Instagram!',
      '⟦Buchen Sie Ihren nächsten Aufenthalt direkt auf unserer Website⟧.',
      '⟦Unsere Preise sind die günstigsten⟧ der Region.',
      '⟦Entdecken Sie auch unsere neuen⟧ Wellnesspakete.',
      '⟦Wir bieten außerdem⟧ Catering an.',
    ],
    pass: [
      'Schön, dass Ihnen der Fisch geschmeckt hat.',
      'Herzliche Grüße und alles Gute vom Team.',
      'Wir geben jeden Tag unser Bestes.',
      'Ja, wir haben vegane Gerichte.',
      'Wir haben die Karte geändert.',
      'Schreiben Sie uns gern über das Formular auf unserer Website.',
    ],
  },
};
