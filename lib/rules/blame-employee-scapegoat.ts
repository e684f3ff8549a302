import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'blame-employee-scapegoat',
  category: 'blame',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('scapegoat'),
});

export const cases: Cases = {
  en: {
    fail: [
      "⟦It is all the trainee's fault⟧.",
      '⟦Blame the night⟧ ⟦receptionist, not us⟧.',
      'The ⟦waiter is to blame⟧.',
      'The new ⟦girl messed⟧ up your order.',
      "⟦This was the courier's mistake⟧.",
      '⟦Only the cook is responsible for⟧ that.',
      'Our ⟦intern is responsible for⟧ this mess.',
      'It was the ⟦fault of the night⟧ shift.',
      'The ⟦cashier got it wrong, not us⟧.',
    ],
    pass: [
      'As a team we did not meet the standard we want.',
      'We take responsibility for what our waiter said.',
      'A new colleague served you that day.',
      'Please ask our receptionist for a map.',
    ],
  },
  ru: {
    fail: [
      '⟦Виноват стажёр, не мы⟧.',
      'Все ⟦вопросы к ночному администратору⟧.',
      'Это ⟦ошибка курьера⟧.',
      '⟦Официант всё испортил⟧.',
      '⟦Вина целиком на поваре⟧.',
      '⟦Новенькая напутала⟧ с заказом.',
      '⟦За этот беспорядок отвечает наш стажёр⟧.',
      'Это ⟦вина ночной смены⟧.',
      '⟦Ошиблась кассир, а не мы⟧.',
    ],
    pass: [
      'Мы как команда не справились так, как хотели.',
      'Мы отвечаем за слова нашего официанта.',
      'В тот день вас обслуживал новый коллега.',
      'За картой можно обратиться к администратору.',
    ],
  },
  sv: {
    fail: [
      'Det ⟦är praktikantens fel⟧ alltihop.',
      '⟦Skyll på nattreceptionisten⟧ och inte på hotellet.',
      '⟦Kassörskan är skyldig⟧ till röran.',
      '⟦Den nya tjejen klantade⟧ sig med din beställning.',
      '⟦Felet ligger hos vår vikarie⟧.',
      'Det ⟦var budets slarv⟧ och inget annat.',
    ],
    pass: [
      'Som lag nådde vi inte upp till den nivå vi vill hålla.',
      'Vi tar ansvar för vad vår servitör sa.',
      'En ny kollega tog hand om er den kvällen.',
      'Fråga gärna vår receptionist efter en karta.',
    ],
  },
  es: {
    fail: [
      'La ⟦culpa es del becario⟧.',
      '⟦Fue error del recepcionista⟧ de noche.',
      'El ⟦camarero tiene la culpa⟧.',
      '⟦La chica nueva se equivocó⟧ con su pedido.',
      '⟦Eso fue cosa del repartidor⟧.',
      'El ⟦único responsable es⟧ el cocinero.',
      'El ⟦cajero se confundió, no nosotros⟧.',
      '⟦Échele la culpa al turno⟧ de noche.',
    ],
    pass: [
      'Como equipo no estuvimos a la altura que queremos.',
      'Asumimos la responsabilidad de lo que dijo nuestro camarero.',
      'Ese día le atendió una compañera nueva.',
      'Pida un mapa en recepción, por favor.',
      'Sentimos el trato que recibió de nuestro camarero.',
    ],
  },
  de: {
    fail: [
      '⟦Schuld ist der Praktikant, nicht wir⟧.',
      '⟦Beschweren Sie sich bitte beim Nachtportier⟧.',
      'Das war ein ⟦Fehler unseres Kuriers⟧.',
      '⟦Die neue Kollegin hat Ihre Bestellung vermasselt⟧.',
      '⟦Verantwortlich ist allein der Kellner⟧.',
      '⟦Unser Azubi hat Mist gebaut⟧.',
      'Der ⟦Fehler lag an der Spätschicht⟧.',
      '⟦Das hat unsere Aushilfe verbockt⟧.',
    ],
    pass: [
      'Als Team sind wir unserem Anspruch nicht gerecht geworden.',
      'Wir übernehmen die Verantwortung für das, was unser Kellner gesagt hat.',
      'An dem Tag hat Sie ein neuer Kollege bedient.',
      'Fragen Sie an der Rezeption gern nach einem Stadtplan.',
    ],
  },
};
