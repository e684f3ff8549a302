import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'promo-code',
  category: 'promo',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'ADVERTISING_AND_SOLICITATION',
  find: ({ reply }) => reply.says('promo-code'),
});

export const cases: Cases = {
  en: {
    fail: [
      'Use WELCOME15 for ⟦15 % off⟧.',
      '⟦Today only⟧: ⟦two for one⟧.',
      '⟦Enter the code SUMMER at checkout⟧.',
      'Get ⟦20 % off⟧ your next order.',
      '⟦Buy one get⟧ one free.',
    ],
    pass: [
      'We hope to see you again.',
      'The shirt is 100 % cotton.',
      'Your order WH-1000 has left.',
      'The error code is gone in version 3.',
      'Sorry for the trouble with the login code.',
    ],
  },
  ru: {
    fail: [
      '⟦Промокод⟧ SALE15 — ⟦минус 15 %⟧.',
      'Только сегодня ⟦1+1⟧.',
      '⟦Назовите код ЛЕТО на кассе⟧.',
      '⟦Скидка 20 %⟧ на следующий заказ.',
      '⟦Второй кофе в подарок⟧.',
    ],
    pass: [
      'Будем рады видеть вас снова.',
      'Рубашка из 100 % хлопка.',
      'Код ошибки пропал в версии 3.',
      'Дресс-код свободный.',
      'Некоторые службы задерживали письма с кодом.',
      'Если код так и не придёт, напишите в поддержку.',
    ],
  },
  sv: {
    fail: [
      '⟦Använd koden SOMMAR15⟧ i kassan.',
      '⟦Bara i dag⟧: ⟦två för en⟧.',
      'Ta ⟦20 % rabatt⟧ på nästa köp.',
      '⟦Köp två och betala⟧ för en, ⟦halva priset⟧.',
    ],
    pass: [
      'Välkommen tillbaka.',
      'Tröjan är 100 % bomull.',
      'Felkoden är borta i version 3.',
      'Vi beklagar strulet med inloggningskoden.',
    ],
  },
  es: {
    fail: [
      'Use HOLA15 y tendrá un ⟦15 % de descuento⟧.',
      '⟦Solo hoy⟧, ⟦2x1⟧.',
      '⟦Introduzca el código VERANO al pagar⟧.',
      'Un ⟦20 % menos⟧ en su próximo pedido.',
      '⟦Compre uno⟧ y llévese dos, ⟦segunda unidad⟧ gratis.',
    ],
    pass: [
      'Esperamos verle de nuevo.',
      'La camisa es 100 % algodón.',
      'Su pedido WH-1000 ha salido.',
      'El código de error ya no aparece en la versión 3.',
      'Sentimos el problema con el código de acceso.',
    ],
  },
  de: {
    fail: [
      '⟦Mit dem Code HALLO15 sparen Sie 15 %⟧.',
      '⟦Nur heute⟧: ⟦zwei für eins⟧.',
      '⟦Geben Sie den Gutscheincode SOMMER an der Kasse⟧ ein.',
      'Es gibt ⟦20 % Rabatt⟧ auf alles.',
      '⟦Jetzt sparen⟧: die zweite Pizza ⟦zum halben Preis⟧.',
    ],
    pass: [
      'Wir freuen uns auf ein Wiedersehen.',
      'Das Hemd ist aus 100 % Baumwolle.',
      'Ihre Sendung WH-1000 ist unterwegs.',
      'Der Fehlercode ist in Version 3 verschwunden.',
      'Entschuldigen Sie den Ärger mit dem Zugangscode.',
    ],
  },
};
