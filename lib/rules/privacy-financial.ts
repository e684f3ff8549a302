import { type Cases, defineRule } from '#lib/check/rule.ts';
import { glba } from './sources.ts';

export default defineRule({
  id: 'privacy-financial',
  category: 'privacy',
  severity: 'block',
  source: glba,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply }) => reply.says('financial'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Your account was three months overdue⟧.',
      '⟦Your credit score caused⟧ the refusal.',
      '⟦You have not paid⟧ your last two instalments.',
      '⟦Your income was too low⟧ for this loan.',
      '⟦You still owe⟧ us for the repair.',
      '⟦Your card was declined⟧ because of insufficient funds.',
      '⟦Your loan application was rejected⟧ due to debts.',
      '⟦You are two payments behind on⟧ your mortgage.',
      '⟦Your bank account⟧ has been empty since March.',
    ],
    pass: [
      'We cannot comment on account matters publicly, but we want to help.',
      'Our fees are published on the website.',
      'Credit goes to our chef.',
      'We owe you an apology.',
      'Your installation was late, and we are sorry.',
      'Your incoming call was missed.',
      'We are sorry your rented car was refused.',
    ],
  },
  ru: {
    fail: [
      '⟦У вас просрочка три⟧ месяца.',
      '⟦Отказ связан с вашей кредитной⟧ историей.',
      '⟦Вы не внесли⟧ два последних платежа.',
      '⟦Ваш доход слишком низкий⟧ для этого кредита.',
      '⟦Вы до сих пор должны нам⟧ за ремонт.',
      'На ⟦вашем счету не⟧ хватило средств.',
      '⟦Вашу заявку на кредит отклонили⟧ из-за долгов.',
      '⟦Вы просрочили⟧ ипотеку на два месяца.',
      '⟦Ваш счёт пуст⟧ с марта.',
    ],
    pass: [
      'Вопросы по счетам мы не обсуждаем публично, но готовы помочь.',
      'Тарифы опубликованы на сайте.',
      'Считаем своим долгом разобраться.',
      'Мы перед вами в долгу.',
    ],
  },
  sv: {
    fail: [
      '⟦Du låg efter med⟧ tre betalningar.',
      '⟦Din kreditupplysning gav⟧ avslag.',
      '⟦Du är skyldig oss⟧ för reparationen.',
      '⟦Ditt kort nekades⟧ för att pengarna inte räckte.',
      '⟦Din inkomst var för låg⟧ för lånet.',
    ],
    pass: [
      'Vi diskuterar inte konton offentligt men hjälper gärna till.',
      'Våra avgifter står på webbplatsen.',
      'Vi är skyldiga dig en ursäkt.',
      'Din leverans var försenad, och det är vi ledsna för.',
    ],
  },
  es: {
    fail: [
      '⟦Usted debe tres cuotas⟧.',
      '⟦Su historial crediticio causó⟧ el rechazo.',
      '⟦No ha pagado las⟧ dos últimas cuotas.',
      '⟦Sus ingresos eran insuficientes⟧ para el préstamo.',
      '⟦Su tarjeta fue rechazada⟧ por falta de fondos.',
      '⟦Está usted en mora⟧.',
    ],
    pass: [
      'No comentamos cuentas en público, pero queremos ayudarle.',
      'Las tarifas están en la web.',
      'El mérito es de nuestro chef.',
      'Le debemos una disculpa.',
      'Sentimos que su tarjeta fuera rechazada en la caja.',
    ],
  },
  de: {
    fail: [
      '⟦Sie waren drei Raten im Rückstand⟧.',
      '⟦Ihre Schufa war der Grund⟧ für die Ablehnung.',
      '⟦Sie haben die letzten zwei Rechnungen nicht bezahlt⟧.',
      '⟦Ihr Einkommen⟧ reichte für den Kredit nicht aus.',
      '⟦Sie schulden⟧ uns noch die Reparatur.',
      '⟦Ihr Konto war überzogen⟧.',
      '⟦Ihre Karte wurde mangels Deckung⟧ abgelehnt.',
    ],
    pass: [
      'Kontofragen besprechen wir nicht öffentlich, helfen aber gern weiter.',
      'Unsere Gebühren stehen auf der Website.',
      'Das Lob gebührt unserer Köchin.',
      'Wir schulden Ihnen eine Erklärung.',
      'Die Rechnung war doppelt gestellt, das ist korrigiert.',
    ],
  },
};
