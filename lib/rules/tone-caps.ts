import { type Cases, defineRule } from '#lib/check/rule.ts';
import { tokenise } from '#lib/check/tokens.ts';
import { yandexStyle } from './sources.ts';

/** Three words on end, of which one is no abbreviation. */
const least = { words: 3, length: 4 };

export default defineRule({
  id: 'tone-caps',
  category: 'tone',
  severity: 'warn',
  source: yandexStyle,
  find: ({ reply, business }) => {
    const own = new Set(tokenise(business.name ?? '').map(({ form }) => form));
    const isLoud = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
    const hits = [];
    let from = 0;
    for (let at = 0; at <= reply.tokens.length; at++) {
      const token = reply.tokens[at];
      if (token && isLoud(reply.text.slice(token.start, token.end)) && !own.has(token.form)) continue;
      const run = reply.tokens.slice(from, at);
      const [first, last] = [run[0], run.at(-1)];
      if (first && last && run.length >= least.words && run.some(({ form }) => form.length >= least.length)) {
        const words = reply.text.slice(first.start, last.end);
        hits.push({ start: first.start, end: last.end, mend: words.charAt(0) + words.slice(1).toLowerCase() });
      }
      from = at + 1;
    }
    return hits;
  },
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦WE NEVER SAID THAT⟧',
      '⟦READ THE MENU FIRST⟧',
      'We told you ⟦THIS IS NOT OUR⟧ problem.',
      '⟦PLEASE CALL US BACK⟧',
    ],
    pass: [
      'Our menu lists the price of each dish.',
      'Our SPA and VIP area are open.',
      'The HDMI cable is included.',
      'It is really NOT easy.',
    ],
  },
  ru: {
    fail: [
      '⟦МЫ ТАКОГО НЕ ГОВОРИЛИ⟧',
      '⟦СНАЧАЛА ЧИТАЙТЕ МЕНЮ⟧',
      'Мы сказали: ⟦ЭТО НЕ НАША⟧ забота.',
      '⟦ПОЖАЛУЙСТА ПЕРЕЗВОНИТЕ НАМ⟧',
    ],
    pass: [
      'В меню указана цена каждого блюда.',
      'По ГОСТ всё верно.',
      'Зона VIP и SPA открыта.',
      'Это правда НЕ просто.',
    ],
  },
};
