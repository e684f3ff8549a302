import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'policy-moderation-trigger-word',
  category: 'policy',
  severity: ({ platformId }) => (platformId === 'google' ? 'hint' : null),
  source: googleCodes,
  googleCode: 'OBSCENITY_AND_PROFANITY',
  find: ({ reply }) => reply.says('trigger-word'),
});

export const cases: Cases = {
  en: {
    fail: ['Glad the ⟦Pornstar⟧ Martini hit the spot.', 'Thanks, ⟦Dick⟧.', 'The ⟦Sex⟧ on the Beach is a classic.'],
    pass: [
      'Glad that you liked the passion-fruit cocktail.',
      'The photo shoot is on Monday.',
      'Crack an egg into the bowl.',
    ],
  },
  ru: {
    fail: [
      'Рады, что «⟦Секс⟧ на пляже» понравился.',
      'Наш «⟦Кровавый⟧ Мэри-бар» вас ждёт.',
      'Коктейль «⟦Оргазм⟧» в меню.',
    ],
    pass: ['Рады, что коктейль вам понравился.', 'Члены клуба проходят бесплатно.', 'Травяной чай вернулся.'],
  },
};
