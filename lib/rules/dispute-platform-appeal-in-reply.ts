import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'dispute-platform-appeal-in-reply',
  category: 'dispute',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'OFF_TOPIC',
  find: ({ reply }) => reply.says('platform-appeal'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Google, please delete⟧ this.',
      '⟦Moderators, look what you let through⟧.',
      '⟦We have reported this⟧ review to Google.',
      'We ⟦ask Tripadvisor to remove this⟧.',
      '⟦Dear Yelp team, why do you publish⟧ this?',
      '⟦This review has been flagged⟧.',
      'Please, ⟦Tripadvisor, check this⟧ account.',
      'We have ⟦contacted Google about this⟧ comment.',
      'The ⟦platform should ban⟧ such users.',
    ],
    pass: [
      'We appreciate every opinion and read them all.',
      'You can find us on Google Maps.',
      'We reported the leak to our engineer.',
      'Booking confirmation arrives by e-mail.',
    ],
  },
  ru: {
    fail: [
      '⟦Яндекс, удалите⟧ это.',
      '⟦Модераторы, что вы⟧ пропускаете?',
      'Мы ⟦пожаловались в Яндекс на этот отзыв⟧.',
      '⟦Просим администрацию сайта⟧ убрать отзыв.',
      '⟦Уважаемый Гугл, проверьте⟧ автора.',
      'Мы ⟦подали жалобу модераторам⟧.',
      '⟦Просьба к модераторам⟧ проверить аккаунт.',
      'Мы ⟦обратились в поддержку Яндекса по поводу отзыва⟧.',
      '⟦Площадка должна блокировать⟧ таких пользователей.',
    ],
    pass: [
      'Мы читаем и ценим каждое мнение.',
      'Найти нас можно на Яндекс Картах.',
      'Мы сообщили о протечке инженеру.',
      'Подтверждение брони приходит на почту.',
    ],
  },
  sv: {
    fail: [
      '⟦Google, ta bort⟧ det här.',
      '⟦Moderatorer, vad släpper⟧ ni igenom?',
      '⟦Vi har anmält omdömet till Google⟧.',
      '⟦Tripadvisor borde stänga av sådana konton⟧.',
      '⟦Recensionen är flaggad⟧.',
    ],
    pass: [
      'Vi läser och uppskattar alla synpunkter.',
      'Du hittar oss på Google Maps.',
      'Vi har anmält läckan till fastighetsskötaren.',
    ],
  },
  es: {
    fail: [
      '⟦Google, borren esto⟧.',
      '⟦Moderadores, ¿qué dejan pasar⟧?',
      '⟦Hemos denunciado esta reseña a Google⟧.',
      '⟦Pedimos a Tripadvisor⟧ que la retire.',
      'Esta ⟦reseña ha sido reportada⟧.',
      'La ⟦plataforma debería expulsar a estos⟧ usuarios.',
    ],
    pass: [
      'Leemos y valoramos cada opinión.',
      'Nos encontrará en Google Maps.',
      'Hemos comunicado la fuga a mantenimiento.',
      'La confirmación de Booking llega por correo.',
    ],
  },
  de: {
    fail: [
      '⟦Google, bitte löschen⟧!',
      '⟦Liebe Moderatoren, was lasst⟧ ihr hier durch?',
      'Wir ⟦haben diese Bewertung bei Google gemeldet⟧.',
      'Wir ⟦bitten Tripadvisor⟧, das zu prüfen.',
      'Die ⟦Plattform sollte solche⟧ Nutzer sperren.',
      'Ihr ⟦Profil wurde bereits gemeldet⟧.',
    ],
    pass: [
      'Wir lesen und schätzen jede Meinung.',
      'Sie finden uns auf Google Maps.',
      'Wir haben das Leck dem Hausmeister gemeldet.',
      'Die Buchungsbestätigung kommt per Mail.',
      'Bitte melden Sie sich bei uns.',
    ],
  },
};
