import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'liability-money-commitment',
  category: 'liability',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'ADVERTISING_AND_SOLICITATION',
  // That the review asks for money back makes a promise of it no less of one.
  find: ({ reply }) => reply.says('money-commitment'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦We will pay you £⟧300 today.',
      'Your whole ⟦stay is on us⟧.',
      'We will ⟦refund you in full⟧.',
      '⟦We are ready to compensate you 50 euros⟧.',
      '⟦Dinner was on the house⟧ for a reason, and the next one will be ⟦at our expense⟧.',
      'A ⟦full refund⟧ will be made.',
      '⟦You will get your money back⟧ tomorrow.',
      'Half of ⟦your bill will be refunded⟧.',
      { reply: 'We will ⟦refund you in full⟧.', review: { text: 'I want to be refunded in full!' } },
      "We'll ⟦cover your taxi⟧ costs.",
      'We will ⟦return the full⟧ amount.',
      'The ⟦repair will be at our expense⟧.',
    ],
    pass: [
      'We would like to agree a fair solution with you directly.',
      'Breakfast costs £12.',
      'We will go through your options, including a refund where it applies.',
      'We rely on feedback like this.',
    ],
  },
  ru: {
    fail: [
      'Сегодня же ⟦выплатим вам 20 000 ₽⟧.',
      'Всё проживание ⟦за наш счёт⟧.',
      '⟦Вернём вам деньги⟧ полностью.',
      '⟦Готовы компенсировать 5 000 рублей⟧.',
      '⟦Оплатим вам такси⟧ и химчистку.',
      'Сделаем ⟦полный возврат⟧.',
      'Завтра ⟦вы получите деньги⟧ обратно.',
      '⟦Вернём половину⟧ счёта.',
      '⟦Возместим расходы⟧ на такси.',
      '⟦Вернём всю⟧ сумму.',
      'Ремонт будет ⟦за наш счёт⟧.',
    ],
    pass: [
      'Хотим напрямую договориться о справедливом решении.',
      'Завтрак стоит 450 рублей.',
      'Рассмотрим варианты, включая возврат, если он положен.',
      'Вы рассчитывали на другой вечер.',
    ],
  },
  sv: {
    fail: [
      'Vi ⟦betalar dig 3 000 kr⟧ i dag.',
      '⟦Hela vistelsen bjuder vi på⟧.',
      '⟦Du får pengarna tillbaka⟧ i morgon.',
      '⟦Vi står för taxin⟧.',
      'Vi ger ⟦full återbetalning⟧.',
      'Halva ⟦notan återbetalas⟧.',
    ],
    pass: [
      'Vi vill komma fram till en rimlig lösning direkt med dig.',
      'Frukosten kostar 120 kr.',
      'Vi går igenom dina alternativ, även återbetalning när det gäller.',
      'Vi är beroende av synpunkter som dina.',
    ],
  },
  es: {
    fail: [
      '⟦Hoy mismo le pagamos 300 €⟧.',
      'Toda la estancia ⟦corre de nuestra cuenta⟧.',
      '⟦Le devolveremos el importe íntegro⟧.',
      '⟦Le compensaremos con 50 euros⟧.',
      'La cena va ⟦por cuenta de la casa⟧.',
      '⟦Le haremos un reembolso total⟧.',
      '⟦Recuperará su dinero⟧ mañana.',
      '⟦Le pagaremos el taxi⟧.',
    ],
    pass: [
      'Queremos acordar con usted una solución justa.',
      'El desayuno cuesta 12 €.',
      'Veremos sus opciones, incluido el reembolso si procede.',
      'Opiniones como la suya nos ayudan.',
      'Por nuestra parte, no tenemos más que gratitud.',
    ],
  },
  de: {
    fail: [
      'Wir ⟦zahlen Ihnen heute 300 €⟧.',
      'Der ganze Aufenthalt ⟦geht auf uns⟧.',
      'Wir ⟦erstatten Ihnen den vollen⟧ Betrag.',
      'Sie ⟦bekommen Ihr Geld zurück⟧.',
      'Die ⟦Reinigung übernehmen⟧ wir.',
      'Als ⟦Entschädigung überweisen wir Ihnen 50 Euro⟧.',
      'Die ⟦Hälfte der Rechnung erlassen⟧ wir Ihnen.',
    ],
    pass: [
      'Wir möchten direkt mit Ihnen eine faire Lösung finden.',
      'Das Frühstück kostet 12 Euro.',
      'Ob eine Erstattung möglich ist, klären wir gern mit Ihnen.',
      'Sie können sich auf uns verlassen.',
    ],
  },
};
