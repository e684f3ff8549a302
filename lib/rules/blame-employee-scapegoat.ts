import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'blame-employee-scapegoat',
  category: 'blame',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('scapegoat'),
});

export const cases: Cases = {
  en: {
    fail: [
      "⟦It is all the trainee's fault⟧.",
      '⟦Blame the night⟧ ⟦receptionist, not us⟧.',
      'The ⟦waiter is to blame⟧.',
      'The new ⟦girl messed⟧ up your order.',
      "⟦This was the courier's mistake⟧.",
      '⟦Only the cook is responsible for⟧ that.',
      'Our ⟦intern is responsible for⟧ this mess.',
      'It was the ⟦fault of the night⟧ shift.',
      'The ⟦cashier got it wrong, not us⟧.',
    ],
    pass: [
      'As a team we did not meet the standard we want.',
      'We take responsibility for what our waiter said.',
      'A new colleague served you that day.',
      'Please ask our receptionist for a map.',
    ],
  },
  ru: {
    fail: [
      '⟦Виноват стажёр, не мы⟧.',
      '⟦Все вопросы к ночному администратору⟧.',
      'Это ⟦ошибка курьера⟧.',
      '⟦Официант всё испортил⟧.',
      '⟦Вина целиком на поваре⟧.',
      '⟦Новенькая напутала⟧ с заказом.',
      'За этот беспорядок ⟦отвечает наш стажёр⟧.',
      'Это ⟦вина ночной смены⟧.',
      '⟦Ошиблась кассир, а не мы⟧.',
    ],
    pass: [
      'Мы как команда не справились так, как хотели.',
      'Мы отвечаем за слова нашего официанта.',
      'В тот день вас обслуживал новый коллега.',
      'За картой можно обратиться к администратору.',
    ],
  },
};
