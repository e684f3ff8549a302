import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleContent } from './sources.ts';

export default defineRule({
  id: 'incentive-for-change',
  category: 'incentive',
  severity: 'block',
  source: googleContent,
  googleCode: 'FAKE_ENGAGEMENT',
  find: ({ reply }) => reply.says('incentive-change'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Change it to five stars and the next dinner⟧ is free.',
      'We ⟦refund you once the review is gone⟧.',
      '⟦If you edit your review, we will send you a voucher⟧.',
      '⟦Remove the comment and get⟧ your money back.',
      'A ⟦discount in exchange for deleting⟧ your review.',
      'We will ⟦compensate you as soon as the review is updated⟧.',
      'We ⟦offer 20 % off your next visit if you update⟧ your rating.',
      '⟦Once the stars change, a gift⟧ card is yours.',
      '⟦Delete it and dessert is on the house⟧.',
      '⟦If the review disappears, your money⟧ comes back.',
      '⟦Improve the rating and we will thank⟧ you with a bottle.',
    ],
    pass: [
      'We would like to make this right, whatever you decide about your review.',
      'The refund is on its way. Thank you for your review.',
      'We do not offer discounts for changing reviews.',
      'We have changed the menu.',
    ],
  },
  ru: {
    fail: [
      '⟦Исправите на пять — ужин⟧ за наш счёт.',
      '⟦Вернём деньги, когда удалите⟧ отзыв.',
      '⟦Если измените отзыв, вышлем сертификат⟧.',
      '⟦Удалите комментарий и получите скидку⟧.',
      '⟦Скидка в обмен на удаление⟧ отзыва.',
      '⟦Компенсируем, как только отзыв исчезнет⟧.',
      'Дадим ⟦скидку 20 %, если обновите⟧ оценку.',
      '⟦Как только звёзды изменятся, сертификат⟧ ваш.',
      '⟦Удалите — и десерт⟧ за счёт заведения.',
      '⟦Отзыв исчезнет — деньги⟧ вернутся.',
      '⟦Повысьте оценку, и мы отблагодарим⟧ вас бутылкой.',
    ],
    pass: [
      'Хотим исправить ситуацию независимо от того, что будет с отзывом.',
      'Возврат оформлен. Спасибо за отзыв.',
      'Мы не платим за изменение отзывов.',
      'Мы изменили меню.',
    ],
  },
  sv: {
    fail: [
      '⟦Ändra till fem stjärnor så bjuder⟧ vi på middag.',
      'Vi ⟦betalar tillbaka pengarna när omdömet är borta⟧.',
      '⟦Om du uppdaterar recensionen skickar vi⟧ ett presentkort.',
      '⟦Ta bort kommentaren så får du⟧ rabatt.',
      'Ni får 20 ⟦% av nästa besök om ni höjer⟧ betyget.',
      '⟦Radera det så är desserten⟧ på huset.',
    ],
    pass: [
      'Vi vill ställa det här till rätta, oavsett vad du gör med omdömet.',
      'Vi ger inga rabatter för ändrade omdömen.',
      'Vi har ändrat menyn.',
      'Återbetalningen är på väg. Tack för din recension.',
    ],
  },
  es: {
    fail: [
      '⟦Cámbielo a cinco estrellas y la cena es gratis⟧.',
      'Le ⟦devolvemos el dinero cuando la borre⟧.',
      '⟦Si edita su reseña, le enviamos⟧ un vale.',
      '⟦Quite el comentario y le reembolsamos⟧.',
      'Un ⟦descuento a cambio de borrar⟧ la opinión.',
      '⟦En cuanto la reseña desaparezca, le invitamos⟧ a cenar.',
      '⟦Mejore la nota y le regalamos⟧ una botella.',
    ],
    pass: [
      'Queremos solucionarlo, decida lo que decida sobre su reseña.',
      'El reembolso está en camino. Gracias por su reseña.',
      'No ofrecemos descuentos a cambio de modificar reseñas.',
      'Hemos cambiado la carta.',
      'Puede cambiar la fecha de la reserva sin coste.',
    ],
  },
  de: {
    fail: [
      '⟦Machen Sie fünf Sterne daraus, dann ist das nächste Essen gratis⟧.',
      '⟦Geld zurück, sobald die Bewertung weg ist⟧.',
      '⟦Wenn Sie Ihre Bewertung ändern, schicken wir Ihnen einen Gutschein⟧.',
      '⟦Löschen Sie den Kommentar und Sie bekommen Ihr Geld⟧ zurück.',
      'Ein ⟦Rabatt im Austausch für die Löschung⟧.',
      '⟦Nach Anpassung Ihrer Bewertung erstatten⟧ wir Ihnen die Hälfte.',
      '⟦Ändern Sie die Sterne, und das Dessert⟧ geht aufs Haus.',
    ],
    pass: [
      'Wir möchten es in Ordnung bringen, ganz gleich, was aus Ihrer Bewertung wird.',
      'Die Erstattung ist angestoßen. Danke für Ihre Bewertung.',
      'Für geänderte Bewertungen geben wir keine Rabatte.',
      'Wir haben die Karte geändert.',
    ],
  },
};
