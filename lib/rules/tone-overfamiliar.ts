import { type Cases, defineRule } from '#lib/check/rule.ts';
import { humanVoice } from './sources.ts';

export default defineRule({
  id: 'tone-overfamiliar',
  category: 'tone',
  severity: 'hint',
  source: humanVoice,
  find: ({ reply, review, business, strict, triaged }) => {
    const said = reply.says('familiar');
    if (said.length === 0 || business.formality === 'informal') return [];
    const returns = business.formality === undefined && !strict && review !== null && triaged().familiar;
    return returns ? [] : said;
  },
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Hey buddy⟧, ⟦chill⟧.',
      "⟦Sweetie⟧, ⟦don't worry⟧.",
      '⟦Listen, mate⟧, it happens.',
      '⟦Calm down⟧, ⟦dude⟧.',
      '⟦lol⟧ ⟦whatever⟧',
      'No worries, ⟦bro⟧.',
      '⟦Hun⟧, we got you.',
      '⟦Cheers, mate⟧!',
    ],
    pass: [
      'Hello, and thank you for your patience.',
      'You can relax in our spa.',
      'Dear guest, thank you.',
      'The chilled wine is ready.',
    ],
  },
  ru: {
    fail: [
      '⟦Слушай⟧, ⟦ты⟧ не так понял.',
      '⟦Дорогуша⟧, ⟦не переживай⟧.',
      '⟦Расслабься⟧, бывает.',
      '⟦Приветик⟧!',
      '⟦Тебе⟧ понравится.',
      '⟦Не парься⟧, ⟦бро⟧.',
      '⟦Солнышко⟧, всё будет хорошо.',
      'Спасибо ⟦тебе⟧!',
    ],
    pass: [
      'Здравствуйте! Благодарим за терпение.',
      'В спа можно отдохнуть.',
      'Дорогие гости, спасибо.',
      'Вам понравится.',
    ],
  },
  sv: {
    fail: [
      '⟦Men lilla gubben⟧ då.',
      '⟦Lugn, kompis⟧.',
      '⟦Hej gumman⟧, det händer.',
      '⟦Ta det lugnt⟧, det ordnar sig.',
      '⟦lol⟧ ⟦whatever⟧',
    ],
    pass: ['Hej, och tack för ditt tålamod.', 'Du kan slappna av i vårt spa.', 'Rummet är lugnt.'],
  },
  es: {
    fail: [
      '⟦Tranqui, tío⟧.',
      '⟦Cariño⟧, no te preocupes.',
      '⟦Oye, guapa⟧, estas cosas pasan.',
      '⟦Jajaja⟧, qué cosas.',
      '⟦Relájate⟧, hombre.',
      '⟦Che⟧, no pasa nada.',
    ],
    pass: [
      'Buenos días, gracias por su paciencia.',
      'Puede relajarse en nuestro spa.',
      'Estimado huésped, gracias.',
      'Gracias de corazón.',
      'Cocinamos con mucho cariño.',
    ],
  },
  de: {
    fail: [
      '⟦Hey Kumpel⟧, ⟦bleib mal locker⟧.',
      '⟦Schatz⟧, keine Sorge.',
      '⟦Hör mal⟧, das kann passieren.',
      'Danke ⟦dir⟧!',
      '⟦Kein Ding⟧, ⟦Digga⟧.',
      'Das wird ⟦dir⟧ gefallen.',
      '⟦Tja⟧, ⟦halb so wild⟧.',
    ],
    pass: [
      'Guten Tag, danke für Ihre Geduld.',
      'In unserem Spa können Sie sich entspannen.',
      'Liebe Gäste, danke.',
      'Der gekühlte Wein steht bereit.',
      { reply: 'Danke dir!', review: { text: 'Bei euch ist es immer schön, danke euch!', rating: 5 } },
    ],
  },
};
