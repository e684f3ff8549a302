import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'tone-sarcasm',
  category: 'tone',
  severity: ({ stars }) => (stars === null || stars <= 3 ? 'warn' : null),
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('sarcasm'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Well done, Sherlock⟧.',
      '⟦How tragic that⟧ your latte was warm.',
      '⟦Sorry we are not mind readers⟧.',
      '⟦Thank you for the lecture⟧.',
      'What ⟦did you expect for that price⟧, a palace?',
      '⟦Poor you⟧!',
      '⟦Oh dear, what a disaster⟧.',
      '⟦Congratulations, you found⟧ a hair.',
      '⟦Next time bring your own chef⟧.',
      '⟦Thanks for your expert opinion⟧, chef.',
      '⟦What a tragedy⟧, a cold fork.',
      '⟦Bravo, you can read⟧.',
    ],
    pass: [
      'Thank you for pointing out the coffee temperature.',
      'Well done to the whole team.',
      'Your steak was ordered well done.',
      'We are sorry for the poor service.',
    ],
  },
  ru: {
    fail: [
      '⟦Браво, Шерлок⟧.',
      '⟦Какая трагедия⟧ — тёплый латте.',
      '⟦Простите, что мы не телепаты⟧.',
      '⟦Спасибо за лекцию⟧.',
      '⟦А вы ждали дворец⟧ за эти деньги?',
      '⟦Бедняжка⟧!',
      '⟦Ой, какая беда⟧.',
      '⟦Поздравляем, вы нашли⟧ волос.',
      'В следующий раз ⟦приходите со своим поваром⟧.',
      '⟦Спасибо за экспертное мнение⟧.',
      '⟦Какая драма⟧, холодная вилка.',
      '⟦Браво, вы умеете⟧ читать.',
    ],
    pass: [
      'Спасибо, что сказали про температуру кофе.',
      'Молодцы наши повара!',
      'Мы понимаем, что для вас это был кошмар.',
      'Спасибо за подробный рассказ.',
    ],
  },
};
