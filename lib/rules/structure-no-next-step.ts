import { expects } from '#lib/check/expected.ts';
import { type Cases, type Context, defineRule } from '#lib/check/rule.ts';
import { apologyAndAction } from './sources.ts';

/** A shorter sentence is a sigh. */
const leastWords = 5;

/** Whether a sentence says more than manners ask for: what was done is said in more ways than any list has. */
function saysMore({ reply }: Context): boolean {
  const manners = reply.says('greeting', 'thanks', 'apology', 'close');
  return reply.sentences.some(
    ({ start, end, tokens }) =>
      tokens.to - tokens.from >= leastWords && !manners.some((span) => span.start >= start && span.start < end),
  );
}

export default defineRule({
  id: 'structure-no-next-step',
  category: 'structure',
  severity: ({ stars, strict }) => ((stars === null || stars <= 3) && !strict ? 'warn' : null),
  source: apologyAndAction,
  absence: true,
  find: (context) =>
    expects(context, 'clarify') &&
    context.contacts.length === 0 &&
    context.reply.says('resolution', 'invitation', 'unidentified').length === 0 &&
    !saysMore(context)
      ? 'absent'
      : [],
});

export const cases: Cases = {
  context: { fragment: false, review: { rating: 2 } },
  en: {
    fail: ['Sorry about the broken lamp.', 'Sad to hear it.'],
    pass: [
      'Sorry about the lamp; please tell our team the room type so that we can replace it.',
      'We are sorry; the lamp has been replaced.',
    ],
  },
  ru: {
    fail: ['Жаль, что лампа сломана.', 'Печально это слышать.'],
    pass: ['Простите за лампу; подскажите тип номера, и мы её заменим.', 'Простите; лампу уже заменили.'],
  },
  sv: {
    fail: ['Tråkigt med lampan.', 'Ledsamt att läsa.', 'Vi är ledsna.', 'Så ska det inte vara.'],
    pass: [
      'Ledsen för lampan; skriv gärna vilken rumstyp det var, så byter vi den.',
      'Vi är ledsna; lampan är bytt.',
      'Tråkigt med ljudet. Vi har pratat med grannen ovanpå.',
    ],
  },
  es: {
    fail: ['Sentimos lo de la lámpara.', 'Qué pena.'],
    pass: [
      'Sentimos lo de la lámpara; díganos el tipo de habitación y la cambiamos.',
      'Lo sentimos; la lámpara se ha cambiado.',
    ],
  },
  de: {
    fail: ['Schade wegen der Lampe.', 'Traurig, das zu hören.'],
    pass: [
      'Schade wegen der Lampe; nennen Sie unserem Team den Zimmertyp, dann tauschen wir sie.',
      'Es tut uns leid; die Lampe ist ausgetauscht.',
    ],
  },
};
