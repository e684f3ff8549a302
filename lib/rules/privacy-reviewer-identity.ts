import { knownNames } from '#lib/check/known.ts';
import { type Name, namesIn, spanOf } from '#lib/check/names.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { gdpr } from './sources.ts';

export default defineRule({
  id: 'privacy-reviewer-identity',
  category: 'privacy',
  severity: 'block',
  source: gdpr,
  googleCode: 'PERSONAL_INFO',
  find: (context) => {
    // "Frau Wendt" and «Пётр Алексеевич» may be how the reviewer signs, unless we know how.
    const isShown = context.author !== null;
    const tells = ({ full, titled, givenTitle, patronymic, words }: Name) =>
      isShown ? full || (titled && !givenTitle) : full && !(patronymic && words.length === 2);
    const personal = namesIn(context.reply).filter(
      (name) => tells(name) && (name.addressed || (name.patronymic && name.full && name.spokenTo)),
    );
    const unmasking = context.reply.says('unmasking');
    if (personal.length === 0) return unmasking;
    const known = knownNames(context);
    const told = personal
      .map(({ words }) => words.filter(({ stem }) => !known.has(stem)))
      .filter((words) => words.length > 0)
      .map(spanOf);
    // Beside a name that is told, what a sentence means says no more.
    return [...told, ...unmasking.filter(({ because }) => told.length === 0 || !because)];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'Dear Ms ⟦Harriet Coleman⟧, we remember you well.',
      'Hello ⟦Jonathan Pierce⟧, thank you for your comments.',
      { reply: 'Dear Ms ⟦Carter⟧, thank you for your comments.', review: { author: 'Jen C.' } },
      '"SunnyCat88" ⟦is in fact Mr⟧ Paul Reed.',
      '⟦Your real name is Oliver⟧ Grant, not Foodie22.',
    ],
    pass: [
      'We enjoyed having you here. Cheers, Kerry & Glen',
      'We hope to greet you again. With friendly greetings, Family Huber',
      'Hello, and thank you for writing to us.',
      'Dear Emma, thank you for your kind words.',
      'Dear Ms Carter, thank you for your kind words.',
      'Kind regards, Anna Novak, Guest Relations',
      'Thank you for visiting the Green Door Bakery.',
    ],
  },
  ru: {
    fail: [
      'Уважаемая ⟦Мария Сергеевна Котова⟧, мы вас помним.',
      'Здравствуйте, ⟦Игорь Белов⟧!',
      '⟦За ником «Лис» скрывается Игорь⟧ Белов.',
      { reply: 'Уважаемый Пётр ⟦Алексеевич⟧, мы получили ваш отзыв.', review: { author: 'Пётр' } },
      { reply: 'Спасибо вам, ⟦Клавдия Михайловна⟧.', review: { author: 'klava55' } },
    ],
    pass: [
      'Здравствуйте! Спасибо, что написали нам.',
      'Здравствуйте, Вера! Спасибо за отзыв.',
      { reply: 'Уважаемый Пётр Алексеевич, спасибо.', review: { author: 'Пётр Алексеевич Н.' } },
      'С уважением, Анна Новак, служба заботы о гостях',
      'Спасибо, что зашли в «Зелёную дверь».',
      'Гортензии сажала Нина Петровна, ей будет приятно.',
      'Настройщик Лев Маркович говорит, что рояль звучит благородно.',
    ],
  },
  sv: {
    fail: [
      'Bästa ⟦Anna Lindqvist⟧, vi minns dig väl.',
      'Hej ⟦Jonatan Persson⟧, tack för dina synpunkter.',
      '"Solkatt" ⟦är egentligen Per⟧ Ek.',
      '⟦Ditt riktiga namn är Oliver⟧ och inte Matkatt.',
    ],
    pass: [
      'Så glad jag blir! Tack Tove ❤️ /Emma',
      'Hej, och tack för att du skrev till oss.',
      'Hej Emma, tack för dina vänliga ord.',
      'Vänliga hälsningar, Anna Novak, gästservice',
      'Hej Eva-Lena, tack för dina ord om frukosten.',
      { reply: 'Bäste Carl Gustaf, tack för recensionen.', review: { author: 'CarlGustaf_58' } },
    ],
  },
  es: {
    fail: [
      'Estimada señora ⟦Laura Gómez Pardo⟧, gracias por venir.',
      'Hola, ⟦Jorge Pérez⟧, gracias por su comentario.',
      '«GatoFeliz» ⟦es en realidad Juan⟧ Ruiz.',
      'Su ⟦nombre real es Oliver⟧ Prado, no Foodie22.',
      'Querido ⟦Pedro Martínez⟧, le esperamos.',
    ],
    pass: [
      'Gracias por darnos la oportunidad de atenderte. Saludos, Óptica Central',
      'Estimados Sres. Ortega, gracias por sus palabras.',
      'Hola, María José, gracias por sus palabras.',
      'Gracias, doña Paz, por venir.',
      'Estimada Sra. Ana María, gracias por venir.',
      'Gracias, señora Lola, por las flores.',
      'Hola, gracias por escribirnos.',
      'Estimada Emma, gracias por sus palabras.',
      'Un saludo, Ana Novoa, atención al cliente',
      'Gracias por visitar la Panadería Puerta Verde.',
    ],
  },
  de: {
    fail: [
      'Sehr geehrte Frau ⟦Sabine Krüger⟧, danke für Ihre Nachricht.',
      'Hallo ⟦Jonas Petersen⟧, danke für die Hinweise.',
      '„Sonne22“ ⟦ist in Wahrheit Herr⟧ Jens Maier.',
      'Ihr ⟦richtiger Name ist Jens⟧ Maier, nicht Sonne22.',
      { reply: 'Guten Tag Herr ⟦Maier⟧, wir erinnern uns gut.', review: { author: 'Sonne22' } },
    ],
    pass: [
      'Guten Tag, danke für Ihre Nachricht.',
      'Guten Tag Frau Wendt, danke für Ihre Nachricht.',
      { reply: 'Sehr geehrte Frau Magister, danke für Ihre Nachricht.', review: { author: 'Mag. Renate F.' } },
      'Liebe Emma, danke für die netten Worte.',
      'Herzliche Grüße, Anna Novak, Gästebetreuung',
      'Vielen Dank für Ihren Besuch in der Bäckerei am Grünen Tor.',
      'Sehr geehrter Gast, vielen Dank für Ihre Rückmeldung.',
      'Liebe Grüße Anna Novak',
    ],
  },
};
