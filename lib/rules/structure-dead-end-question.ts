import { offersPrivacy } from '#lib/check/private-channel.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { yandexReviews } from './sources.ts';

export default defineRule({
  id: 'structure-dead-end-question',
  category: 'structure',
  severity: ({ platform, stars }) => (platform.oneReply && (stars === null || stars <= 3) ? 'hint' : null),
  source: yandexReviews,
  find: (context) =>
    context.reply.sentences
      .filter(({ asks, start }) => asks && !offersPrivacy(context, start))
      .map(({ start, end }) => ({ start, end })),
});

export const cases: Cases = {
  context: { platform: 'yandex' },
  en: {
    fail: ['⟦What exactly happened?⟧', '⟦Which waiter was it?⟧', '⟦Did you tell the reception about it?⟧'],
    pass: [
      'If you wish, tell us more in a private message.',
      'What happened? Please tell us in a private message.',
      'We asked the team.',
    ],
  },
  ru: {
    fail: ['⟦Что именно произошло?⟧', '⟦Какой официант?⟧', '⟦Вы говорили об этом администратору?⟧'],
    pass: [
      'Если захотите, расскажите подробнее в личном сообщении.',
      'Что случилось? Расскажите, пожалуйста, в личном сообщении.',
      'Мы спросили команду.',
    ],
  },
  sv: {
    fail: [
      '⟦Vad hände egentligen?⟧',
      '⟦Vilken servitör var det?⟧',
      '⟦Berättade du det i receptionen?⟧',
      '⟦Hur länge fick ni vänta?⟧',
    ],
    pass: [
      'Berätta gärna mer i ett privat meddelande.',
      'Vad hände? Skriv gärna till oss i ett privat meddelande.',
      'Vi frågade teamet.',
    ],
  },
  es: {
    fail: ['⟦¿Qué pasó exactamente?⟧', '⟦¿Qué camarero fue?⟧', '⟦¿Se lo dijo a recepción?⟧'],
    pass: [
      'Si lo desea, cuéntenos más en un mensaje privado.',
      '¿Qué pasó? Cuéntenoslo en un mensaje privado.',
      'Hemos preguntado al equipo.',
    ],
  },
  de: {
    fail: ['⟦Was genau ist passiert?⟧', '⟦Welcher Kellner war es?⟧', '⟦Haben Sie es an der Rezeption gesagt?⟧'],
    pass: [
      'Erzählen Sie uns gern in einer privaten Nachricht mehr.',
      'Was ist passiert? Bitte schreiben Sie es uns in einer privaten Nachricht.',
      'Wir haben das Team gefragt.',
    ],
  },
};
