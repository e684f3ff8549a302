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
};
