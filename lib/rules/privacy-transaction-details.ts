import { isKnown, onlyNews } from '#lib/check/known.ts';
import type { Span } from '#lib/check/reading.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { transactionDetails } from '#lib/check/transaction.ts';
import { gdpr } from './sources.ts';

export default defineRule({
  id: 'privacy-transaction-details',
  category: 'privacy',
  severity: ({ strict }) => (strict ? 'block' : 'warn'),
  source: gdpr,
  googleCode: 'PERSONAL_INFO',
  find: (context) => {
    const { reply, strict } = context;
    const told = onlyNews(context, reply.says('purchase-told'));
    const details = transactionDetails(reply);
    if (details.length === 0) return told;
    const sentenceOf = ({ start }: Span) => reply.sentenceAt(start).start;
    const purchases = new Set(reply.says('purchase', 'purchase-told').map(sentenceOf));
    const news = details
      .filter((span) => purchases.has(sentenceOf(span)))
      .filter((span) => (strict && context.facts.length === 0) || !isKnown(context, span));
    const sentences = new Set(news.map(sentenceOf));
    return [...told.filter((span) => !sentences.has(sentenceOf(span))), ...news];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Order 48812⟧ of ⟦3 May⟧ for ⟦£219⟧ was delivered.',
      'You stayed in ⟦room 312⟧ with two guests.',
      'You paid ⟦$84.50⟧ for the booking.',
      'Your ⟦reservation #A-55213⟧ was cancelled on ⟦12 June⟧.',
      'Your booking has been unpaid since ⟦3 May⟧.',
      '⟦You had 4 beers⟧ and a burger.',
      '⟦You booked our cheapest⟧ twin.',
    ],
    pass: [
      'We would like to look into your order together with you.',
      'Your request number 5512 is with our team.',
      'Table 6 by the window is our favourite too.',
      'The set menu costs £25.',
      'Since 10 January your booking has come with a map.',
    ],
  },
  ru: {
    fail: [
      '⟦Заказ № 48812⟧ от ⟦3 мая⟧ на ⟦7 900 ₽⟧ доставлен.',
      'Вы жили в ⟦номере 312⟧ вдвоём.',
      'Вы заплатили ⟦1 500 рублей⟧ за заказ.',
      'Ваша ⟦бронь №77123⟧ отменена ⟦12 июня⟧.',
      '⟦Вы выпили 4 бокала⟧ и ушли.',
      '⟦Вы взяли самый дешёвый⟧ тариф.',
    ],
    pass: [
      'Зал номер 2 объявлен тихим, бронь не нужна.',
      'Хотим разобраться с вашим заказом вместе с вами.',
      'Ваше обращение № 5512 у нас в работе.',
      'За столиком 6 уютно и нам.',
      'Комплексный обед стоит 450 ₽.',
      'Уже с 10 января ваш заказ собирают двое.',
    ],
  },
  sv: {
    fail: [
      '⟦Order 48812⟧ den ⟦3 maj⟧ på ⟦2 190 kr⟧ levererades.',
      'Ni bodde i ⟦rum 312⟧ med två gäster.',
      'Du betalade ⟦845 kr⟧ för bokningen.',
      'Din ⟦bokning A-55213⟧ avbokades den ⟦12 juni⟧.',
      '⟦Du drack 4 öl⟧ och gick.',
      '⟦Du valde det billigaste⟧ rummet.',
    ],
    pass: [
      'Från den 3 februari bokar man två pass.',
      'Vi vill gärna gå igenom din beställning tillsammans med dig.',
      'Ditt ärende 5512 ligger hos vårt team.',
      'Bord 6 vid fönstret är vår favorit också.',
      'Menyn kostar 250 kr.',
      'Sedan den 10 januari följer en karta med din bokning.',
    ],
  },
  es: {
    fail: [
      'El ⟦pedido 48812⟧ del ⟦3 de mayo⟧ se entregó.',
      'Usted se alojó en la ⟦habitación 312⟧ con dos personas.',
      'Pagó ⟦84,50 €⟧ por la reserva.',
      'Su ⟦reserva 55213⟧ se canceló el ⟦12 de junio⟧.',
      'Ustedes ⟦tomaron 4 copas⟧ de vino.',
      '⟦Usted reservó la más barata⟧.',
    ],
    pass: [
      'Queremos revisar su pedido junto con usted.',
      'La mesa 6 junto a la ventana también es nuestra favorita.',
      'El menú cuesta 25 €.',
      'Desde el 10 de enero su reserva viene con un mapa.',
      'Su solicitud 5512 está con el equipo.',
    ],
  },
  de: {
    fail: [
      '⟦Bestellung 48812⟧ vom ⟦3. Mai⟧ über ⟦219 €⟧ wurde geliefert.',
      'Sie wohnten in ⟦Zimmer 312⟧.',
      'Sie haben ⟦84,50 Euro⟧ für die Buchung bezahlt.',
      'Ihre ⟦Reservierung Nr. A-55213⟧ wurde am ⟦12. Juni⟧ storniert.',
      '⟦Sie hatten 4 Bier⟧ und einen Burger.',
      '⟦Sie haben das günstigste⟧ Zimmer gebucht.',
    ],
    pass: [
      'Die Seilbahn steht bis zum 28. November; der Termin steht gross auf der Startseite.',
      'Wir möchten Ihre Bestellung gern mit Ihnen klären.',
      'Ihre Anfrage Nummer 5512 liegt bei unserem Team.',
      'Tisch 6 am Fenster ist auch unser Lieblingsplatz.',
      'Das Menü kostet 25 €.',
      'Seit dem 10. Januar liegt Ihrer Buchung eine Karte bei.',
    ],
  },
};
