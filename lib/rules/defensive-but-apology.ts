import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'defensive-but-apology',
  category: 'defensiveness',
  severity: 'warn',
  source: denialAndExcuse,
  find: ({ reply }) => reply.says('but-apology'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Sorry, but⟧ it was a busy night.',
      'We ⟦apologise, however⟧ you came late.',
      'We ⟦regret the wait, but⟧ Saturdays are like that.',
      "I'm ⟦sorry you waited, though⟧ it was only ten minutes.",
      'Our ⟦apologies, yet⟧ nobody else minded.',
      "We're ⟦sorry, but⟧ you have to understand our situation.",
      '⟦Apologies for the delay, however⟧ it was Christmas.',
      'I am ⟦sorry about that but⟧ everybody makes mistakes.',
      'We are ⟦sorry you had to wait, but⟧ the kitchen was full.',
      '⟦Sorry about the noise, though⟧ it is a city hotel.',
    ],
    pass: [
      'We are sorry about the wait.',
      'We are sorry for the delay, but we have now fixed the system.',
      'We are sorry, but we would like to put this right.',
      'Nothing but sorry feelings here.',
    ],
  },
  ru: {
    fail: [
      '⟦Извините, но⟧ было много гостей.',
      'Приносим ⟦извинения, однако⟧ вы опоздали.',
      'Нам ⟦жаль, но⟧ по субботам всегда так.',
      '⟦Простите за ожидание, хотя⟧ оно длилось десять минут.',
      '⟦Сожалеем, но⟧ вы сами выбрали этот столик.',
      'Нам ⟦жаль, но⟧ войдите в наше положение.',
      '⟦Просим прощения за задержку, но⟧ был праздник.',
      '⟦Извините, конечно, но⟧ все ошибаются.',
      '⟦Простите, что пришлось ждать, но⟧ кухня была загружена.',
      '⟦Извините за шум, однако⟧ это городской отель.',
    ],
    pass: [
      'Просим прощения за ожидание.',
      'Извините за задержку, но теперь мы всё исправили.',
      'Нам жаль, но мы хотим всё исправить.',
      'Нам жаль. Зато теперь работает второй администратор.',
    ],
  },
};
