import { type Cases, defineRule } from '#lib/check/rule.ts';
import { googleCodes } from './sources.ts';

export default defineRule({
  id: 'tone-hate-or-violence',
  category: 'tone',
  severity: 'block',
  source: googleCodes,
  googleCode: 'HATE_SPEECH',
  find: ({ reply }) => reply.says('threat'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦People from there always⟧ cause trouble.',
      '⟦Come here and we will sort you out⟧.',
      '⟦We know where you live⟧.',
      '⟦You will regret this⟧.',
      '⟦Go back to your country⟧.',
      '⟦Watch your⟧ back.',
      '⟦We will find you⟧.',
      '⟦You should be beaten⟧ for that.',
      '⟦Foreigners like you⟧ never pay.',
      '⟦Come by and we will teach you⟧ manners.',
      '⟦Your kind is not⟧ wanted.',
    ],
    pass: [
      'Every guest is welcome here.',
      'The terrace has a killer view.',
      'We will sort it out.',
      'Our martial-arts gym is open daily.',
    ],
  },
  ru: {
    fail: [
      '⟦С вашими вечно⟧ проблемы.',
      '⟦Приходи, поговорим по-мужски⟧.',
      'Мы ⟦знаем, где⟧ вы живёте.',
      '⟦Вы об этом пожалеете⟧.',
      '⟦Уезжайте к себе⟧ домой.',
      '⟦Мы вас найдём⟧.',
      '⟦Мы тебя достанем⟧.',
      '⟦Вас бы проучить⟧.',
      '⟦Приезжие вечно⟧ всем недовольны.',
      'Заходите, ⟦научим вас манерам⟧.',
      '⟦От таких, как ваши, одни⟧ беды.',
    ],
    pass: [
      'Мы рады каждому гостю.',
      'С террасы убойный вид.',
      'Мы во всём разберёмся.',
      'Зал единоборств открыт ежедневно.',
    ],
  },
};
