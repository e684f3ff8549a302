import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ftcReviewRule } from './sources.ts';

export default defineRule({
  id: 'blame-lie-accusation',
  category: 'blame',
  severity: 'block',
  source: ftcReviewRule,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('lie'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦That is a lie⟧ and you know it.',
      '⟦Stop spreading falsehoods⟧.',
      '⟦You are lying⟧.',
      'There is ⟦not a word of truth⟧ in this.',
      'What you write is simply ⟦not true⟧.',
      '⟦You are twisting the facts⟧.',
      'You know very well ⟦that this is untrue⟧.',
      '⟦Your story is full of lies⟧.',
      'Why ⟦are you lying⟧?',
      'These are ⟦false accusations⟧.',
      '⟦Lies from start⟧ to finish.',
      'That is ⟦not true⟧ and you know it.',
    ],
    pass: [
      'Our recollection of the evening is different.',
      'The hotel lies in the centre.',
      'Not going to lie, we were surprised.',
      'Lie down on the sofa and relax by the fire.',
    ],
  },
  ru: {
    fail: [
      'Это ⟦ложь⟧, и вы это знаете.',
      '⟦Хватит врать⟧.',
      'Вы ⟦лжёте⟧.',
      'Здесь ⟦ни слова правды⟧.',
      '⟦Вы пишете неправду⟧.',
      '⟦Вы искажаете⟧ факты.',
      'Вы прекрасно знаете, что это ⟦неправда⟧.',
      'Ваш рассказ полон ⟦лжи⟧.',
      'Зачем ⟦вы обманываете⟧?',
      'Это ⟦ложные обвинения⟧.',
      '⟦Враньё⟧ от начала до конца.',
      'Это ⟦неправда⟧, и вам это известно.',
    ],
    pass: [
      'Наши сведения о том вечере немного отличаются.',
      'Ложка меда в чае.',
      'Не будем лукавить, мы удивились.',
      'К каждому блюду подаётся чистая ложка.',
      'Врата храма закрыты до утра.',
    ],
  },
  es: {
    fail: [
      '⟦Eso es mentira⟧ y usted lo sabe.',
      '⟦Deje de difundir falsedades⟧.',
      'Está ⟦mintiendo⟧.',
      '⟦No hay ni una palabra de verdad en su⟧ relato.',
      'Lo que cuenta simplemente ⟦no es cierto⟧.',
      '⟦Tergiversa los hechos⟧ a su antojo.',
      '⟦Falta usted a la verdad⟧.',
      '⟦Son acusaciones falsas⟧.',
      '⟦Mientes⟧ y lo sabes.',
      'Una ⟦sarta de mentiras de principio⟧ a fin.',
    ],
    pass: [
      'Recordamos la noche de otra manera.',
      'Es verdad que la espera fue larga.',
      'No le vamos a mentir: nos ha sorprendido.',
      'El techo falso de la entrada se ha cambiado.',
      'Parece mentira lo rápido que pasa el verano.',
    ],
  },
  de: {
    fail: [
      '⟦Das ist gelogen⟧, und das wissen Sie.',
      '⟦Hören Sie auf zu lügen⟧.',
      'Daran ist ⟦kein Wort wahr⟧.',
      '⟦Sie verdrehen⟧ die Tatsachen.',
      '⟦Was Sie schreiben, stimmt schlicht nicht⟧.',
      'Ihre ⟦Geschichte ist von Anfang bis Ende erlogen⟧.',
      'Solche ⟦Unwahrheiten lassen⟧ wir nicht stehen.',
      'Das sind ⟦haltlose Anschuldigungen⟧.',
      'Sie nehmen es ⟦mit der Wahrheit nicht so genau⟧.',
      '⟦Du lügst⟧ doch.',
      '⟦Das entspricht nicht der Wahrheit⟧.',
      '⟦Warum lügen Sie⟧?',
    ],
    pass: [
      'Wir haben den Abend anders in Erinnerung.',
      'Das Hotel liegt mitten in der Stadt.',
      'Um nicht zu lügen: Wir waren selbst überrascht.',
      'Schade, dass die Temperatur nicht gestimmt hat.',
      'Die Rechnung stimmt nicht, da haben Sie recht.',
      'Das entspricht nicht unserem Anspruch.',
    ],
  },
};
