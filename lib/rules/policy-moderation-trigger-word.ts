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
  sv: {
    fail: [
      'Kul att en ⟦Pornstar⟧ Martini föll i smaken.',
      'Tack, ⟦Dick⟧.',
      'Vår ⟦Bloody Mary⟧ är en klassiker.',
      '⟦Sex⟧ on the Beach är tillbaka på menyn.',
    ],
    pass: ['Kul att du gillade passionsfruktscocktailen.', 'Vi öppnar klockan sex.', 'Menyn har sex rätter.'],
  },
  es: {
    fail: [
      'Qué bien el «⟦Sex⟧ on the Beach».',
      'El «⟦Orgasmo⟧» es nuestro clásico.',
      'Los ⟦chupitos⟧ son de la casa.',
      'Gracias por probar el ⟦Bloody Mary⟧.',
      'La pasta ⟦puttanesca⟧ vuelve el lunes.',
    ],
    pass: [
      'Qué bien que le gustara el cóctel de maracuyá.',
      'La bomba de calor ya funciona.',
      'La relación entre calidad y precio nos importa.',
      'Es una película de terror muy buena.',
    ],
  },
  de: {
    fail: [
      'Schön, dass der ⟦Pornstar⟧ Martini schmeckte.',
      'Unser ⟦Sex⟧ on the Beach ist ein Klassiker.',
      'Die Schwarzwälder ⟦Bombe⟧ gibt es wieder.',
    ],
    pass: [
      'Schön, dass Ihnen der Cocktail mit Maracuja geschmeckt hat.',
      'Das Fotoshooting ist am Montag.',
      'Ein Schuss Essig gehört hinein.',
    ],
  },
};
