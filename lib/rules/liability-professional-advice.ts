import { type Cases, defineRule } from '#lib/check/rule.ts';
import { unfairPractices } from './sources.ts';

export default defineRule({
  id: 'liability-professional-advice',
  category: 'liability',
  severity: ({ sector }) => (sector === 'health' || sector === 'legal' || sector === 'finance' ? 'block' : 'warn'),
  source: unfairPractices,
  googleCode: 'MISINFORMATION',
  find: ({ reply }) => reply.says('advice'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Take 400 mg⟧ ibuprofen and wait.',
      'Just ⟦move your pension into shares⟧.',
      '⟦Stop taking your antibiotics⟧ for a week.',
      '⟦You should sue your⟧ landlord.',
      '⟦Buy index funds⟧ instead of keeping savings.',
      '⟦Rinse your mouth with⟧ salt water twice a day.',
    ],
    pass: [
      'Please speak with our specialist about your situation.',
      'Take care and see you soon.',
      'Restart the app and update it.',
      'Wash the shirt at 30 degrees.',
    ],
  },
  ru: {
    fail: [
      '⟦Примите 400 мг⟧ ибупрофена.',
      'Просто ⟦переведите накопления в акции⟧.',
      '⟦Пропейте курс антибиотиков⟧.',
      '⟦Подавайте на развод⟧, не ждите.',
      '⟦Купите облигации⟧ вместо вклада.',
      '⟦Полощите рот раствором⟧ соды.',
    ],
    pass: [
      'Пожалуйста, обсудите это с нашим специалистом.',
      'Примите наши извинения.',
      'Перезапустите приложение и обновите его.',
      'Стирайте рубашку при 30 градусах.',
    ],
  },
  sv: {
    fail: [
      '⟦Ta 400 mg⟧ ibuprofen och vänta.',
      '⟦Flytta din pension till aktier⟧.',
      '⟦Sluta ta antibiotikan⟧ i en vecka.',
      '⟦Skölj munnen med⟧ saltvatten två gånger om dagen.',
      '⟦Köp indexfonder⟧ i stället.',
    ],
    pass: [
      'Prata gärna med vår specialist om din situation.',
      'Ta hand om dig.',
      'Starta om appen och uppdatera den.',
      'Tvätta skjortan i 30 grader.',
    ],
  },
  es: {
    fail: [
      '⟦Tome 400 mg⟧ de ibuprofeno y espere.',
      '⟦Pase su pensión a acciones⟧.',
      '⟦Deje de tomar los antibióticos⟧ una semana.',
      '⟦Demande a su casero⟧.',
      '⟦Compre fondos⟧ indexados en vez de ahorrar.',
      '⟦Enjuáguese la boca con⟧ agua y sal dos veces al día.',
    ],
    pass: [
      'Hable con nuestro especialista sobre su caso.',
      'Tomamos nota.',
      'Reinicie la aplicación y actualícela.',
      'Lave la camisa a 30 grados.',
    ],
  },
  de: {
    fail: [
      '⟦Nehmen Sie 400 mg⟧ Ibuprofen.',
      '⟦Schichten Sie die Rente in Aktien⟧ um.',
      '⟦Setzen Sie die Antibiotika⟧ einfach ab.',
      '⟦Spülen Sie den Mund⟧ zweimal täglich mit Salzwasser.',
      '⟦Sie sollten Ihren Vermieter verklagen⟧.',
      '⟦Kaufen Sie lieber Aktien⟧.',
    ],
    pass: [
      'Bitte sprechen Sie mit unserem Fachteam.',
      'Nehmen Sie sich Zeit und kommen Sie gut an.',
      'Starten Sie die App neu und aktualisieren Sie sie.',
      'Waschen Sie das Hemd bei 30 Grad.',
    ],
  },
};
