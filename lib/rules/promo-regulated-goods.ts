import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'promo-regulated-goods',
  category: 'promo',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'REGULATED_GOODS_AND_SERVICES',
  find: ({ reply }) => reply.says('regulated-goods'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Next time order our double whisky deal⟧.',
      '⟦Buy these pills without a prescription⟧.',
      'Come for our ⟦happy hour cocktails⟧.',
      '⟦Try your luck at our casino tonight⟧.',
      '⟦Cheap cigarettes⟧ at reception, today only.',
    ],
    pass: [
      'Thank you for the kind words about our bar team.',
      'We are glad you liked the wine.',
      'The wine list is by the door.',
      'The medicine ball is in the gym.',
    ],
  },
  ru: {
    fail: [
      '⟦Берите двойной виски по акции⟧.',
      '⟦Купите таблетки без рецепта⟧.',
      '⟦Приходите на коктейли по цене⟧ одного.',
      '⟦Делайте ставки⟧ у нас.',
      '⟦Закажите кальян со скидкой⟧.',
    ],
    pass: [
      'Спасибо за тёплые слова о барменах.',
      'Рады, что вино вам понравилось.',
      'Винная карта лежит у входа.',
      'Рецепт бабушкиного пирога прост.',
    ],
  },
};
