import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'policy-off-topic-views',
  category: 'policy',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'OFF_TOPIC',
  find: ({ reply }) => reply.says('views'),
});

export const cases: Cases = {
  en: {
    fail: [
      'This ⟦government ruins⟧ small business.',
      '⟦God will⟧ judge you.',
      '⟦Thanks to the president⟧ everything is expensive.',
      '⟦Pray⟧ and ⟦repent⟧.',
      '⟦This country is going⟧ to the dogs.',
      '⟦Blame the politicians⟧ for the prices.',
      'May ⟦God forgive⟧ you.',
      'The ⟦mayor has ruined⟧ this street.',
    ],
    pass: [
      'We understand that the price rise was annoying.',
      'Thank God it is Friday.',
      'The cathedral tour starts at noon.',
      'The Christmas party is sold out.',
    ],
  },
  ru: {
    fail: [
      '⟦Правительство душит⟧ малый бизнес.',
      '⟦Бог вам⟧ судья.',
      '⟦Спасибо президенту⟧ за такие цены.',
      '⟦Покайтесь⟧ и ⟦молитесь⟧.',
      '⟦Эта страна катится⟧ вниз.',
      'Скажите ⟦спасибо чиновникам⟧ за цены.',
      'Пусть ⟦Бог вас⟧ простит.',
      '⟦Мэр загубил⟧ эту улицу.',
    ],
    pass: [
      'Понимаем, что рост цены огорчил.',
      'Слава богу, пятница.',
      'Экскурсия в собор начинается в полдень.',
      'Билеты на праздник проданы.',
    ],
  },
};
