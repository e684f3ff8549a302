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
};
