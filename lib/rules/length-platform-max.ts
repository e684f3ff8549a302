import { type Cases, defineRule } from '#lib/check/rule.ts';
import { lengthIn } from '#lib/platforms/index.ts';
import { googleCodes } from './sources.ts';

/** No UTF-16 unit is longer. */
const unitLength = { characters: 1, bytes: 3 } as const;

export default defineRule({
  id: 'length-platform-max',
  category: 'length',
  severity: ({ platform }) => (platform.limit ? 'block' : null),
  source: ({ platform }) => platform.guideline ?? googleCodes,
  absence: true,
  find: ({ reply: { text }, platform: { limit } }) => {
    if (!limit) return [];
    const most = text.length * unitLength[limit.unit];
    if (!limit.min && most <= limit.max) return [];
    if (limit.min && lengthIn(limit.unit, text) < limit.min) return 'absent';
    if (lengthIn(limit.unit, text) <= limit.max) return [];
    let [length, cut] = [0, 0];
    for (const character of text) {
      length += lengthIn(limit.unit, character);
      if (length > limit.max) return [{ start: cut, end: text.length, mend: '' }];
      cut += character.length;
    }
    return [];
  },
});

export const cases: Cases = {
  context: { fragment: false, platform: 'wildberries' },
  en: { fail: ['A'], pass: ['Thank you.'] },
  ru: { fail: ['А'], pass: ['Спасибо.'] },
  sv: {
    fail: ['A', 'Å', '?', '.'],
    pass: ['Tack.', 'Tack för att du skrev om jackan.', 'Vi är glada att jackan passar.'],
  },
  es: {
    fail: ['A'],
    pass: ['Gracias.'],
  },
  de: {
    fail: ['A'],
    pass: ['Danke.'],
  },
};
