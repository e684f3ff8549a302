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
      'Мы ⟦знаем, где вы живёте⟧.',
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
      'Катя, ждём вас обратно.',
      'Валя, ждём обратно.',
      'Возвращаем деньги обратно в тот же день.',
      'Чемодан уже отправили обратно.',
      'Жаль, что вы уезжали домой расстроенными.',
      'Возвращайтесь к нам, как домой.',
      'Все 50 евро вернули на карту.',
      'Пенсионерам всегда рады.',
      'Всё русское меню обновили.',
      'Все русские блюда вернулись.',
      'Простите, что встретили вас на улице.',
      'Вы получили по почте другой размер.',
      'Жаль, что вы пожалели о выборе.',
      'Такие зубы нужно лечить бережно.',
      'С такими гостями всегда приятно работать.',
      'Мы знаем, где ошиблись.',
    ],
  },
};
