import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdpr } from './sources.ts';

export default defineRule({
  id: 'contact-personal-channel',
  category: 'contact',
  severity: 'warn',
  source: gdpr,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply }) => reply.says('personal-channel'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦WhatsApp our manager Tim on his mobile⟧.',
      '⟦DM my private Instagram⟧.',
      '⟦Text me on my personal number⟧.',
      "⟦Write to our owner's Facebook⟧ profile.",
      '⟦Call me on my cell⟧ phone.',
      '⟦Message me on my private Facebook⟧.',
      "Here is the ⟦chef's mobile⟧.",
      '⟦Text our manager on WhatsApp⟧.',
    ],
    pass: [
      'Please write to our guest service address.',
      'Our official WhatsApp account is on the profile.',
      'I will look into this personally.',
      'Your private message arrived.',
      'Please write to us from the Help page in the app.',
    ],
  },
  ru: {
    fail: [
      '⟦Пишите Тиму в личный WhatsApp⟧.',
      '⟦Мой личный телеграм⟧ — там решим.',
      '⟦Напишите мне в личку⟧ в телеграме.',
      '⟦Телефон управляющего⟧ дадут на стойке.',
      '⟦Звоните мне на мобильный⟧.',
      '⟦Пишите мне в личные сообщения в инстаграме⟧.',
      'Вот ⟦мобильный нашего шефа⟧.',
      '⟦Напишите нашему управляющему в ватсап⟧.',
    ],
    pass: [
      'Напишите, пожалуйста, в службу заботы о гостях.',
      'Наш официальный чат указан в профиле.',
      'Я лично разберусь.',
      'Напишите нам в личном сообщении.',
    ],
  },
  sv: {
    fail: [
      'Sms:a ⟦vår chef Tim på hans mobil⟧.',
      '⟦Skriv till mig på min privata Instagram⟧.',
      '⟦Ring mig på mitt privata nummer⟧.',
      'Här är ⟦kökschefens mobilnummer⟧.',
      'Messa ⟦ägaren direkt på Facebook⟧.',
    ],
    pass: [
      'Skriv till oss via Hjälp på samma sida.',
      'Skriv gärna till vår gästservice.',
      'Vårt officiella WhatsApp-konto står på profilen.',
      'Jag ska titta på det här personligen.',
      'Ditt privata meddelande har kommit fram.',
    ],
  },
  es: {
    fail: [
      '⟦Escriba al WhatsApp personal de nuestro encargado⟧.',
      '⟦Mándeme un mensaje a mi Instagram⟧.',
      '⟦Llámeme a mi móvil⟧.',
      'Este es el ⟦móvil del chef⟧.',
      '⟦Escríbeme por privado a mi cuenta personal⟧.',
      'Puede ⟦escribir al Facebook de la dueña⟧.',
    ],
    pass: [
      'Escriba a nuestro servicio de atención al cliente.',
      'El WhatsApp oficial del hotel está en el perfil.',
      'Lo revisaré personalmente.',
      'Su mensaje privado nos llegó.',
      'El personal del hotel le ayudará.',
    ],
  },
  de: {
    fail: [
      '⟦Schreiben Sie unserem Manager auf WhatsApp⟧.',
      '⟦Schick mir eine DM auf mein privates Instagram⟧.',
      '⟦Rufen Sie mich auf meinem Handy⟧ an.',
      '⟦Hier ist die Handynummer unseres Küchenchefs⟧.',
      '⟦Schreiben Sie mir bei Facebook⟧.',
      'Unseren ⟦Inhaber erreichen Sie privat auf Telegram⟧.',
    ],
    pass: [
      'Bitte schreiben Sie an unseren Gästeservice.',
      'Unser offizieller WhatsApp-Kanal steht im Profil.',
      'Ich kümmere mich persönlich darum.',
      'Ihre private Nachricht ist angekommen.',
      'Schreiben Sie uns über die Hilfeseite der App.',
    ],
  },
};
