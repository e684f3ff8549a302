import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tripadvisorReplies } from './sources.ts';

export default defineRule({
  id: 'privacy-quote-correspondence',
  category: 'privacy',
  severity: 'warn',
  source: tripadvisorReplies,
  googleCode: 'PRIVACY',
  find: ({ reply }) => reply.says('correspondence'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦In your e-mail you wrote "I will⟧ ruin you".',
      '⟦Screenshot of our⟧ chat: see below.',
      '⟦As you said on the phone⟧, the room was fine.',
      'We are ⟦posting our correspondence⟧ here.',
      '⟦In our WhatsApp chat you agreed⟧ to the price.',
      '⟦I quote from your⟧ letter.',
    ],
    pass: [
      'We would be glad to continue our conversation in private.',
      'Thank you for your message.',
      'As you wrote in your review, the wait was long.',
      'Please send us an email.',
    ],
  },
  ru: {
    fail: [
      '⟦В письме вы писали⟧: «я вас уничтожу».',
      '⟦Вот скрин нашей переписки⟧.',
      'По телефону ⟦вы сказали нам⟧ другое.',
      '⟦Публикуем нашу переписку⟧.',
      '⟦В чате вы согласились⟧ с ценой.',
      '⟦Цитирую ваше сообщение⟧.',
    ],
    pass: [
      'Готовы продолжить разговор лично.',
      'Спасибо за ваше сообщение.',
      'Вы пишете, что ждали долго.',
      'Напишите нам на почту.',
      'Вы можете написать нам через форму на сайте.',
    ],
  },
};
