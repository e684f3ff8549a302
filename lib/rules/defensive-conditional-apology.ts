import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'defensive-conditional-apology',
  category: 'defensiveness',
  severity: ({ sector }) => (sector === 'health' || sector === 'legal' ? 'hint' : 'warn'),
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('if-apology'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Sorry if you feel that way⟧.',
      'We ⟦regret any inconvenience you may have perceived⟧.',
      'We ⟦apologise if something⟧ was not to your liking.',
      "We're ⟦sorry you think so⟧.",
      '⟦Apologies if anyone⟧ was offended.',
      '⟦If we offended you, we are sorry⟧.',
      'We are ⟦sorry that you see it⟧ that way.',
    ],
    pass: [
      'We apologise for any inconvenience this may have caused.',
      'We are sorry that you were disappointed.',
      'If you would like, write to us.',
      'We are sorry; if you can, please tell us more.',
      'We are sorry you had to wait.',
    ],
  },
  ru: {
    fail: [
      '⟦Извините, если вам что-то показалось⟧.',
      '⟦Жаль, что вы так восприняли⟧.',
      'Просим ⟦прощения, если кого-то обидели⟧.',
      '⟦Сожалеем, что вам так кажется⟧.',
      '⟦Извините, если что⟧-то было не так.',
      '⟦Если мы вас обидели, простите⟧.',
      '⟦Жаль, что вы так это видите⟧.',
      'Приносим извинения за ⟦возможные неудобства⟧.',
    ],
    pass: [
      'Нам жаль, что вы остались разочарованы.',
      'Если захотите, напишите нам.',
      'Извините; если сможете, расскажите подробнее.',
      'Нам жаль, что вам пришлось ждать.',
    ],
  },
  sv: {
    fail: [
      '⟦Ledsen om du upplevde det så⟧.',
      'Vi beklagar ⟦eventuella besvär⟧.',
      'Vi ber om ⟦ursäkt ifall något inte⟧ var till belåtenhet.',
      '⟦Tråkigt att du känner så⟧.',
      '⟦Om vi har sårat dig är vi ledsna⟧.',
      '⟦Synd att du uppfattade det på⟧ det sättet.',
    ],
    pass: [
      'Vi är ledsna att du blev besviken.',
      'Om du vill får du gärna skriva till oss.',
      'Vi är ledsna; berätta gärna mer om du kan.',
      'Vi är ledsna att du fick vänta.',
    ],
  },
  es: {
    fail: [
      '⟦Perdón si se⟧ ha sentido así.',
      '⟦Lamentamos que lo percibiera de ese modo⟧.',
      '⟦Disculpe si algo⟧ no fue de su agrado.',
      '⟦Sentimos que lo vea así⟧.',
      '⟦Si le hemos ofendido, lo sentimos⟧.',
      'Lamentamos ⟦cualquier inconveniente que haya⟧ podido tener.',
      'Sentimos las ⟦molestias que pudiéramos⟧ haberle causado.',
      'Disculpas por el ⟦supuesto retraso⟧.',
    ],
    pass: [
      'Sentimos haberle decepcionado.',
      'Si lo desea, escríbanos.',
      'Lo sentimos; si puede, cuéntenos más.',
      'Sentimos que tuviera que esperar.',
      'Lamentamos las molestias del sábado.',
    ],
  },
  de: {
    fail: [
      '⟦Sorry, falls Sie⟧ das so empfunden haben.',
      '⟦Schade, dass Sie es so sehen⟧.',
      'Wir ⟦entschuldigen uns, falls etwas⟧ nicht nach Wunsch war.',
      '⟦Sollten wir Sie gekränkt haben, tut uns das leid⟧.',
      'Wir ⟦bedauern etwaige Unannehmlichkeiten⟧.',
      'Es tut uns ⟦leid, wenn Sie⟧ sich gestört fühlten.',
      'Wir ⟦bedauern, dass bei Ihnen dieser Eindruck entstanden⟧ ist.',
    ],
    pass: [
      'Es tut uns leid, dass Sie enttäuscht waren.',
      'Wenn Sie möchten, schreiben Sie uns.',
      'Es tut uns leid; falls Sie mögen, erzählen Sie uns mehr.',
      'Es tut uns leid, dass Sie warten mussten.',
    ],
  },
};
