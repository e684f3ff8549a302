import { type Cases, defineRule } from '#lib/check/rule.ts';
import { textSigns } from '#lib/check/text-signs.ts';
import { yandexStyle } from './sources.ts';

/** Signs of trade and ticks are drawn as pictures in some fonts only. */
const pictures =
  /\s?(?:(?![©®™✓✔‼⁉☎✉↔-↪▪-◾☑])\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f])*)+/gu;

export default defineRule({
  id: 'tone-emoji',
  category: 'tone',
  severity: ({ stars }) => (stars !== null && stars <= 2 ? 'warn' : 'hint'),
  source: yandexStyle,
  find: ({ reply, stars }) => {
    if ((reply.signs & textSigns.foreign) === 0) return [];
    const found = [...reply.text.matchAll(pictures)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      mend: '',
    }));
    const count = [...reply.text.matchAll(/(?![©®™✓✔])\p{Extended_Pictographic}/gu)].length;
    const onComplaint = stars !== null && stars <= 3;
    return onComplaint || count > 1 ? found : [];
  },
});

export const cases: Cases = {
  en: {
    fail: [
      'Sorry your room was dirty⟦ 😂🎉⟧',
      '⟦😍😍😍🔥🔥⟧ thanks',
      { reply: 'We are sorry⟦ 🙂⟧', review: { rating: 1 } },
    ],
    pass: ['Thank you, it made our day 🙂', 'Sandwich™ and Coffee© are ours.', 'The ✓ stands for vegan.'],
  },
  ru: {
    fail: ['Жаль, что номер грязный⟦ 😂🎉⟧', '⟦😍😍😍🔥🔥⟧ спасибо', { reply: 'Нам жаль⟦ 🙂⟧', review: { rating: 1 } }],
    pass: ['Спасибо, нам очень приятно 🙂', 'Знак ™ наш.', 'Спасибо :)'],
  },
  sv: {
    fail: [
      'Tråkigt med det smutsiga rummet⟦ 😂🎉⟧',
      '⟦😍😍😍🔥🔥⟧ tack',
      { reply: 'Vi är ledsna⟦ 🙂⟧', review: { rating: 1 } },
      { reply: 'Förlåt⟦ 🙏⟧', review: { rating: 2 } },
    ],
    pass: ['Tack, det gläder oss 🙂', '✓ betyder vegansk.', 'Smörgås™ är vår.'],
  },
  es: {
    fail: [
      'Siento lo del cuarto sucio⟦ 😂🎉⟧',
      '⟦😍😍😍🔥🔥⟧ gracias',
      { reply: 'Lo sentimos⟦ 🙂⟧', review: { rating: 1 } },
    ],
    pass: ['Gracias, nos alegra mucho 🙂', 'El ✓ significa vegano.'],
  },
  de: {
    fail: [
      'Schade mit dem Zimmer⟦ 😂🎉⟧',
      '⟦😍😍😍🔥🔥⟧ danke',
      { reply: 'Das tut uns leid⟦ 🙂⟧', review: { rating: 1 } },
    ],
    pass: ['Danke, das freut uns 🙂', 'Sandwich™ und Coffee© gehören uns.', 'Das ✓ steht für vegan.'],
  },
};
