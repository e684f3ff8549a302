import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'privacy-ask-secret-data',
  category: 'privacy',
  severity: 'block',
  source: googleCodes,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply }) => reply.says('ask-secret'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Send us your card number⟧ and CVV.',
      '⟦E-mail a copy of your passport⟧.',
      'Please ⟦confirm your password⟧.',
      'We ⟦need the code from⟧ the SMS.',
      '⟦Share your bank details here⟧ and we will refund you.',
      '⟦Give us the last digits of your social security⟧ number.',
    ],
    pass: [
      'We will never ask for card details; the date of your visit is enough.',
      'Bring your loyalty card next time.',
      'You can reset your password on the login page.',
      'Gift cards are sold at reception.',
    ],
  },
  ru: {
    fail: [
      '⟦Пришлите номер карты⟧ и CVV.',
      '⟦Отправьте скан паспорта⟧.',
      '⟦Назовите ваш пароль⟧.',
      '⟦Нужен код из смс⟧.',
      '⟦Напишите реквизиты⟧ вашей карты, вернём деньги.',
      '⟦Продиктуйте паспортные⟧ данные.',
    ],
    pass: [
      'Данные карты не нужны — достаточно даты визита.',
      'Возьмите с собой бонусную карту.',
      'Пароль можно сбросить на странице входа.',
      'Подарочные карты продаются на стойке.',
    ],
  },
};
