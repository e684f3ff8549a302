import { type Cases, defineRule } from '#lib/check/rule.ts';
import { ferpa } from './sources.ts';

export default defineRule({
  id: 'privacy-student-minor',
  category: 'privacy',
  severity: 'block',
  source: ferpa,
  googleCode: 'PERSONAL_INFO',
  find: ({ reply }) => reply.says('student'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Your son Leo was suspended⟧ for fighting.',
      '⟦She failed maths⟧ twice.',
      '⟦Your daughter skipped most of the lessons⟧.',
      '⟦Your child hit another pupil⟧.',
      '⟦You failed your driving test⟧ three times.',
      "⟦Your son's attendance was⟧ poor.",
    ],
    pass: [
      'We cannot discuss individual children; please speak with the principal.',
      "The children's menu has six dishes.",
      'There is a student discount on weekdays.',
      'We are glad your son enjoyed the pool.',
    ],
  },
  ru: {
    fail: [
      '⟦Вашего Лёву отстранили⟧ за драку.',
      '⟦Ученица дважды не сдала экзамен⟧.',
      '⟦Ваша дочь прогуляла половину уроков⟧.',
      '⟦Ваш ребёнок ударил⟧ одноклассника.',
      '⟦Вы трижды провалили экзамен⟧ по вождению.',
      'У ⟦вашего сына плохая⟧ посещаемость.',
    ],
    pass: [
      'Мы не обсуждаем отдельных детей; пожалуйста, обратитесь к директору.',
      'В детском меню шесть блюд.',
      'По будням есть скидка для студентов.',
      'Рады, что вашему сыну понравился бассейн.',
    ],
  },
};
