import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'privacy-quote-correspondence',
  category: 'privacy',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'PRIVACY',
  find: ({ reply }) => reply.says('correspondence'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦In your e-mail you wrote "I will⟧ ruin you".',
      '⟦Screenshot of our⟧ chat: see below.',
      '⟦As you said on the phone⟧, the room was fine.',
      'We are ⟦posting our correspondence⟧ here.',
      '⟦In our WhatsApp chat you agreed⟧ to the price.',
      '⟦I quote from your⟧ letter.',
    ],
    pass: [
      'We would be glad to continue our conversation in private.',
      'Thank you for your message.',
      'As you wrote in your review, the wait was long.',
      'Please send us an email.',
    ],
  },
  ru: {
    fail: [
      '⟦В письме вы писали⟧: «я вас уничтожу».',
      '⟦Вот скрин нашей переписки⟧.',
      'По телефону ⟦вы сказали нам⟧ другое.',
      '⟦Публикуем нашу переписку⟧.',
      '⟦В чате вы согласились⟧ с ценой.',
      '⟦Цитирую ваше сообщение⟧.',
    ],
    pass: [
      'Готовы продолжить разговор лично.',
      'Спасибо за ваше сообщение.',
      'Вы пишете, что ждали долго.',
      'Напишите нам на почту.',
      'Вы можете написать нам через форму на сайте.',
    ],
  },
  sv: {
    fail: [
      '⟦I mejlet skrev du⟧ att du skulle förstöra för oss.',
      '⟦Här är en skärmdump av vår chatt⟧.',
      '⟦Som du sa i telefon⟧ var rummet bra.',
      'Vi ⟦publicerar hela korrespondensen⟧.',
    ],
    pass: [
      'Vi fortsätter gärna samtalet privat.',
      'Tack för ditt meddelande.',
      'Som du skrev i recensionen var väntan lång.',
      'Skicka gärna ett mejl till oss.',
    ],
  },
  es: {
    fail: [
      '⟦En su correo escribió⟧ «los hundiré».',
      '⟦Adjunto captura del chat⟧.',
      '⟦Como nos dijo por teléfono⟧, la habitación estaba bien.',
      '⟦Publicamos aquí la conversación⟧.',
      '⟦En el WhatsApp usted aceptó⟧ el precio.',
      '⟦Citamos⟧ ⟦textualmente⟧ su carta.',
    ],
    pass: [
      'Con gusto seguimos la conversación en privado.',
      'Gracias por su mensaje.',
      'Como dice en su reseña, la espera fue larga.',
      'Envíenos un correo, por favor.',
    ],
  },
  de: {
    fail: [
      '⟦In Ihrer Mail schrieben⟧ Sie: „Ich mache euch fertig“.',
      '⟦Hier der Chatverlauf⟧ zum Nachlesen.',
      '⟦Wie Sie am Telefon sagten⟧, war das Zimmer in Ordnung.',
      'Wir ⟦veröffentlichen hier den Mailverkehr⟧.',
      '⟦Im WhatsApp-Chat haben Sie⟧ dem Preis zugestimmt.',
      '⟦Ich zitiere aus Ihrem Brief⟧.',
    ],
    pass: [
      'Wir setzen das Gespräch gern vertraulich fort.',
      'Danke für Ihre Nachricht.',
      'Wie Sie in Ihrer Bewertung schreiben, war die Wartezeit lang.',
      'Bitte schreiben Sie uns eine Mail.',
    ],
  },
};
