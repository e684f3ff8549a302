import { expects } from '#lib/check/expected.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { consumersOnReplies } from './sources.ts';

export default defineRule({
  id: 'contact-missing-channel',
  category: 'contact',
  severity: ({ sector }) => (sector === 'legal' ? null : 'hint'),
  source: consumersOnReplies,
  absence: true,
  find: (context) =>
    expects(context, 'clarify') && context.contacts.length === 0 && context.reply.says('invitation').length === 0
      ? 'absent'
      : [],
});

export const cases: Cases = {
  context: { fragment: false, review: { rating: 1 } },
  en: {
    fail: ['Sorry about that. Goodbye.', 'We take note.'],
    pass: ['Please contact us so that we can look into it together.', 'Sorry about the lamp; write to us, please.'],
  },
  ru: {
    fail: ['Сожалеем.', 'Приняли к сведению.'],
    pass: ['Свяжитесь с нами, и мы вместе разберёмся.', 'Простите за лампу; напишите нам, пожалуйста.'],
  },
};
