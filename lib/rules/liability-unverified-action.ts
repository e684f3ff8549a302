import { onlyNews } from '#lib/check/known.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { unfairPractices } from './sources.ts';

export default defineRule({
  id: 'liability-unverified-action',
  category: 'liability',
  severity: 'warn',
  source: unfairPractices,
  googleCode: 'MISREPRESENTATION',
  find: (context) => (context.resolved ? [] : onlyNews(context, context.reply.says('unverified-action'))),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦We have already called you⟧ and refunded you.',
      'Our ⟦audit proved⟧ the kitchen is perfect.',
      'The ⟦money has been returned⟧ to your account.',
      '⟦We have already contacted you⟧.',
      'An internal ⟦investigation found⟧ no violations.',
      '⟦We phoned you yesterday⟧ and left a message.',
      '⟦You have already been refunded⟧.',
      '⟦Laboratory tests confirmed that⟧ the food was safe.',
    ],
    pass: [
      'We will look into this and get back to you.',
      'We will refund you once we find the order.',
      'Please check the booking confirmation.',
      'Your review shows how much work lies ahead.',
    ],
  },
  ru: {
    fail: [
      '⟦Мы уже позвонили и вернули деньги⟧.',
      '⟦Проверка показала⟧, что всё идеально.',
      '⟦Деньги уже возвращены⟧ на ваш счёт.',
      'Мы ⟦с вами уже связались⟧.',
      '⟦Служебная проверка нарушений не выявила⟧.',
      '⟦Вчера мы вам звонили и⟧ оставили сообщение.',
      '⟦Вам уже вернули деньги⟧.',
      '⟦Лабораторный анализ подтвердил⟧, что еда безопасна.',
    ],
    pass: [
      'Мы проверим и вернёмся к вам с ответом.',
      'Вернём деньги, как только найдём заказ.',
      'Проверьте письмо с подтверждением брони.',
      'Ваш отзыв показал, над чем работать.',
    ],
  },
  sv: {
    fail: [
      'Vi ⟦har redan ringt⟧ upp och betalat tillbaka.',
      'Vår ⟦revision visade⟧ att köket är perfekt.',
      '⟦Pengarna har skickats⟧ till ditt konto.',
      '⟦Vi ringde dig i går⟧ och lämnade ett meddelande.',
      '⟦Du har redan fått din ersättning⟧.',
      '⟦Labbtester bekräftade⟧ att maten var bra.',
    ],
    pass: [
      'Vi undersöker saken och återkommer.',
      'Vi betalar tillbaka så snart vi hittar beställningen.',
      'Titta gärna i bokningsbekräftelsen.',
      'Din recension visar hur mycket vi har kvar att göra.',
    ],
  },
  es: {
    fail: [
      '⟦Ya le llamamos y le reembolsamos⟧.',
      'La ⟦auditoría probó⟧ que la cocina está perfecta.',
      'El ⟦dinero ya ha sido devuelto⟧ a su cuenta.',
      'Ya ⟦nos hemos puesto en contacto con usted⟧.',
      'Una ⟦investigación interna no encontró⟧ fallos.',
      '⟦Ayer le llamamos y⟧ dejamos un mensaje.',
      'El ⟦laboratorio confirmó⟧ que la comida era segura.',
    ],
    pass: [
      'Lo revisaremos y le responderemos.',
      'Le devolveremos la llamada en cuanto lo sepamos.',
      'Revise la confirmación de la reserva.',
      'Su reseña muestra cuánto nos queda por hacer.',
    ],
  },
  de: {
    fail: [
      '⟦Wir haben Sie bereits angerufen⟧.',
      'Das ⟦Geld wurde auf Ihr Konto überwiesen⟧.',
      'Die ⟦Prüfung ergab⟧, dass alles in Ordnung war.',
      '⟦Sie wurden bereits entschädigt⟧.',
      '⟦Wir haben Ihnen gestern geschrieben⟧.',
      'Eine ⟦Laboranalyse hat⟧ bestätigt, dass die Speisen einwandfrei waren.',
    ],
    pass: [
      'Wir prüfen das und melden uns bei Ihnen.',
      'Sobald wir die Bestellung finden, erstatten wir den Betrag.',
      'Bitte prüfen Sie die Buchungsbestätigung.',
      'Ihre Bewertung zeigt uns, wie viel noch zu tun ist.',
    ],
  },
};
