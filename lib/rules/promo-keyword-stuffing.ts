import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tokenise } from '#lib/check/tokens.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'promo-keyword-stuffing',
  category: 'promo',
  severity: 'warn',
  source: googleCodes,
  googleCode: 'REPETITIVE',
  find: ({ reply, business, author }) => {
    // In German every noun has a capital.
    const least = reply.lang === 'de' ? 3 : 2;
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
      let names = 0;
      for (let at = from + 1; at < to; at++) if (reply.tokens[at]?.capital) names++;
      if (names < least) return [];
      const words = reply.tokens.slice(from, to).filter(({ form, stem }) => form.length > 3 && !isOwn(stem));
      const count = new Map<string, { all: number; capital: number }>();
      for (const { stem, capital, before } of words) {
        const seen = count.get(stem) ?? { all: 0, capital: 0 };
        count.set(stem, { all: seen.all + 1, capital: seen.capital + (capital && before !== 2 ? 1 : 0) });
      }
      const stuffed = words.filter(({ stem }) => (count.get(stem)?.capital ?? 0) >= least);
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
      'Our hotel ⟦Bath is the spa hotel Bath⟧ for you.',
    ],
    pass: [
      'Thank you for choosing us for your pizza night.',
      'We are glad that Leeds gave you a good evening.',
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
