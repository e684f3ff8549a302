import { type Cases, defineRule } from '#lib/check/rule.ts';
import { textSigns } from '#lib/check/text-signs.ts';
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
    if ((reply.signs & (textSigns.capitals | textSigns.foreign)) === 0) return [];
    const own = new Set(tokenise(business.name ?? '', reply.lang).map(({ form }) => form));
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
  sv: {
    fail: [
      '⟦DET SA VI ALDRIG⟧',
      '⟦LÄS MENYN FÖRST⟧',
      'Vi har sagt att ⟦DET INTE ÄR VÅRT FEL⟧',
      '⟦VAR VÄNLIG RING OSS⟧',
    ],
    pass: ['Menyn visar priset på varje rätt.', 'Vårt SPA och VIP-rum är öppna.', 'HDMI-kabeln ingår.'],
  },
  es: {
    fail: ['⟦NUNCA DIJIMOS ESO⟧', '⟦LEA PRIMERO LA CARTA⟧', 'Le dijimos que ⟦ESO NO ES NUESTRO⟧ problema.'],
    pass: [
      'La carta indica el precio de cada plato.',
      'El SPA y la zona VIP están abiertos.',
      'De verdad que NO es fácil.',
    ],
  },
  de: {
    fail: [
      '⟦DAS HABEN WIR NIE GESAGT⟧',
      '⟦ERST DIE KARTE LESEN⟧',
      'Wir sagten doch: ⟦DAS IST NICHT UNSER⟧ Problem.',
      '⟦BITTE RUFEN SIE AN⟧',
    ],
    pass: [
      'In der Karte steht jeder Preis.',
      'SPA und VIP-Bereich sind offen.',
      'Das HDMI-Kabel liegt bei.',
      'Das ist wirklich NICHT einfach.',
    ],
  },
};
