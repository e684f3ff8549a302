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
      'We ⟦need the code from the SMS⟧.',
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
  sv: {
    fail: [
      '⟦Skicka ditt kortnummer⟧ och CVV.',
      '⟦Mejla en kopia av passet⟧.',
      '⟦Bekräfta ditt lösenord⟧.',
      '⟦Ge oss ditt personnummer⟧.',
      '⟦Skriv dina bankuppgifter här⟧ så betalar vi.',
    ],
    pass: [
      'Vi ber aldrig om kortuppgifter; datumet för besöket räcker.',
      'Ta med medlemskortet nästa gång.',
      'Du kan återställa lösenordet på inloggningssidan.',
    ],
  },
  es: {
    fail: [
      '⟦Envíe el número de tarjeta⟧ y el CVV.',
      '⟦Mándenos copia del pasaporte⟧.',
      '⟦Confirme su contraseña, por favor⟧.',
      '⟦Necesitamos el código del SMS⟧.',
      '⟦Indíquenos su IBAN y le⟧ reembolsamos.',
      '⟦Denos su DNI⟧.',
    ],
    pass: [
      'Nunca pedimos datos de tarjeta; basta la fecha de la visita.',
      'Traiga su tarjeta de fidelidad la próxima vez.',
      'Puede restablecer la contraseña en la página de acceso.',
      'Las tarjetas regalo se venden en recepción.',
    ],
  },
  de: {
    fail: [
      '⟦Senden Sie uns Kartennummer⟧ und CVV.',
      '⟦Schicken Sie eine Kopie Ihres Personalausweises⟧.',
      'Bitte ⟦bestätigen Sie Ihr Passwort⟧.',
      'Wir ⟦benötigen Ihre IBAN⟧ für die Erstattung.',
      '⟦Teilen Sie uns Ihre Bankdaten⟧ mit.',
    ],
    pass: [
      'Kartendaten brauchen wir nie; das Datum Ihres Besuchs genügt.',
      'Bringen Sie nächstes Mal Ihre Kundenkarte mit.',
      'Ihr Passwort können Sie auf der Anmeldeseite zurücksetzen.',
      'Gutscheinkarten verkaufen wir an der Rezeption.',
    ],
  },
};
