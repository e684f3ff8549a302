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
  sv: {
    fail: ['Tråkigt att höra. Hej då.', 'Vi noterar det.'],
    pass: [
      'Hör gärna av dig så att vi kan titta på det tillsammans.',
      'Ledsen för lampan; skriv till oss, så löser vi det.',
      'Kontakta oss gärna via mejl.',
    ],
  },
  es: {
    fail: ['Lo sentimos. Adiós.', 'Tomamos nota.', 'Lamentamos lo ocurrido.', 'Mala suerte.', 'Qué pena.'],
    pass: [
      'Escríbanos, por favor, y lo vemos juntos.',
      'Sentimos lo de la lámpara; póngase en contacto con recepción.',
      'Lo sentimos; llámenos cuando pueda.',
      'Estamos a su disposición.',
    ],
  },
  de: {
    fail: ['Schade. Auf Wiedersehen.', 'Zur Kenntnis genommen.'],
    pass: [
      'Bitte melden Sie sich bei uns, dann klären wir es gemeinsam.',
      'Schade wegen der Lampe; schreiben Sie uns bitte.',
    ],
  },
};
