import { type Cases, defineRule } from '#lib/check/rule.ts';
import { abaOpinion } from './sources.ts';

export default defineRule({
  id: 'privacy-legal-matter',
  category: 'privacy',
  severity: 'block',
  source: abaOpinion,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply }) => reply.says('legal-matter'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Your custody hearing was⟧ lost because of your texts.',
      'The ⟦court convicted you⟧ twice.',
      '⟦Your divorce dragged on because⟧ you changed your statement.',
      '⟦You were arrested⟧ that night.',
      '⟦The judge ruled against you⟧.',
      '⟦Your criminal record⟧ made it hard.',
    ],
    pass: [
      'Professional obligations prevent us from responding in detail.',
      'Our tennis court is open until ten.',
      'The phone case comes in three colours.',
      'Every case is different.',
      'Thank you for your testimonial, it showed us the case.',
    ],
  },
  ru: {
    fail: [
      '⟦Ваш развод затянулся⟧ из-за ваших показаний.',
      '⟦Вас уже судили⟧ дважды.',
      '⟦Суд отказал вам⟧ в иске.',
      '⟦Ваш иск проигран⟧ по вашей же причине.',
      '⟦Вы были под следствием⟧.',
      '⟦Судья признал вас⟧ виновным.',
    ],
    pass: [
      'Профессиональная тайна не позволяет нам отвечать подробно.',
      'Теннисный корт открыт до десяти.',
      'Каждое дело мы ведём внимательно.',
      'Нам важно, в чём дело.',
    ],
  },
  sv: {
    fail: [
      '⟦Din vårdnadstvist förlorades⟧ på grund av dina sms.',
      '⟦Tingsrätten dömde dig⟧ två gånger.',
      '⟦Du greps⟧ den natten.',
      '⟦Din skilsmässa drog ut⟧ på tiden för att du ändrade dig.',
    ],
    pass: [
      'Vår tystnadsplikt hindrar oss från att svara i detalj.',
      'Tennisbanan är öppen till tio.',
      'Varje ärende är unikt.',
    ],
  },
  es: {
    fail: [
      '⟦Su custodia se perdió⟧ por sus mensajes.',
      '⟦A usted ya le condenaron⟧ dos veces.',
      '⟦Su divorcio se alargó⟧ por sus declaraciones.',
      '⟦Usted fue detenido⟧ esa noche.',
      'El ⟦juez falló en su⟧ contra.',
      '⟦Sus antecedentes⟧ lo complicaron.',
    ],
    pass: [
      'El secreto profesional nos impide responder en detalle.',
      'La pista de tenis abre hasta las diez.',
      'La funda del móvil viene en tres colores.',
      'Cada caso es distinto.',
    ],
  },
  de: {
    fail: [
      '⟦Ihr Sorgerecht ging⟧ wegen Ihrer Nachrichten verloren.',
      '⟦Sie wurden zweimal verurteilt⟧.',
      'Das ⟦Gericht hat gegen Sie⟧ entschieden.',
      '⟦Ihre Scheidung zog sich⟧ in die Länge, weil Sie die Aussage geändert haben.',
      '⟦Ihre Vorstrafen haben es erschwert⟧.',
    ],
    pass: [
      'Unsere Verschwiegenheitspflicht erlaubt keine Antwort im Einzelnen.',
      'Unser Tennisplatz ist bis zehn Uhr geöffnet.',
      'Auf jeden Fall hören wir Ihnen gern zu.',
      'Jeder Fall ist anders.',
    ],
  },
};
