import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'contact-phone-email',
  category: 'contact',
  severity: 'hint',
  source: googleCodes,
  googleCode: 'PERSONAL_INFO',
  // Where the platform has not spoken, the company's own contacts are its own affair.
  find: ({ contacts, platform }) =>
    contacts
      .filter(({ kind, own }) => kind !== 'link' && (!own || 'contact-phone-email' in platform.severity))
      .map(({ start, end }) => ({ start, end })),
});

export const cases: Cases = {
  en: {
    fail: [
      { reply: 'Call ⟦020 7946 0000⟧.', platform: 'tripadvisor' },
      { reply: 'Mail ⟦anna@cafe.example⟧ now.', platform: 'google' },
      { reply: 'Our number is ⟦+44 20 7946 0018⟧.', platform: 'booking' },
      { reply: 'Write to ⟦anna (at) cafe dot example⟧.', platform: 'google' },
    ],
    pass: [
      { reply: 'Please reach us through the contact details on our profile.', platform: 'google' },
      { reply: 'Please call +7 495 123-45-67.', platform: 'yandex' },
      { reply: 'We are open from 10:00 to 22:00.', platform: 'google' },
      { reply: 'Find us as @greendoor.', platform: 'google' },
    ],
  },
  ru: {
    fail: [
      { reply: 'Звоните ⟦+7 495 000-00-00⟧.', platform: 'tripadvisor' },
      { reply: 'Пишите на ⟦anna@cafe.example⟧.', platform: 'google' },
      { reply: 'Наш телефон ⟦8 (495) 123-45-67⟧.', platform: 'booking' },
      { reply: 'Почта: ⟦anna собака cafe точка ru⟧.', platform: 'google' },
    ],
    pass: [
      { reply: 'Свяжитесь с нами по контактам из профиля.', platform: 'google' },
      { reply: 'Звоните +7 495 123-45-67.', platform: 'yandex' },
      { reply: 'Мы открыты с 10:00 до 22:00.', platform: 'google' },
      { reply: 'Мы есть в профиле @greendoor.', platform: 'google' },
    ],
  },
};
