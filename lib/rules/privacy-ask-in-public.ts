import { offersPrivacy } from '#lib/check/private-channel.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdpr } from './sources.ts';

export default defineRule({
  id: 'privacy-ask-in-public',
  category: 'privacy',
  severity: 'warn',
  source: gdpr,
  googleCode: 'PERSONAL_INFO',
  find: (context) => context.reply.says('ask-data').filter(({ start }) => !offersPrivacy(context, start)),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Reply here with your order⟧ number and phone.',
      '⟦What is your full name⟧ and date of birth?',
      '⟦Please tell us your booking number⟧.',
      '⟦Write your phone number below and⟧ we will call.',
      '⟦Give us your e-mail⟧ address.',
      '⟦Which booking number⟧ do you have?',
      '⟦Please post your e-mail and surname in the comments⟧.',
      'Could you ⟦share your reservation⟧ number here?',
      '⟦Let us know your mobile⟧ number.',
    ],
    pass: [
      'Please send us the visit date privately so that we can check.',
      'Please send your booking number by private message.',
      'You will find our address on the profile.',
      'Tell us more about the dish.',
      'Thank you for telling us about your order.',
      'Thanks for taking the time to write about your booking.',
      'We are pleased that your order left a good impression.',
      'We apologise for leaving your emails without a reply.',
    ],
  },
  ru: {
    fail: [
      '⟦Напишите здесь номер⟧ заказа и телефон.',
      '⟦Укажите ФИО⟧ и дату рождения.',
      '⟦Сообщите, пожалуйста, номер⟧ брони.',
      '⟦Оставьте ваш телефон⟧, мы перезвоним.',
      '⟦Подскажите вашу фамилию⟧.',
      '⟦Какой у вас номер договора⟧?',
      '⟦Напишите, пожалуйста, свою фамилию и почту в комментариях⟧.',
      'Можете ⟦указать здесь номер бронирования⟧?',
      '⟦Скиньте свой номер⟧ телефона.',
    ],
    pass: [
      'Пришлите, пожалуйста, дату визита в личном сообщении — мы проверим.',
      'Отправьте номер брони в личном сообщении.',
      'Наш адрес указан в профиле.',
      'Расскажите подробнее о блюде.',
      'Нам жаль, что ждать пришлось почти час.',
    ],
  },
  sv: {
    fail: [
      '⟦Svara här med ordernummer⟧ och telefon.',
      '⟦Vad heter du i efternamn⟧?',
      '⟦Skriv ditt telefonnummer⟧ nedan så ringer vi.',
      '⟦Vilket bokningsnummer⟧ har ni?',
      '⟦Lämna din mejladress⟧ i kommentarerna.',
    ],
    pass: [
      'Skicka gärna datumet privat så att vi kan titta.',
      'Skicka bokningsnumret i ett privat meddelande.',
      'Vår adress står på profilen.',
      'Berätta gärna mer om rätten.',
      'Tack för att du skrev om din bokning.',
    ],
  },
  es: {
    fail: [
      '⟦Responda aquí con su número de pedido⟧ y teléfono.',
      '¿⟦Cuál es su nombre completo y⟧ fecha de nacimiento?',
      '⟦Díganos su número de reserva⟧.',
      '⟦Escriba abajo su teléfono⟧ y le llamamos.',
      '⟦Denos su correo⟧.',
      '¿⟦Cuál es su número de reserva⟧?',
      '⟦Déjenos su celular en los comentarios⟧.',
    ],
    pass: [
      'Envíenos por privado la fecha de su visita y lo revisamos.',
      'Mándenos el número de reserva por mensaje privado.',
      'Encontrará nuestra dirección en el perfil.',
      'Cuéntenos más sobre el plato.',
      'Gracias por contarnos lo de su pedido.',
    ],
  },
  de: {
    fail: [
      '⟦Antworten Sie hier mit Bestellnummer⟧ und Telefon.',
      '⟦Bitte Name und Geburtsdatum angeben⟧.',
      '⟦Wie lautet Ihre Buchungsnummer⟧?',
      '⟦Schicken Sie uns Ihre Telefonnummer⟧.',
      '⟦Welche Bestellnummer⟧ haben Sie?',
      '⟦Nennen Sie uns bitte Ihren vollständigen Namen⟧.',
      'Gleich ⟦hier drunter Ihre Kundennummer⟧, dann schauen wir nach.',
    ],
    pass: [
      'Nennen Sie uns bitte in einer privaten Nachricht das Datum, dann prüfen wir es.',
      'Bitte senden Sie uns die Buchungsnummer per privater Nachricht.',
      'Unsere Adresse finden Sie im Profil.',
      'Erzählen Sie uns gern mehr über das Gericht.',
      'Danke, dass Sie sich Zeit für Ihre Rückmeldung genommen haben.',
    ],
  },
};
