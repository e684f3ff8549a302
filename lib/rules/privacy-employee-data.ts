import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdprEmployee } from './sources.ts';

export default defineRule({
  id: 'privacy-employee-data',
  category: 'privacy',
  severity: 'warn',
  source: gdprEmployee,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply, business }) => {
    const staff = (business.staff ?? []).join(' ');
    return reply.says('employee-data').filter(({ start, end }) => !staff.includes(reply.text.slice(start, end)));
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'Our ⟦waiter Daniel Brook was on sick⟧ leave with depression.',
      '⟦Ex-manager Kate Howe was dismissed for theft⟧.',
      'The ⟦receptionist has cancer⟧ and is in hospital.',
      'The ⟦nurse was going through a divorce⟧.',
      'Our ⟦former chef was fired for drinking⟧.',
    ],
    pass: [
      'We passed your kind words on to Daniel.',
      'Kind regards, Daniel Brook, manager',
      'Our chef has changed the menu.',
      'Our waiter Daniel says thank you.',
    ],
  },
  ru: {
    fail: [
      '⟦Официант Данил Брук был на больничном⟧ с депрессией.',
      '⟦Бывшую управляющую Хоу уволили за кражу⟧.',
      '⟦Администратор лежит в больнице⟧ с инфарктом.',
      'У ⟦медсестры был тяжёлый развод⟧.',
      'Нашего ⟦бывшего повара уволили за пьянство⟧.',
    ],
    pass: [
      'Передали ваши тёплые слова Данилу.',
      'С уважением, Данил Брук, управляющий',
      'Повар обновил меню.',
      'Официант Данил говорит спасибо.',
    ],
  },
  sv: {
    fail: [
      'Vår ⟦servitör Daniel Brook var sjukskriven⟧ för depression.',
      '⟦Förra kökschefen Kim Ek fick sparken för stöld⟧.',
      '⟦Receptionisten har cancer⟧.',
      '⟦Sköterskan gick igenom en skilsmässa⟧.',
    ],
    pass: [
      'Vi har framfört dina vänliga ord till Daniel.',
      'Vänliga hälsningar, Daniel Brook, platschef',
      'Vår kock har ändrat menyn.',
    ],
  },
  es: {
    fail: [
      'El ⟦camarero Daniel Brook estaba de baja⟧ por depresión.',
      '⟦A la exgerente Howe la echaron por robo⟧.',
      'La ⟦recepcionista tiene cáncer⟧.',
      'La ⟦enfermera está pasando por un divorcio⟧.',
      'Nuestro antiguo chef fue ⟦despedido por beber⟧.',
    ],
    pass: [
      'Le trasladamos sus amables palabras a Daniel.',
      'Un saludo, Daniel Brook, director',
      'Nuestro chef ha cambiado la carta.',
      'Nuestro camarero Daniel le da las gracias.',
    ],
  },
  de: {
    fail: [
      '⟦Unser Kellner Daniel Brook war wegen einer Depression krank⟧.',
      'Die ⟦Rezeptionistin liegt mit Krebs⟧ im Krankenhaus.',
      'Unser ⟦ehemaliger Koch wurde wegen Diebstahls entlassen⟧.',
      'Die ⟦Kollegin war wegen ihrer Scheidung⟧ nicht bei der Sache, unsere ⟦Mitarbeiterin ist psychisch⟧ angeschlagen.',
      'Der ⟦Fahrer ist Alkoholiker⟧.',
    ],
    pass: [
      'Ihr Lob haben wir gern an Daniel weitergegeben.',
      'Herzliche Grüße, Daniel Brook, Leitung',
      'Unser Koch hat die Karte geändert.',
      'Unser Kellner Daniel sagt danke.',
    ],
  },
};
