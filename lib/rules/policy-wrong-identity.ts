import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ftcInsiders } from './sources.ts';

export default defineRule({
  id: 'policy-wrong-identity',
  category: 'policy',
  severity: 'warn',
  source: ftcInsiders,
  googleCode: 'IMPERSONATION',
  find: ({ reply }) => reply.says('wrong-identity'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦I am that seller, you⟧ are wrong.',
      '⟦As a neutral guest⟧ I can say it is great.',
      '⟦I do not work here, but⟧ the place is great.',
      '⟦As an ordinary customer⟧ ⟦I always eat here⟧.',
    ],
    pass: [
      'Kind regards, the guest service team',
      'We welcome you as a regular guest.',
      'I am the manager, please write to me.',
      'We treat every customer alike.',
    ],
  },
  ru: {
    fail: [
      '⟦Это я, и⟧ вы не правы.',
      '⟦Как простой гость⟧ скажу: тут отлично.',
      '⟦Я тут не работаю⟧, но место хорошее.',
      '⟦Я сам постоянно хожу⟧ сюда обедать.',
    ],
    pass: [
      'С уважением, служба заботы о гостях',
      'Мы рады вам как постоянному гостю.',
      'Я управляющий, напишите мне.',
      'Мы одинаково внимательны к каждому.',
    ],
  },
  sv: {
    fail: [
      '⟦Jag är säljaren du⟧ skrev om.',
      '⟦Som neutral gäst⟧ kan jag säga att det är bra.',
      '⟦Jag jobbar inte här, men⟧ stället är toppen.',
      '⟦Som vanlig kund⟧ äter jag alltid här.',
    ],
    pass: [
      'Vänliga hälsningar, gästservice',
      'Vi välkomnar dig gärna som stamgäst.',
      'Jag är chef här, skriv gärna till mig.',
    ],
  },
  es: {
    fail: [
      '⟦Soy el camarero que⟧ le atendió y se equivoca.',
      '⟦Como un cliente más⟧, digo que es genial.',
      '⟦No trabajo aquí, pero⟧ el sitio es estupendo.',
      '⟦Yo también como⟧ aquí siempre.',
      '⟦Fui yo⟧ quien le atendió.',
    ],
    pass: [
      'Saludos, el equipo de atención.',
      'Le recibimos como cliente habitual.',
      'Soy la directora; escríbame, por favor.',
      'Tratamos igual a todos los clientes.',
    ],
  },
  de: {
    fail: [
      '⟦Das war ich⟧, Sie irren sich.',
      '⟦Als neutraler Gast finde⟧ ich das Lokal super.',
      '⟦Ich arbeite nicht hier, aber⟧ der Laden ist toll.',
      '⟦Ich bin der Verkäufer, den Sie⟧ meinen.',
      '⟦Als unabhängiger Beobachter kann⟧ ich das nicht bestätigen.',
    ],
    pass: [
      'Viele Grüße, Ihr Gästeservice',
      'Wir begrüßen Sie gern wieder als Stammgast.',
      'Ich leite das Haus; schreiben Sie mir bitte.',
      'Wir behandeln jeden Gast gleich.',
    ],
  },
};
