import { expects } from '#lib/check/expected.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { humanVoice } from './sources.ts';

export default defineRule({
  id: 'structure-no-close',
  category: 'structure',
  severity: 'hint',
  source: humanVoice,
  absence: true,
  find: (context) =>
    expects(context, 'close') && context.reply.says('close', 'invitation').length === 0 ? 'absent' : [],
});

export const cases: Cases = {
  context: { fragment: false, review: { rating: 2 } },
  en: {
    fail: ['…and the lift was repaired.', '…that is all.'],
    pass: ['We hope to welcome you again.', 'The lift was repaired. Kind regards, the team'],
  },
  ru: {
    fail: ['…лифт починили.', '…на этом всё.'],
    pass: [
      'Будем рады видеть вас снова.',
      'Лифт починили. С уважением, команда',
      'В следующий раз постараемся сделать лучше.',
    ],
  },
  sv: {
    fail: ['…och hissen är lagad.', '…det var allt.', 'Vi har bytt lampan.', 'Köket vet om det.'],
    pass: [
      'Vi hoppas få välkomna dig igen.',
      'Hissen är lagad. Vänliga hälsningar, teamet',
      'Hör gärna av dig till oss.',
    ],
  },
  es: {
    fail: ['…y el ascensor se arregló.', '…eso es todo.'],
    pass: ['Esperamos recibirle de nuevo.', 'El ascensor se arregló. Un saludo, el equipo'],
  },
  de: {
    fail: ['…und der Aufzug ist repariert.', '…das war es.'],
    pass: ['Wir hoffen, Sie wieder begrüßen zu dürfen.', 'Der Aufzug ist repariert. Herzliche Grüße, das Team'],
  },
};
