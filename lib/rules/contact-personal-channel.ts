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
      '⟦Text me on⟧ ⟦my personal number⟧.',
      "⟦Write to our owner's Facebook profile⟧.",
      '⟦Call me on⟧ ⟦my cell⟧ phone.',
      '⟦Message me on⟧ ⟦my private Facebook⟧.',
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
};
