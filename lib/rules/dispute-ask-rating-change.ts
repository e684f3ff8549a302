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
      'We will do everything to change your opinion of us.',
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
      'Мы сделаем всё, чтобы изменить ваше мнение о нас.',
      'Надеемся, следующий визит пройдёт лучше.',
      'Мы пятизвёздочный отель.',
      'Мы стараемся улучшить наш рейтинг.',
      'Спасибо за пять звёзд.',
    ],
  },
  sv: {
    fail: [
      'Kan du ⟦höja det till fem stjärnor⟧?',
      '⟦Ompröva gärna ditt betyg⟧.',
      'Vi skulle uppskatta ett ⟦högre betyg⟧.',
      'Vi ⟦förtjänar fler än två stjärnor⟧.',
      'Skulle ni vilja ⟦ge oss en stjärna till⟧?',
      'Vi hoppas att ni ⟦justerar upp betyget⟧.',
    ],
    pass: [
      'Vi gör allt för att ändra din bild av oss.',
      'Vi hoppas att nästa besök blir bättre.',
      'Vi är ett femstjärnigt hotell.',
      'Vi arbetar för att höja vår kvalitet.',
      'Tack för de fem stjärnorna.',
    ],
  },
  es: {
    fail: [
      '¿Puede ⟦subirlo a cinco estrellas⟧?',
      '⟦Reconsidere su puntuación⟧, por favor.',
      'Agradeceríamos una ⟦nota más alta⟧.',
      'Creemos que ⟦merecemos más de dos estrellas⟧.',
      '⟦Cambia tu calificación⟧, por favor.',
      '¿Le importaría ⟦darnos una estrella más⟧?',
      'Le pedimos que ⟦mejore su valoración⟧.',
      '¿No podría ⟦ponernos un 5⟧?',
      'Ojalá ⟦revise su nota⟧.',
    ],
    pass: [
      'Esperamos poder cambiar su opinión sobre nosotros.',
      'Esperamos que la próxima visita vaya mejor.',
      'Somos un hotel de cinco estrellas.',
      'Trabajamos para mejorar nuestra puntuación.',
      'Gracias por las cinco estrellas.',
      'La mesa cinco es la del rincón.',
    ],
  },
  de: {
    fail: [
      'Könnten Sie ⟦auf fünf Sterne erhöhen⟧?',
      'Bitte ⟦überdenken Sie Ihre Bewertung⟧.',
      'Über eine ⟦bessere Bewertung⟧ würden wir uns freuen.',
      '⟦Wir finden, wir hätten mehr als zwei Sterne verdient⟧.',
      'Vielleicht ⟦geben Sie uns noch einen Stern mehr⟧?',
      'Wären Sie bereit, Ihre ⟦Sternebewertung anzupassen⟧?',
      '⟦Fünf Sterne wären fair⟧ gewesen.',
      '⟦Aus den zwei Sternen könnten Sie doch vier machen⟧.',
    ],
    pass: [
      'Wir tun alles, um Ihren Eindruck von uns zu verbessern.',
      'Wir hoffen auf einen besseren nächsten Besuch.',
      'Wir sind ein Fünf-Sterne-Hotel.',
      'Wir arbeiten daran, unsere Note zu verbessern.',
      'Danke für die fünf Sterne.',
    ],
  },
};
