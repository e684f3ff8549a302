import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'blame-customer-fault',
  category: 'blame',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('customer-fault'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦You ordered the wrong⟧ size yourself.',
      '⟦You should have read⟧ the rules.',
      'It was ⟦your own fault⟧.',
      '⟦You forgot to cancel⟧ in time.',
      '⟦If you had listened⟧, this would not have happened.',
      '⟦You failed to mention⟧ your allergy when ordering.',
      '⟦Next time read the description more carefully⟧.',
      '⟦Had you called⟧, we would have kept the table.',
      '⟦You did not follow⟧ the instructions.',
      'The ⟦mistake was on your⟧ side.',
      '⟦You came 20 minutes late⟧.',
      '⟦You clearly did not listen⟧ to the guide.',
      '⟦You chose the cheapest room yourself⟧.',
      '⟦You should have told⟧ us at once.',
      'Unfortunately ⟦you ignored⟧ our warnings.',
    ],
    pass: [
      'It seems our size guide was not clear enough; we want to help.',
      'You should not have had to wait.',
      'You should have received a call from us.',
      'It was not your fault.',
      'You had to wait far too long.',
      'If you call us and mention the date of your visit, we will look into it.',
      'We would be glad if you call us.',
      'We are sorry that your pizza was late and your bill was wrong.',
      'We are sorry that you left feeling you had paid for nothing.',
      'We are sorry that you were served so late.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы сами заказали⟧ не тот размер.',
      '⟦Надо было читать правила⟧.',
      '⟦Это ваша собственная вина⟧.',
      '⟦Вы забыли⟧ отменить бронь.',
      '⟦Если бы вы слушали⟧, этого бы не случилось.',
      '⟦Вы не предупредили⟧ об аллергии.',
      '⟦В следующий раз читайте внимательнее⟧.',
      '⟦Если бы вы позвонили⟧, столик бы сохранили.',
      '⟦Вы не следовали⟧ инструкции.',
      '⟦Ошибка на вашей⟧ стороне.',
      '⟦Вы опоздали⟧ на 20 минут.',
      '⟦Вы явно не слушали⟧ гида.',
      '⟦Вы же сами выбрали⟧ самый дешёвый номер.',
      '⟦Надо было сразу⟧ нам сказать.',
      'К сожалению, ⟦вы проигнорировали⟧ предупреждения.',
    ],
    pass: [
      'Похоже, наша таблица размеров неочевидна; поможем подобрать.',
      'Вы не должны были столько ждать.',
      'Вам должны были позвонить.',
      'Это не ваша вина.',
      'Мы сами недосмотрели.',
      'Спасибо, приятно читать о меню.',
      'Часы работы должны быть указаны верно.',
    ],
  },
};
