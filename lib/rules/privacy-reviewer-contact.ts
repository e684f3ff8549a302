import { mayHoldDigit } from '#lib/check/digit-windows.ts';
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
    const personal = contacts.filter(({ kind, own }) => kind !== 'link' && !own);
    if (personal.length === 0 && !mayHoldDigit(reply)) return [];
    const about = reply.says('customer-contact').map(({ start }) => reply.sentenceAt(start).start);
    if (about.length === 0) return [];
    const streets = streetsIn(reply).filter(
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
  sv: {
    fail: [
      'Vi ringde dig på ⟦070-123 45 67⟧ två gånger.',
      'Paketet gick till ⟦Björkvägen 3⟧.',
      'Vi skrev till dig på ⟦anna.l@post.example⟧ förra veckan.',
      'Din adress, ⟦Storgatan 14⟧, stod på formuläret.',
    ],
    pass: [
      'Vi har försökt nå dig via uppgifterna i bokningen.',
      'Vi har öppet 9–18 och chatt dygnet runt.',
      'Ring gärna vår reception på 08-123 456 78.',
    ],
  },
  es: {
    fail: [
      'Le llamamos al ⟦600 111 222⟧ dos veces.',
      'Le escribimos a ⟦laura.g@mail.example⟧ la semana pasada.',
      'Su teléfono, ⟦+34 600 111 222⟧, figura en la reserva.',
      'El paquete fue a ⟦calle Olmo 7, 2.º B⟧.',
      'Intentamos localizarle en el ⟦+52 55 1234 5678⟧.',
    ],
    pass: [
      'Intentamos contactar con usted por los datos de su reserva.',
      'Abrimos de 9:00 a 18:00.',
      'La terraza está abierta desde 2019.',
      { reply: 'Nos tiene en el +34 910 000 018: su llamada llega directa.', business: { phone: '+34 910 000 018' } },
    ],
  },
  de: {
    fail: [
      'Wir haben Sie unter ⟦0171 2345678⟧ angerufen.',
      'Das Paket ging an ⟦Lindenweg 9⟧.',
      'Wir haben Ihnen an ⟦sabine.k@mail.example⟧ geschrieben.',
      'Ihre Adresse, ⟦Hauptstraße 12a⟧, stand auf dem Formular.',
    ],
    pass: [
      'Wir haben versucht, Sie über Ihre Buchungsdaten zu erreichen.',
      'Wir haben von 9:00 bis 18:00 Uhr geöffnet, im Chat rund um die Uhr.',
      'Bitte rufen Sie unsere Rezeption an: 030 23125000.',
      'Die Terrasse gibt es seit 2019.',
    ],
  },
};
