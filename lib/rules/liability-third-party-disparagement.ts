import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'liability-third-party-disparagement',
  category: 'liability',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('disparagement'),
});

export const cases: Cases = {
  en: {
    fail: [
      'FastBox ⟦couriers lose⟧ half the parcels.',
      '⟦Unlike the cheats at⟧ Café Nord.',
      'The ⟦courier company ruins⟧ everything.',
      'Our ⟦supplier is incompetent⟧.',
      '⟦Blame the airline⟧ for that.',
      'The ⟦crooks at⟧ the shop next door sell fakes.',
      'The ⟦taxi company is always late⟧ and useless.',
      '⟦DHL broke⟧ your vase, not us.',
      "Do⟦n't trust those amateurs⟧ next door.",
    ],
    pass: [
      'We are checking the delivery with our partner.',
      'FastBox delivers our parcels.',
      'Our hotel lies in the centre.',
      'We lost your parcel and are sorry.',
      'Thanks so much, Nadia.',
      'We have passed your thanks to the courier.',
    ],
  },
  ru: {
    fail: [
      '⟦Курьеры FastBox теряют⟧ половину посылок.',
      '⟦В отличие от жуликов из⟧ «Норда».',
      '⟦Курьерская служба вечно⟧ всё портит.',
      '⟦Поставщик нас обманул⟧, он ненадёжный.',
      '⟦Вините авиакомпанию⟧.',
      '⟦Мошенники из⟧ соседнего магазина продают подделки.',
      'Служба ⟦такси вечно⟧ опаздывает.',
      'Вазу ⟦разбила «Почта⟧», а не мы.',
      '⟦Не верьте этим дилетантам⟧ по соседству.',
    ],
    pass: [
      'Проверяем доставку вместе с партнёром.',
      'Посылки возит служба FastBox.',
      'Мы потеряли вашу посылку и просим прощения.',
      'Мы сравнили условия с партнёром.',
    ],
  },
  sv: {
    fail: [
      '⟦Budfirman tappar bort vartannat paket⟧.',
      '⟦Till skillnad från fuskarna på Café⟧ Nord tar vi rätt betalt.',
      '⟦Budfirman förstör⟧ allt.',
      'Vår ⟦leverantör är inkompetent⟧.',
      '⟦Skyll på Postnord⟧ i stället.',
      '⟦Lita inte på de där amatörerna⟧ intill.',
    ],
    pass: [
      'Vi undersöker leveransen tillsammans med vår partner.',
      'FastBox levererar våra paket.',
      'Vi tappade bort ditt paket och är ledsna.',
      'Tack så mycket, Nadia.',
    ],
  },
  es: {
    fail: [
      'Los ⟦mensajeros de FastBox pierden la mitad de los paquetes⟧.',
      '⟦No como los tramposos⟧ del Café Norte.',
      '⟦La mensajería es un desastre⟧.',
      'Nuestro ⟦proveedor es un incompetente⟧.',
      '⟦La culpa es de la aerolínea⟧.',
      'Los ⟦ladrones de la tienda⟧ de al lado venden imitaciones.',
      '⟦No se fíe de esos aficionados⟧ de enfrente.',
    ],
    pass: [
      'Revisamos la entrega con nuestro socio.',
      'FastBox entrega nuestros paquetes.',
      'Perdimos su paquete y lo sentimos.',
      'Muchas gracias, Nadia.',
      'Hemos transmitido su agradecimiento al repartidor.',
    ],
  },
  de: {
    fail: [
      '⟦FastBox verliert⟧ jedes zweite Paket.',
      '⟦Anders als die Betrüger vom⟧ Café Nord.',
      'Unser ⟦Lieferant ist leider völlig unfähig⟧.',
      '⟦Bedanken Sie sich bei der Spedition⟧.',
      '⟦Schuld ist allein der Paketdienst⟧.',
      'Diesen ⟦Pfuschern nebenan⟧ sollten Sie nicht trauen.',
    ],
    pass: [
      'Wir klären die Lieferung mit unserem Partner.',
      'FastBox liefert unsere Pakete.',
      'Wir haben Ihr Paket verloren, und das tut uns leid.',
      'Danke, Nadia.',
      'Ihren Dank haben wir an den Kurier weitergegeben.',
    ],
  },
};
