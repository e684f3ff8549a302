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
      '⟦Оставьте отзыв и участвуйте в розыгрыше⟧.',
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
  sv: {
    fail: [
      '⟦Skriv ett fint omdöme och få 10 %⟧ rabatt.',
      '⟦Recensera oss och var med i utlottningen⟧.',
      '⟦Gratis kaffe till alla som recenserar⟧ oss.',
      'Vi ⟦belönar varje positiv recension⟧.',
      '⟦Lämna en recension så bjuder vi på fika⟧.',
    ],
    pass: ['Tack för att du tog dig tid att skriva.', 'Stammisar får 10 % med kortet.', 'Vi betalar inte för omdömen.'],
  },
  es: {
    fail: [
      '10 ⟦% de descuento por una buena reseña⟧.',
      '⟦Opine y entre en el sorteo⟧.',
      '⟦Deje una reseña positiva y llévese un regalo⟧.',
      'Un ⟦café gratis por cada opinión⟧.',
      '⟦Quien deje una reseña participa⟧ en el sorteo.',
      '⟦Publica tu opinión y gana⟧ una cena.',
    ],
    pass: [
      'Gracias por tomarse el tiempo de escribir.',
      'Los clientes habituales tienen un 10 % con la tarjeta.',
      'Gracias por su reseña y por la idea del descuento.',
      'No pagamos por reseñas.',
    ],
  },
  de: {
    fail: [
      '10 ⟦% Rabatt für eine gute Bewertung⟧.',
      '⟦Bewerten Sie uns und nehmen Sie an der Verlosung⟧ teil.',
      '⟦Schreiben Sie eine Rezension und gewinnen⟧ Sie ein Abendessen.',
      '⟦Für fünf Sterne gibt es einen Gratiskaffee⟧.',
      '⟦Jeder, der uns bewertet, erhält ein kleines Geschenk⟧.',
      'Unter ⟦allen Bewertungen verlosen⟧ wir ein Wochenende.',
    ],
    pass: [
      'Danke, dass Sie sich die Zeit genommen haben.',
      'Stammgäste bekommen mit der Karte 10 % Nachlass.',
      'Danke für Ihre Bewertung und die Idee mit dem Gutschein.',
      'Für Bewertungen zahlen wir nicht.',
    ],
  },
};
