import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ftcReviewRule } from './sources.ts';

export default defineRule({
  id: 'dispute-service-retaliation',
  category: 'dispute',
  severity: 'block',
  source: ftcReviewRule,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('retaliation'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦After this review you are banned⟧.',
      'We will ⟦not serve people like⟧ you again.',
      '⟦Do not come back⟧.',
      '⟦You are on our blacklist⟧ now.',
      '⟦Find yourself another hotel⟧.',
      '⟦Because of your comment your membership is cancelled⟧.',
      '⟦You are no longer welcome⟧ here.',
      'We have added you to our ⟦stop list⟧.',
      "⟦Don't bother coming⟧ again.",
      '⟦Your booking is cancelled because of this review⟧.',
      'Please ⟦never visit us⟧ again.',
      '⟦People who write this are not served⟧ here.',
    ],
    pass: [
      'You are welcome to talk to us at any time.',
      'Children under 12 are not admitted to the sauna.',
      'The kitchen closes at ten.',
      'We hope you will come back.',
      'We hope to host you again.',
    ],
  },
  ru: {
    fail: [
      '⟦После такого отзыва вход закрыт⟧.',
      '⟦Больше вас не обслужим⟧.',
      '⟦Не приходите к нам⟧ больше.',
      '⟦Вы в чёрном списке⟧.',
      '⟦Ищите другой⟧ отель.',
      'Мы ⟦вас заблокировали из-за отзыва⟧.',
      '⟦Вам здесь больше не рады⟧.',
      '⟦Внесли вас в стоп-лист⟧.',
      '⟦Можете больше не приходить⟧.',
      '⟦Из-за этого отзыва ваша бронь отменена⟧.',
      'Пожалуйста, ⟦никогда больше к нам не приходите⟧.',
      '⟦Тех, кто так пишет, мы не обслуживаем⟧.',
    ],
    pass: [
      'Мы открыты к разговору в любое время.',
      'Детям до 12 лет вход в сауну закрыт.',
      'Кухня закрывается в десять.',
      'Надеемся, вы вернётесь.',
      'Жаль, что вы раньше не обращались к нам.',
      'Вы выбирали другие блюда.',
    ],
  },
  es: {
    fail: [
      '⟦Tras esta reseña queda vetado⟧.',
      '⟦No le atenderemos más⟧.',
      '⟦No vuelva⟧ por aquí.',
      '⟦Está usted en la lista negra⟧.',
      '⟦Búsquese otro hotel⟧.',
      '⟦Ya no es bienvenido⟧ en esta casa.',
      '⟦No se moleste en volver⟧.',
      'Hemos ⟦cancelado su reserva debido a su comentario⟧.',
      'Aquí ⟦no servimos a gente⟧ como usted.',
      'Las ⟦puertas están cerradas para usted⟧.',
    ],
    pass: [
      'Puede hablar con nosotros cuando quiera.',
      'Los menores de 12 años no entran en la sauna.',
      'La cocina cierra a las diez.',
      'Esperamos que vuelva.',
      'Ojalá podamos recibirle de nuevo.',
    ],
  },
  de: {
    fail: [
      'Nach dieser Bewertung haben Sie ⟦Hausverbot⟧.',
      'Wir ⟦bedienen Sie nicht⟧ mehr.',
      '⟦Kommen Sie bitte nicht⟧ wieder.',
      '⟦Sie stehen jetzt auf unserer schwarzen Liste⟧.',
      '⟦Suchen Sie sich ein anderes⟧ Hotel.',
      '⟦Sie sind hier nicht mehr willkommen⟧.',
      '⟦Wegen Ihres Kommentars haben wir Ihre Buchung storniert⟧.',
      '⟦Auf Gäste wie Sie können⟧ wir gern verzichten.',
      '⟦Bleiben Sie in Zukunft einfach zu Hause⟧.',
    ],
    pass: [
      'Sie können jederzeit mit uns sprechen.',
      'Kinder unter zwölf Jahren dürfen nicht in die Sauna.',
      'Die Küche schließt um zehn.',
      'Wir würden uns freuen, Sie wieder bei uns zu haben.',
      'Wir verstehen, wenn Sie nicht mehr kommen möchten.',
    ],
  },
};
