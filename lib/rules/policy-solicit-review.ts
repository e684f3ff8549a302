import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleContent } from './sources.ts';

export default defineRule({
  id: 'policy-solicit-review',
  category: 'policy',
  severity: 'warn',
  source: googleContent,
  googleCode: 'FAKE_ENGAGEMENT',
  find: ({ reply }) => reply.says('solicit'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Tell your friends to give us five stars⟧.',
      '⟦Please also review us on⟧ Google.',
      '⟦Leave us a positive review⟧.',
      'We would be ⟦grateful if you shared this on Tripadvisor as a review⟧.',
      '⟦Rate us five stars⟧.',
      '⟦Recommend us to⟧ your friends.',
      '⟦Spread the word⟧ and leave us a nice comment.',
      "⟦Don't forget to rate us on⟧ TripAdvisor.",
      "We'd ⟦love another review⟧ from you.",
      '⟦Please leave a review on Google⟧ too.',
      '⟦Ask your colleagues to rate us⟧.',
    ],
    pass: [
      'It is good to read this, thank you.',
      'Thank you for your five stars.',
      'Thank you for recommending us.',
      'We read every review.',
      'Give us a shout if anything else comes up.',
    ],
  },
  ru: {
    fail: [
      '⟦Попросите друзей⟧ ⟦поставить нам пять⟧ звёзд.',
      '⟦Оставьте отзыв ещё и на Яндексе⟧.',
      '⟦Поставьте нам пятёрку⟧.',
      '⟦Будем благодарны за отзыв на⟧ картах.',
      '⟦Расскажите о нас друзьям⟧.',
      '⟦Продублируйте отзыв в 2ГИС⟧.',
      '⟦Не забудьте оценить нас⟧ на картах.',
      '⟦Ждём от вас новых хороших⟧ отзывов.',
      '⟦Порекомендуйте нас знакомым⟧.',
      '⟦Оставьте, пожалуйста, отзыв и на Гугле⟧.',
      '⟦Попросите коллег⟧ оценить нас.',
    ],
    pass: [
      'Приятно это читать, спасибо.',
      'Спасибо за пять звёзд.',
      'Спасибо, что советуете нас друзьям.',
      'Мы читаем каждый отзыв.',
      'Прийти вовремя и оставить чистоту — само собой, но приятно, когда это замечают.',
    ],
  },
  sv: {
    fail: [
      '⟦Be dina vänner ge oss⟧ fem stjärnor.',
      '⟦Recensera oss⟧ gärna på Google också.',
      '⟦Lämna gärna ett positivt omdöme⟧.',
      '⟦Tipsa dina vänner om oss⟧.',
      '⟦Betygsätt oss⟧ i appen.',
      'Vi ⟦skulle uppskatta en ny recension⟧.',
    ],
    pass: [
      'Så roligt att läsa, tack.',
      'Tack för dina fem stjärnor.',
      'Tack för att du rekommenderar oss.',
      'Vi läser varje recension.',
    ],
  },
  es: {
    fail: [
      '⟦Pida a sus amigos cinco⟧ estrellas.',
      '⟦Déjenos también una reseña en Google⟧.',
      '⟦Valórenos⟧ en Tripadvisor.',
      'Nos ⟦encantaría que dejara otra reseña⟧.',
      '⟦Recomiéndenos⟧ a sus amigos.',
      '⟦No se olvide de valorarnos⟧ en Google.',
      '⟦Corra la voz⟧.',
    ],
    pass: [
      'Da gusto leerlo, gracias.',
      'Gracias por sus cinco estrellas.',
      'Gracias por recomendarnos.',
      'Leemos todas las reseñas.',
      'Comparta con nosotros la fecha por mensaje privado.',
    ],
  },
  de: {
    fail: [
      '⟦Ihre Freunde sollen uns bitte fünf Sterne geben⟧.',
      '⟦Bewerten Sie uns⟧ auch bei Google.',
      '⟦Hinterlassen Sie uns doch eine positive Bewertung⟧.',
      '⟦Empfehlen Sie uns weiter⟧!',
      'Über eine ⟦weitere Rezension würden wir uns freuen⟧.',
      '⟦Teilen Sie Ihre Erfahrung gern auf Tripadvisor⟧.',
    ],
    pass: [
      'Das lesen wir gern, danke.',
      'Danke für Ihre fünf Sterne.',
      'Danke, dass Sie uns weiterempfehlen.',
      'Wir lesen jede Bewertung.',
      'Geben Sie uns gern Bescheid, wenn noch etwas ist.',
    ],
  },
};
