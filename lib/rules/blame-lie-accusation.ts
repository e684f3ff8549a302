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
};
