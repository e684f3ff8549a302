import { type Cases, defineRule } from '#lib/check/rule.ts';
import { textSigns } from '#lib/check/text-signs.ts';
import { genericReplies } from './sources.ts';

const placeholders =
  // The first is our own, of any length and over lines: the grammar of lib/templates.ts. No `{` is read twice, so it is linear.
  /\{[\p{L}_][\p{L}\p{N}_]*(?:\|[^{}|]*|:[^{}]*)?\}|\{\{?[^{}\n]{0,60}\}?\}|\[(?!sic\]|\.\.\.|…)[\p{L}][\p{L}\p{N} _.|'’/-]{1,40}\]|<(?:name|date|имя|дата|hotel|phone|author|nombre|fecha|datum|namn)>|%[A-Z_]{3,20}%|(?<![\p{L}\p{N}])(?:FIRST_?NAME|LAST_?NAME|FULL_?NAME|GUEST_?NAME|CUSTOMER_?NAME|XXX{1,10}(?!L)|XX[./-]XX(?:[./-]XX(?:XX)?)?|ДД[./-]ММ(?:[./-]ГГ(?:ГГ)?)?|DD[./-]MM(?:[./-]YY(?:YY)?)?|ИМЯ_?(?:КЛИЕНТА|ГОСТЯ)?|NOMBRE_?(?:(?:DEL_?)?(?:CLIENTE|HU[EÉ]SPED))?|VORNAME|NACHNAME|KUNDENNAME|F[ÖO]RNAMN|EFTERNAMN|KUNDNAMN|TT[./-]MM(?:[./-]JJ(?:JJ)?)?|lorem ipsum|TODO|TBD)(?![\p{L}\p{N}])|_{3,40}/gu;

export default defineRule({
  id: 'structure-placeholder',
  category: 'structure',
  severity: 'block',
  source: genericReplies,
  googleCode: 'UNCLEAR',
  find: ({ reply: { text, signs }, business }) => {
    if ((signs & (textSigns.bracket | textSigns.capitals)) === 0 && !text.includes('lorem ipsum')) return [];
    return [...text.matchAll(placeholders)]
      .filter((match) => !business.name?.includes(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'Dear ⟦{name}⟧, thanks for visiting ⟦[hotel]⟧.',
      'Hello ⟦FIRSTNAME⟧, see you on ⟦XX.XX⟧.',
      'Thank you, ⟦{{guest}}⟧!',
      'Kind regards, ⟦[your name]⟧',
      '⟦{greeting:Hello and a very warm welcome to everybody who found the way here|Good day}⟧, Anna.',
      'Dear ⟦{author|guest whose name we would so gladly know, since we should like to thank you by it}⟧,',
      '⟦{g:Hello\n|Good day}⟧, Anna.',
    ],
    pass: [
      'Hello Emma, thank you for visiting us.',
      'Thanks :]',
      // A word found nowhere else: if the built extension holds it, cases have shipped.
      'The Quillfeather room is free.',
      'Sizes up to XXL are back.',
      'The room (with view) is free.',
    ],
  },
  ru: {
    fail: [
      'Здравствуйте, ⟦{имя}⟧!',
      'Ждём вас ⟦ДД.ММ⟧ в ⟦[филиал]⟧.',
      'Спасибо, ⟦{{гость}}⟧!',
      'С уважением, ⟦[ваше имя]⟧',
    ],
    pass: [
      'Здравствуйте, Эмма! Спасибо за визит.',
      'Спасибо :]',
      'Размеры до XXL снова есть.',
      'Номер (с видом) свободен.',
    ],
  },
  sv: {
    fail: [
      'Hej ⟦{namn}⟧, tack för besöket på ⟦[hotell]⟧.',
      'Hej ⟦FÖRNAMN⟧, vi ses den ⟦XX.XX⟧.',
      'Tack, ⟦{{gäst}}⟧!',
      'Vänliga hälsningar, ⟦[ditt namn]⟧',
    ],
    pass: ['Hej Emma, tack för besöket.', 'Tack :]', 'Storlekar upp till XXL är tillbaka.'],
  },
  es: {
    fail: [
      'Estimado/a ⟦{nombre}⟧, gracias por su visita.',
      'Gracias por visitar ⟦[hotel]⟧.',
      'Hola, ⟦{{cliente}}⟧.',
      'Un saludo, ⟦[su nombre]⟧',
    ],
    pass: [
      'Hola, Emma, gracias por su visita.',
      'Gracias :]',
      'Vuelven las tallas hasta la XXL.',
      'La habitación (con vistas) está libre.',
    ],
  },
  de: {
    fail: [
      'Liebe ⟦{name}⟧, danke für Ihren Besuch im ⟦[Hotel]⟧.',
      'Hallo ⟦FIRSTNAME⟧, bis zum ⟦XX.XX⟧.',
      'Vielen Dank, ⟦{{guest}}⟧!',
      'Herzliche Grüße, ⟦[Ihr Name]⟧',
    ],
    pass: [
      'Hallo Emma, danke für Ihren Besuch.',
      'Danke :]',
      'Größen bis XXL sind wieder da.',
      'Das Zimmer (mit Blick) ist frei.',
    ],
  },
};
