import { type Cases, defineRule } from '#lib/check/rule.ts';
import { enforced, rightsSource } from './consumer-rights.ts';

export default defineRule({
  id: 'liability-consumer-rights-denial',
  category: 'liability',
  severity: ({ jurisdiction }) => (jurisdiction && enforced.has(jurisdiction) ? 'block' : 'warn'),
  source: rightsSource,
  find: ({ reply }) => reply.says('rights-denial'),
});

export const cases: Cases = {
  en: {
    fail: [
      'We ⟦never give refunds⟧, full stop.',
      'A ⟦voucher is all the law⟧ allows.',
      '⟦No refunds⟧ are possible.',
      '⟦You are not entitled to your money⟧ back.',
      'We are ⟦not obliged to exchange faulty goods⟧.',
      '⟦All sales are final⟧.',
      '⟦Refunds are out of the question⟧.',
      'You can ⟦only have store credit⟧, by law.',
      'We will ⟦not take the item back⟧ under any circumstances.',
    ],
    pass: [
      'We will go through your options, including a refund where it applies.',
      'This was a non-refundable fare.',
      'We are sorry the refund has not arrived yet.',
      'Returns are easy.',
      'The law does not allow us to discuss this in public.',
      'We know that this does not give you back your night.',
    ],
  },
  ru: {
    fail: [
      '⟦Деньги не возвращаем⟧ ни при каких условиях.',
      '⟦По закону положен только⟧ сертификат.',
      '⟦Возврат невозможен⟧.',
      '⟦Вы не имеете⟧ права на возврат.',
      '⟦Мы не обязаны менять⟧ бракованный товар.',
      '⟦Товар обмену и возврату не подлежит⟧.',
      '⟦О возврате денег не может быть и речи⟧.',
      '⟦По закону вам полагается только⟧ обмен.',
      '⟦Товар обратно не примем⟧ ни при каких обстоятельствах.',
    ],
    pass: [
      'Рассмотрим варианты, включая возврат, если он положен.',
      'Это был невозвратный тариф.',
      'Жаль, что деньги вам пока не вернулись.',
      'Возврат оформляется просто.',
    ],
  },
};
