import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleContent } from './sources.ts';

export default defineRule({
  id: 'blame-personal-attack',
  category: 'blame',
  severity: 'block',
  source: googleContent,
  googleCode: 'HARASSMENT',
  find: ({ reply }) => reply.says('personal-attack'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦You are rude⟧ and not very bright.',
      '⟦You were drunk⟧ and hysterical.',
      'Only an ⟦idiot⟧ would write this.',
      '⟦Get a life⟧.',
      '⟦People like you⟧ ruin our evenings.',
      '⟦Your behaviour was disgusting⟧.',
      '⟦You shouted at⟧ our staff.',
      '⟦What a rude person⟧ you are.',
      '⟦You acted like a spoiled⟧ child.',
      '⟦Learn some manners⟧.',
      '⟦You must have a very sad life⟧.',
      'Clearly ⟦you were drunk⟧.',
      '⟦You are simply jealous⟧.',
      '⟦Your arrogance⟧ is stunning.',
      'Only a ⟦fool⟧ could write that.',
    ],
    pass: [
      'We are sorry that the conversation became tense.',
      'We were rude, and we are sorry.',
      'Our cocktail bar is open till two.',
      'You were treated in an impolite way.',
      'Your feedback is kind.',
      'We are sorry that you left feeling you had paid too much.',
      'We are sorry that you met such an unpleasant person.',
    ],
  },
  ru: {
    fail: [
      '⟦Вы хамка⟧ и недалёкий человек.',
      '⟦Вы были пьяны⟧ и истерили.',
      'Такое мог написать ⟦только идиот⟧.',
      'Вам ⟦нечем заняться⟧.',
      '⟦Такие люди, как⟧ вы, портят вечер.',
      '⟦Ваше поведение⟧ было отвратительным.',
      '⟦Вы орали⟧ на персонал.',
      '⟦Какой вы грубый⟧ человек.',
      '⟦Вы вели себя⟧ как избалованный ребёнок.',
      '⟦Научитесь⟧ манерам.',
      'Видимо, ⟦у вас очень грустная жизнь⟧.',
      '⟦Вы явно были нетрезвы⟧.',
      '⟦Вы просто завидуете⟧.',
      '⟦Ваше высокомерие⟧ поражает.',
      '⟦Только глупец⟧ мог такое написать.',
    ],
    pass: [
      'Жаль, что разговор получился напряжённым.',
      'Мы были грубы, простите.',
      'Коктейльный бар открыт до двух.',
      'Вам нагрубили, и нам стыдно.',
      'Ваш отзыв очень тёплый.',
      'Такие зубы нужно лечить бережно.',
      'Научили новых сотрудников работать с кассой.',
      'Ваша старая карта ещё действует.',
      'Заменили тупой нож.',
      'Дурной запах устранили.',
      'Простите, что вас оскорбляли.',
    ],
  },
};
