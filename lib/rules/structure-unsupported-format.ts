import { type Cases, defineRule } from '#lib/check/rule.ts';
import { textSigns } from '#lib/check/text-signs.ts';
import { playReplies } from './sources.ts';

const tags = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,80})?\/?>/giu;
const marks = /(?<![\p{L}\p{N}])\d{1,2}[)](?=\s?\p{L})|^[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+(?=\S)/gmu;
const bold = /\*\*(?=\S)|__(?=\p{L})/gu;
const spansOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, mend: '' }));

export default defineRule({
  id: 'structure-unsupported-format',
  category: 'structure',
  severity: 'hint',
  source: playReplies,
  find: ({ reply: { text, signs } }) => {
    if ((signs & (textSigns.number | textSigns.mask | textSigns.dash | textSigns.bracket)) === 0) return [];
    const lists = /\d|[*•–]|-[ \t]/.test(text) ? spansOf(marks, text) : [];
    return [
      ...(text.includes('<') ? spansOf(tags, text) : []),
      ...(/\*\*|__/.test(text) ? spansOf(bold, text) : []),
      ...(lists.length > 1 ? lists : []),
    ].sort((a, b) => a.start - b.start);
  },
});

export const cases: Cases = {
  en: {
    fail: ['⟦1)⟧ Room ⟦2)⟧ Food ⟦3)⟧ Noise', '⟦<b>⟧Thank you⟦</b>⟧', '⟦**⟧Thank you** for coming.'],
    pass: [
      'Thank you for your notes on the room, the food and the noise.',
      'We <3 our guests.',
      'Fish - our pride - is back.',
    ],
  },
  ru: {
    fail: ['⟦1)⟧ Номер ⟦2)⟧ Еда ⟦3)⟧ Шум', '⟦<b>⟧Спасибо⟦</b>⟧', '⟦**⟧Спасибо⟦**⟧, что пришли.'],
    pass: ['Спасибо за замечания о номере, еде и шуме.', 'Мы <3 гостей.', 'Рыба — наша гордость — вернулась.'],
  },
  sv: {
    fail: ['⟦1)⟧ Rum ⟦2)⟧ Mat ⟦3)⟧ Ljud', '⟦<b>⟧Tack⟦</b>⟧', '⟦**⟧Tack** för besöket.', '⟦<br>⟧Tack för besöket'],
    pass: ['Tack för synpunkterna om rum, mat och ljud.', 'Vi <3 våra gäster.', 'Fisken - vår stolthet - är tillbaka.'],
  },
  es: {
    fail: ['⟦1)⟧ Cuarto ⟦2)⟧ Comida ⟦3)⟧ Ruido', '⟦<b>⟧Gracias⟦</b>⟧', '⟦**⟧Gracias** por venir.'],
    pass: ['Gracias por sus notas sobre cuarto, comida y ruido.', 'El pescado - nuestro orgullo - ha vuelto.'],
  },
  de: {
    fail: ['⟦1)⟧ Zimmer ⟦2)⟧ Essen ⟦3)⟧ Lärm', '⟦<b>⟧Danke⟦</b>⟧', '⟦**⟧Danke** für Ihren Besuch.'],
    pass: [
      'Danke für die Hinweise zu Zimmer, Essen und Lärm.',
      'Wir <3 unsere Gäste.',
      'Fisch - unser Stolz - ist zurück.',
    ],
  },
};
