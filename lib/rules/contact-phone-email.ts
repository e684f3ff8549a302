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
  sv: {
    fail: [
      { reply: 'Ring ⟦08-123 456 78⟧.', platform: 'tripadvisor' },
      { reply: 'Mejla ⟦anna@kafe.example⟧ i dag.', platform: 'google' },
      { reply: 'Vårt nummer är ⟦+46 8 123 456 78⟧.', platform: 'booking' },
      { reply: 'Skriv till ⟦anna (at) kafe dot example⟧.', platform: 'google' },
    ],
    pass: [
      { reply: 'Hör gärna av dig via kontaktuppgifterna på vår profil.', platform: 'google' },
      { reply: 'Ring oss gärna på 08-123 456 78.', platform: 'yandex' },
      { reply: 'Vi har öppet 10–22.', platform: 'google' },
      { reply: 'Vi heter @grönadörren.', platform: 'google' },
    ],
  },
  es: {
    fail: [
      { reply: 'Llame al ⟦910 000 000⟧.', platform: 'tripadvisor' },
      { reply: 'Escriba a ⟦anna@cafe.example⟧ ya.', platform: 'google' },
      { reply: 'Nuestro número es ⟦+34 910 000 018⟧.', platform: 'booking' },
      { reply: 'El correo es ⟦reservas@hotel.example⟧.', platform: 'google' },
      { reply: 'Llámenos al ⟦+52 55 1234 5678⟧.', platform: 'google' },
    ],
    pass: [
      { reply: 'Contáctenos con los datos de nuestro perfil.', platform: 'google' },
      { reply: 'Abrimos de 10:00 a 22:00.', platform: 'google' },
      { reply: 'Estamos en @puertaverde.', platform: 'google' },
      { reply: 'Abrimos en 2019 y reformamos en 2024.', platform: 'google' },
    ],
  },
  de: {
    fail: [
      { reply: 'Rufen Sie uns an: ⟦030 23125000⟧.', platform: 'tripadvisor' },
      { reply: 'Schreiben Sie an ⟦anna@cafe.example⟧.', platform: 'google' },
      { reply: 'Unsere Nummer ist ⟦+49 30 23125000⟧.', platform: 'booking' },
      { reply: 'Mail an ⟦anna (at) cafe dot example⟧.', platform: 'google' },
    ],
    pass: [
      { reply: 'Erreichen können Sie uns über die Kontaktdaten in unserem Profil.', platform: 'google' },
      { reply: 'Rufen Sie uns bitte an: +49 30 23125000.', platform: 'yandex' },
      { reply: 'Wir haben von 10:00 bis 22:00 Uhr geöffnet.', platform: 'google' },
      { reply: 'Sie finden uns als @greendoor.', platform: 'google' },
    ],
  },
};
