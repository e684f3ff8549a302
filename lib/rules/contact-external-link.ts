import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'contact-external-link',
  category: 'contact',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'ADVERTISING_AND_SOLICITATION',
  // Where the platform has not spoken, a link to the company's own site is its own affair.
  find: ({ contacts, platform }) =>
    contacts
      .filter(({ kind, own }) => kind === 'link' && (!own || 'contact-external-link' in platform.severity))
      .map(({ start, end }) => ({ start, end })),
});

export const cases: Cases = {
  en: {
    fail: [
      'See ⟦bit.ly/our-side⟧ for the truth.',
      'Book at ⟦www.cafe.example⟧.',
      'Details: ⟦https://cafe.example/menu⟧',
      'Go to ⟦cafe-nord.com⟧.',
    ],
    pass: [
      'You will find the allergen list on our website.',
      'We are on Booking.com too.',
      'The soup was good.We know.',
      'It runs on Node.js.',
    ],
  },
  ru: {
    fail: [
      'Правда тут: ⟦bit.ly/our-side⟧',
      'Бронь на ⟦cafe.example⟧.',
      'Подробности: ⟦https://cafe.example/menu⟧',
      'Заходите на ⟦cafe-nord.ru⟧.',
    ],
    pass: [
      'Список аллергенов есть на нашем сайте.',
      'Мы есть и на Booking.com.',
      'Суп был хорош.Мы знаем.',
      'Файл menu.pdf обновлён.',
    ],
  },
  sv: {
    fail: [
      'Sanningen finns på ⟦bit.ly/var-sida⟧ om någon undrar.',
      'Boka på ⟦www.kafe.example⟧ i stället.',
      'Mer finns här: ⟦https://kafe.example/meny⟧',
      'Titta in på ⟦kafe-nord.se⟧ för mer.',
    ],
    pass: [
      'Listan över allergener finns på vår webbplats.',
      'Vi finns också på Booking.com.',
      'Soppan var god.Det vet vi.',
    ],
  },
  es: {
    fail: [
      'La verdad está en ⟦bit.ly/our-side⟧ y punto.',
      'Reserve en ⟦www.cafe.example⟧.',
      'Detalles: ⟦https://cafe.example/menu⟧',
      'Entre en ⟦cafe-norte.com⟧.',
      'Siga leyendo en ⟦blog.cafe.es⟧.',
    ],
    pass: [
      'La lista de alérgenos está en nuestra web.',
      'También estamos en Booking.com.',
      'La sopa estaba buena.Lo sabemos.',
      'Funciona con Node.js.',
    ],
  },
  de: {
    fail: [
      'Die Wahrheit steht hier: ⟦bit.ly/our-side⟧',
      'Buchen Sie auf ⟦www.cafe.example⟧.',
      'Details: ⟦https://cafe.example/menu⟧',
      'Schauen Sie auf ⟦cafe-nord.com⟧ vorbei.',
    ],
    pass: [
      'Die Allergenliste steht auf unserer Website.',
      'Wir sind auch bei Booking.com zu finden.',
      'Die Suppe war gut.Das freut uns.',
      'Das läuft mit Node.js.',
    ],
  },
};
