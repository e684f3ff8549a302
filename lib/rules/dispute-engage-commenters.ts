import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'dispute-engage-commenters',
  category: 'dispute',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('commenters'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Thanks Ivan, at least you see⟧ ⟦she is wrong⟧.',
      '⟦Everyone here agrees with us, right⟧?',
      '⟦At least somebody understands⟧ what happened.',
      '⟦Friends, judge for yourselves⟧ who is right.',
      'The ⟦author is wrong⟧, ⟦do not believe her⟧.',
    ],
    pass: [
      'We will answer the author directly about her visit.',
      'Thanks, Ivan, for the tip about parking.',
      'Everyone here at the hotel sends regards.',
      'Friends, we are open again.',
    ],
  },
  ru: {
    fail: [
      '⟦Спасибо, Иван, хоть вы видите⟧, что ⟦она не права⟧.',
      '⟦Друзья, правда же мы правы⟧?',
      '⟦Хоть кто-то понимает⟧, что произошло.',
      '⟦Не верьте автору⟧.',
      '⟦Она не права⟧, рассудите сами.',
    ],
    pass: [
      'Ответим автору лично по её визиту.',
      'Спасибо, Иван, за совет про парковку.',
      'Друзья, ждём вас снова.',
      'Мы понимаем, что произошло.',
    ],
  },
  sv: {
    fail: [
      '⟦Tack Ivan, du⟧ ser i alla fall hur det ligger till.',
      '⟦Alla här håller med⟧ oss, eller hur?',
      '⟦Vänner, bedöm själva⟧ vem som har rätt.',
      '⟦Hon har fel⟧, ⟦tro inte på henne⟧.',
      '⟦Skönt att någon förstår⟧ vad som hände.',
    ],
    pass: [
      'Vi svarar gästen direkt om besöket.',
      'Tack, Ivan, för tipset om parkeringen.',
      'Alla här på hotellet hälsar.',
    ],
  },
  es: {
    fail: [
      '⟦Gracias, Iván, usted sí ve que ella se equivoca⟧.',
      '¿⟦Verdad que tenemos razón⟧?',
      '⟦Menos mal que alguien lo entiende⟧.',
      '⟦Amigos, juzguen ustedes mismos⟧.',
      '⟦La autora se equivoca⟧, ⟦no la crean⟧.',
    ],
    pass: [
      'Responderemos directamente a la autora sobre su visita.',
      'Gracias, Iván, por el consejo sobre el aparcamiento.',
      'Todos aquí en el hotel le mandamos saludos.',
      'Amigos, volvemos a abrir.',
    ],
  },
  de: {
    fail: [
      '⟦Danke, Ivan, wenigstens Sie sehen⟧ das.',
      '⟦Alle hier geben uns recht⟧, oder?',
      '⟦Liebe Leser, urteilen Sie selbst⟧.',
      '⟦Die Verfasserin irrt⟧ sich, ⟦glaubt ihr nichts⟧.',
      '⟦Zumindest einer versteht⟧, was passiert ist.',
    ],
    pass: [
      'Wir antworten der Verfasserin direkt.',
      'Danke, Ivan, für den Tipp mit dem Parkplatz.',
      'Alle hier im Haus grüßen Sie herzlich.',
      'Liebe Freunde, wir haben wieder geöffnet.',
    ],
  },
};
