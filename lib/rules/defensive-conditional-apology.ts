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
      'We regret ⟦any inconvenience you may⟧ have perceived.',
      'We ⟦apologise if something⟧ was not to your liking.',
      "We're ⟦sorry you think so⟧.",
      '⟦Apologies if anyone⟧ was offended.',
      '⟦If we offended you, we are sorry⟧.',
      'We are ⟦sorry that you see it⟧ that way.',
      'We apologise for ⟦any inconvenience this might⟧ have caused.',
    ],
    pass: [
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
};
