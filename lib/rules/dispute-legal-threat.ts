import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ftcReviewRule } from './sources.ts';

export default defineRule({
  id: 'dispute-legal-threat',
  category: 'dispute',
  severity: 'block',
  source: ftcReviewRule,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('legal-threat'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Our lawyers will sue you⟧ ⟦for libel⟧.',
      '⟦Expect a letter⟧ and a police report.',
      'We will ⟦see you in court⟧.',
      'Delete this or ⟦our lawyers will contact⟧ you.',
      '⟦This is defamation and punishable⟧ by law.',
      'We have ⟦passed your details to our solicitor⟧.',
      'We reserve the right to ⟦take legal action⟧.',
      'You ⟦will hear from our attorney⟧.',
      'We will ⟦press charges⟧.',
      'Such statements have ⟦legal consequences⟧.',
      'We are going to ⟦file a defamation claim⟧.',
      'Be prepared to ⟦answer in court⟧.',
      'We will ⟦take this to court⟧.',
      '⟦Legal proceedings have⟧ been started.',
      '⟦Our legal team is already⟧ on it.',
    ],
    pass: [
      'We see some points differently and would like to talk.',
      'Our solicitors help families every day.',
      'The tennis court is open.',
      'You mention that you may go to court; that is your right.',
      'Your feedback about our legal department helps us.',
    ],
  },
  ru: {
    fail: [
      '⟦Встретимся в суде, это клевета⟧.',
      '⟦Ждите юристов⟧ и заявление в полицию.',
      'Мы ⟦подадим на вас в суд⟧.',
      '⟦Наши юристы уже⟧ ⟦готовят иск⟧.',
      'За ⟦клевету предусмотрена ответственность⟧.',
      '⟦Будем вынуждены обратиться в полицию⟧.',
      'Оставляем за собой право ⟦обратиться в суд⟧.',
      'С ⟦вами свяжется наш адвокат⟧.',
      'Мы ⟦напишем заявление⟧ на вас.',
      'Такие заявления ⟦влекут правовые последствия⟧.',
      '⟦Готовим иск о защите деловой репутации⟧.',
      'Будете ⟦отвечать перед судом⟧.',
      '⟦Будем решать это через суд⟧.',
      'Начата ⟦судебная процедура⟧.',
      '⟦Нашим юристам уже⟧ передали ваш отзыв.',
    ],
    pass: [
      'Мы видим ситуацию иначе и хотим обсудить её.',
      'Наши юристы помогают семьям каждый день.',
      'Судно отходит в десять.',
      'Вы пишете, что обратитесь в суд; это ваше право.',
      'Мы не судимся с гостями.',
      'Посуду заменили, спасибо, что заметили.',
      'Мы получили претензию и готовим ответ.',
      'Передали ваше заявление на возврат.',
      'Мы направили заявление в банк.',
    ],
  },
};
