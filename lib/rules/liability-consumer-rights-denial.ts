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
  sv: {
    fail: [
      'Vi ⟦ger aldrig pengarna tillbaka⟧.',
      'Ett ⟦tillgodokvitto är allt ni kan få⟧ enligt lag.',
      '⟦Ni har ingen rätt till återbetalning⟧.',
      'Vi är ⟦inte skyldiga att⟧ byta trasiga varor.',
      '⟦Köpt är köpt⟧.',
      'Vi ⟦tar inte tillbaka⟧ varan under några omständigheter.',
    ],
    pass: [
      'Vi går igenom dina alternativ, även återbetalning när det gäller.',
      'Det var en icke återbetalningsbar biljett.',
      'Vi beklagar att återbetalningen inte har kommit ännu.',
      'Lagen tillåter inte att vi diskuterar det här offentligt.',
    ],
  },
  es: {
    fail: [
      '⟦No devolvemos⟧ dinero jamás.',
      'La ⟦ley solo prevé un vale⟧.',
      '⟦No se admiten devoluciones⟧.',
      '⟦Usted no tiene derecho a un reembolso⟧.',
      '⟦No estamos obligados a cambiar⟧ artículos defectuosos.',
      'El ⟦reembolso es imposible⟧.',
      '⟦Solo le podemos dar un vale⟧.',
    ],
    pass: [
      'Veremos sus opciones, incluido el reembolso si procede.',
      'Era una tarifa no reembolsable.',
      'Sentimos que el reembolso no haya llegado todavía.',
      'Las devoluciones son sencillas.',
      'La ley no nos permite comentarlo en público.',
      'Sabemos que esto no le devuelve la noche.',
    ],
  },
  de: {
    fail: [
      '⟦Geld gibt es bei uns grundsätzlich nie zurück⟧.',
      '⟦Rechtlich steht Ihnen nur ein Gutschein⟧ zu.',
      'Ein ⟦Umtausch ist ausgeschlossen⟧.',
      '⟦Sie haben keinerlei Anspruch auf⟧ Erstattung.',
      'Wir sind ⟦nicht verpflichtet, defekte⟧ Ware zurückzunehmen.',
      '⟦Statt einer Erstattung gibt es nur einen Gutschein⟧.',
      'Eine ⟦Rückgabe ist bei uns nicht möglich⟧.',
    ],
    pass: [
      'Wir gehen Ihre Möglichkeiten mit Ihnen durch, gegebenenfalls auch eine Erstattung.',
      'Das war ein nicht erstattbarer Tarif.',
      'Schade, dass die Erstattung noch nicht angekommen ist.',
      'Umtauschen können Sie jederzeit.',
      'Das Gesetz erlaubt uns nicht, darüber öffentlich zu sprechen.',
      'Wir wissen, dass Ihnen das die Nacht nicht zurückgibt.',
    ],
  },
};
