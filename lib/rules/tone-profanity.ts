import { type Cases, defineRule } from '#lib/check/rule.ts';
import { textSigns } from '#lib/check/text-signs.ts';
import { googleCodes } from './sources.ts';

/** Letters hidden behind asterisks are read all the same. */
const masked = /(?<!\p{L})\p{L}{1,3}[*#@$]{1,6}\p{L}{1,8}(?!\p{L})/gu;

export default defineRule({
  id: 'tone-profanity',
  category: 'tone',
  severity: 'block',
  source: googleCodes,
  googleCode: 'OBSCENITY_AND_PROFANITY',
  // An address such as hi@lumen.example is no masked word.
  find: ({ reply, contacts }) =>
    [
      ...reply.says('profanity'),
      ...((reply.signs & (textSigns.mask | textSigns.at)) !== 0 ? [...reply.text.matchAll(masked)] : []).map(
        (match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }),
      ),
    ].filter(({ start, end }) => !contacts.some((contact) => contact.start <= start && end <= contact.end)),
});

export const cases: Cases = {
  en: {
    fail: [
      'What a ⟦load of crap⟧.',
      '⟦Damn⟧ idiots complain about everything.',
      'This is ⟦bullshit⟧.',
      '⟦Go to hell⟧.',
      'Who the ⟦f*ck⟧ cares?',
      '⟦What the hell⟧ do you want?',
      'You are full of ⟦shit⟧.',
      '⟦Piss⟧ off.',
      'No one gives a ⟦damn⟧.',
    ],
    pass: [
      'We are sorry you had such a bad evening.',
      'The Bloody Mary is back.',
      'Our classic assortment is here.',
      'Scunthorpe is a lovely town.',
      'Write to hi@lumen.example and we will help.',
      'The screws were missing from the box.',
    ],
  },
  ru: {
    fail: [
      'Что за ⟦бред⟧, ⟦чёрт возьми⟧.',
      '⟦Задолбали⟧ с жалобами.',
      '⟦Какого хрена⟧ вы пишете?',
      '⟦Идите к чёрту⟧.',
      'Это полная ⟦х*йня⟧.',
      '⟦Достали уже⟧.',
      '⟦Вы достали своим⟧ нытьём.',
      '⟦Пошли вон⟧.',
      'Да ⟦пофиг⟧ нам.',
    ],
    pass: [
      'Жаль, что вечер был испорчен.',
      'Застрахуйте багаж заранее.',
      'Потребительский стандарт соблюдён.',
      'Команда достала билеты.',
      'Катя, спасибо за отзыв!',
      'Пишите на hi@lumen.example, поможем.',
      'Блины вам понравились, и это приятно.',
      'У плиты отвалилась ручка, простите.',
      'Рады, что удалось достать столик.',
      'На доске были сучки, заменим её.',
      'Всё прошло без сучка и задоринки.',
      'Фиговый джем снова в меню.',
      'Чёртово колесо работает до десяти.',
      'Мы подошли к черте.',
      'Мастер пошёл вам навстречу.',
      'Козий сыр и козлиная ферма.',
    ],
  },
  sv: {
    fail: [
      'Vilken ⟦jävla⟧ röra.',
      '⟦Fan⟧ vad ni klagar.',
      'Det är ju rena ⟦skiten⟧.',
      '⟦Dra åt helvete⟧.',
      'Det där är ⟦skitsnack⟧.',
      '⟦Håll käften⟧.',
    ],
    pass: [
      'Tråkigt att kvällen blev förstörd.',
      'Vår fanclub träffas på fredag.',
      'Sjutton rätter står på menyn.',
      'Fantastiskt att höra.',
    ],
  },
  es: {
    fail: [
      'Vaya ⟦mierda⟧ de queja.',
      '⟦Joder⟧, siempre igual.',
      'Váyase al ⟦carajo⟧.',
      '¿A quién ⟦coño⟧ le importa?',
      'Qué ⟦pendejada⟧.',
      '⟦Que te den⟧.',
      '⟦Vete a la⟧ ⟦m**rda⟧.',
    ],
    pass: [
      'Sentimos que la noche fuera mala.',
      'Los espaguetis a la puttanesca vuelven el lunes.',
      'El forro polar abriga mucho.',
      'Escriba a hola@lumen.example y le ayudamos.',
      'Nos importa mucho su opinión.',
    ],
  },
  de: {
    fail: [
      'So ein ⟦Scheiß⟧.',
      '⟦Verdammt⟧, immer das Gemecker.',
      'Das ist uns ⟦scheißegal⟧.',
      '⟦Leck mich⟧ doch.',
      'Was soll der ⟦F*ck⟧?',
      '⟦Halt die Klappe⟧.',
      'Das ist ⟦zum Kotzen⟧.',
    ],
    pass: [
      'Schade, dass der Abend misslungen ist.',
      'Der Bloody Mary ist wieder da.',
      'Die Assistenz hilft gern.',
      'Schreiben Sie an hi@lumen.example, wir helfen.',
      'Auf dem Mistelzweig lag Schnee.',
    ],
  },
};
