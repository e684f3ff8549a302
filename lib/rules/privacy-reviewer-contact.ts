import { type Cases, defineRule } from '#lib/check/rule.ts';
import { streetsIn } from '#lib/check/streets.ts';
import { gdpr } from './sources.ts';

export default defineRule({
  id: 'privacy-reviewer-contact',
  category: 'privacy',
  severity: 'block',
  source: gdpr,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply, contacts, business }) => {
    const about = reply.says('customer-contact').map(({ start }) => reply.sentenceAt(start).start);
    const personal = contacts.filter(({ kind, own }) => kind !== 'link' && !own);
    const streets = streetsIn(reply.text).filter(
      ({ start, end }) => !business.address?.includes(reply.text.slice(start, end)),
    );
    return [...personal, ...streets]
      .filter(({ start }) => about.includes(reply.sentenceAt(start).start))
      .map(({ start, end }) => ({ start, end }));
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'We called you on ⟦0700 900 123⟧ twice.',
      'Your parcel went to ⟦14 Mill Lane.⟧',
      'We wrote to you at ⟦harriet.c@mail.example⟧ last week.',
      'Your address, ⟦22 Baker Street⟧, was on the form.',
    ],
    pass: [
      'We tried to reach you through the contact details on your booking.',
      'We are open 9:00-18:00, 24/7 by chat.',
      'Please call our reception on 020 7946 0018.',
      'The terrace has been open since 2019.',
      {
        reply: 'We can be reached on +44 20 7946 0018: your call comes straight to us.',
        business: { phone: '+44 20 7946 0018' },
      },
    ],
  },
  ru: {
    fail: [
      'Мы звонили вам на ⟦+7 900 000-11-22⟧.',
      'Посылка ушла на ⟦Садовую, 5, кв. 8⟧.',
      'Ваш телефон ⟦+7 901 123-45-67⟧ не отвечает.',
      'Курьер приехал на ⟦ул. Ленина, д. 10⟧, но дверь не открыли.',
    ],
    pass: [
      'Мы пытались связаться с вами по контактам из заявки.',
      'Мы работаем с 9:00 до 18:00.',
      'Звоните нам по номеру +7 495 123-45-67.',
      'Терраса открыта с 2019 года.',
      {
        reply: 'Пожалуйста, позвоните нам по номеру +7 495 123-45-67: вместе подумаем, как исправить ситуацию.',
        business: { phone: '+7 495 123-45-67' },
      },
    ],
  },
};
