import { onlyNews } from '#lib/check/known.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { unfairPractices } from './sources.ts';

export default defineRule({
  id: 'liability-unverified-action',
  category: 'liability',
  severity: 'warn',
  source: unfairPractices,
  googleCode: 'MISREPRESENTATION',
  find: (context) => (context.resolved ? [] : onlyNews(context, context.reply.says('unverified-action'))),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦We have already called you⟧ and refunded you.',
      'Our ⟦audit proved⟧ the kitchen is perfect.',
      'The ⟦money has been returned⟧ to your account.',
      '⟦We have already contacted you⟧.',
      'An internal ⟦investigation found⟧ no violations.',
      '⟦We phoned you yesterday⟧ and left a message.',
      '⟦You have already been refunded⟧.',
      '⟦Laboratory tests confirmed⟧ that the food was safe.',
    ],
    pass: [
      'We will look into this and get back to you.',
      'We will refund you once we find the order.',
      'Please check the booking confirmation.',
      'Your review shows how much work lies ahead.',
    ],
  },
  ru: {
    fail: [
      '⟦Мы уже позвонили и вернули деньги⟧.',
      '⟦Проверка показала⟧, что всё идеально.',
      '⟦Деньги уже возвращены⟧ на ваш счёт.',
      'Мы ⟦с вами уже связались⟧.',
      '⟦Служебная проверка нарушений не выявила⟧.',
      '⟦Вчера мы вам звонили и⟧ оставили сообщение.',
      '⟦Вам уже вернули деньги⟧.',
      '⟦Лабораторный анализ подтвердил⟧, что еда безопасна.',
    ],
    pass: [
      'Мы проверим и вернёмся к вам с ответом.',
      'Вернём деньги, как только найдём заказ.',
      'Проверьте письмо с подтверждением брони.',
      'Ваш отзыв показал, над чем работать.',
    ],
  },
};
