import { type Cases, defineRule } from '#lib/check/rule.ts';
import { type Token, tokenise } from '#lib/check/tokens.ts';
import { calendarStems } from '#lib/guard/calendar.ts';
import { isChecked } from '#lib/languages/checked.ts';
import { firstNamesIn } from '#lib/languages/first-names.ts';
import { mainTag } from '#lib/schema/ids.ts';
import { googleCodes } from './sources.ts';

/** A keyword is stuffed in when it comes back. */
const least = 2;
const often = 3;
const polite = /^(?:sie|ihnen|ihr(?:e[mnrs]?)?)$/;

export default defineRule({
  id: 'promo-keyword-stuffing',
  category: 'promo',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'REPETITIVE',
  find: ({ reply, business, author }) => {
    const german = reply.lang === 'de';
    // In German every noun has a capital: a keyword there is what stands right behind another noun, as in "Zahnarzt Köln".
    const isKeyword = (at: number): boolean => {
      const token = reply.tokens[at];
      if (!token?.capital || token.form.length <= 3 || token.before === 2) return false;
      if (!german) return true;
      const previous = reply.tokens[at - 1];
      return token.before === 0 && previous?.capital === true && !polite.test(previous.form);
    };
    const lang = mainTag(reply.lang);
    /** Nobody searches for a day; what is a first name may be a town as well, which comes back more often. */
    const isPlain = ({ form, stem }: Token, times: number) =>
      isChecked(lang) && (calendarStems(lang).has(stem) || (times < often && firstNamesIn(lang).has(form)));
    let known: ReadonlySet<string> | undefined;
    const isOwn = (stem: string) => {
      known ??= new Set(
        tokenise([business.name, author, ...(business.staff ?? [])].filter(Boolean).join(' '), reply.lang).map(
          (token) => token.stem,
        ),
      );
      return known.has(stem);
    };
    return reply.sentences.flatMap(({ tokens: { from, to } }) => {
      const keywords: string[] = [];
      for (let at = from + 1; at < to; at++) {
        if (isKeyword(at)) keywords.push(reply.tokens[at]?.stem ?? '');
      }
      if (keywords.length < least) return [];
      const repeated = new Set(keywords.filter((stem, at) => keywords.indexOf(stem) !== at && !isOwn(stem)));
      const timesOf = (stem: string) => keywords.filter((each) => each === stem).length;
      const stuffed = reply.tokens
        .slice(from, to)
        .filter((token) => repeated.has(token.stem) && !isPlain(token, timesOf(token.stem)));
      const [first, last] = [stuffed[0], stuffed.at(-1)];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'Thanks for choosing our dentist ⟦London cheap implants London⟧.',
      'Best pizza ⟦Leeds, pizza delivery Leeds, pizza Leeds⟧.',
      'Best pizza ⟦Florence, pizza delivery Florence, pizza Florence⟧.',
      'Our hotel ⟦Bath is the spa hotel Bath⟧ for you.',
    ],
    pass: [
      'Thank you for choosing us for your pizza night.',
      'We are glad that Leeds gave you a good evening.',
      'You were told Tuesday and it should have been Tuesday.',
      'We did measure it against Graham and Graham lost.',
      'Hello Anna, the soup and the fish were new that night.',
    ],
  },
  ru: {
    fail: [
      'Спасибо, что выбрали стоматологию ⟦Казань, импланты Казань⟧ недорого.',
      'Пицца ⟦Пермь, доставка пиццы Пермь⟧.',
      'Наш отель ⟦Сочи — лучший спа-отель Сочи⟧.',
    ],
    pass: [
      'Спасибо, что выбрали нас для вечера с пиццей.',
      'Рады, что Казань встретила вас солнцем.',
      'Здравствуйте, Анна! Суп и рыба в тот вечер были новыми.',
    ],
  },
  sv: {
    fail: [
      'Tack för att du valde tandläkare ⟦Malmö billiga implantat Malmö⟧.',
      'Bästa pizza ⟦Lund, pizzaleverans Lund, pizza Lund⟧.',
      'Vårt hotell ⟦Visby är spahotellet Visby⟧ för dig.',
      'Frisör ⟦Solna klippning Solna⟧ hälsar dig åter.',
    ],
    pass: [
      'Tack för att du valde oss till pizzakvällen.',
      'Vi är glada att Lund gav er en fin kväll.',
      'Hej Anna, soppan och fisken var nya den kvällen.',
    ],
  },
  es: {
    fail: [
      'Gracias por elegir dentista ⟦Madrid implantes baratos Madrid⟧.',
      'La pizza en ⟦Vigo, reparto pizza Vigo⟧.',
      'El hotel de ⟦Toledo es el hotel spa Toledo⟧.',
    ],
    pass: [
      'Gracias por elegirnos para su noche de pizza.',
      'Nos alegra que Vigo le diera una buena noche.',
      'Hola, Ana: la sopa y el pescado eran nuevos esa noche.',
    ],
  },
  de: {
    fail: [
      'Danke für die Wahl von Zahnarzt ⟦Köln, Implantate Köln, Zahnreinigung Köln⟧.',
      'Beste Pizza ⟦Bonn, Pizzaservice Bonn, Pizza Bonn⟧.',
      'Tagungshotel ⟦Bremen, Wellness Bremen, Urlaub Bremen⟧.',
    ],
    pass: [
      'Danke, dass Sie uns für den Pizzaabend gewählt haben.',
      'Danke für Ihren Besuch, wir wissen, dass nicht jeder Besuch so verläuft.',
      'Hallo Anna, die Suppe und der Fisch waren an dem Abend neu auf der Karte.',
    ],
  },
};
