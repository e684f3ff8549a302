import type { InterfaceLanguage } from './interface-language.ts';

interface Words {
  practice: string;
  practiceMeans: string;
  notKept: string;
  kind: string;
  reviews: (count: number) => string;
  outOfFive: (rating: string) => string;
  answered: (answered: number, all: number) => string;
  allAnswered: string;
  ratingOnly: string;
  reply: string;
  replyTo: (author: string) => string;
  yourReply: string;
  replyHint: string;
  length: (used: number, most: number) => string;
  post: string;
  posting: string;
  cancel: string;
  ownerReply: string;
  startOver: string;
  startOverMeans: string;
}

const russianForms = new Intl.PluralRules('ru');
const russianReviews: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'отзыв', few: 'отзыва' };

/** All that the page itself says; the reviews keep their own languages. */
export const words: Record<InterfaceLanguage, Words> = {
  en: {
    practice: 'Practice page.',
    practiceMeans:
      'The café and its guests are invented, and nothing you post here is published. Try whatever you like.',
    notKept: 'This browser keeps nothing for this page: a reload will forget your replies.',
    kind: 'Café and bakery',
    reviews: (count) => (count === 1 ? '1 review' : `${count} reviews`),
    outOfFive: (rating) => `${rating} out of 5 stars`,
    answered: (answered, all) => `${answered} of ${all} answered`,
    allAnswered: 'Every guest has an answer. Well done! Start over whenever you want another round.',
    ratingOnly: 'Rated without a comment',
    reply: 'Reply',
    replyTo: (author) => `Reply to ${author}`,
    yourReply: 'Your reply',
    replyHint: 'Everybody who reads the review will see your reply.',
    length: (used, most) => `${used} of ${most} characters`,
    post: 'Post reply',
    posting: 'Posting…',
    cancel: 'Cancel',
    ownerReply: 'Response from the owner',
    startOver: 'Start over',
    startOverMeans: 'Takes back all the replies you posted on this page.',
  },
  ru: {
    practice: 'Учебная страница.',
    practiceMeans: 'Кафе и гости выдуманы, ваши ответы отсюда никуда не уходят. Пробуйте всё что угодно.',
    notKept: 'Браузер ничего не хранит для этой страницы: после перезагрузки ответы исчезнут.',
    kind: 'Кафе-пекарня',
    reviews: (count) => `${count} ${russianReviews[russianForms.select(count)] ?? 'отзывов'}`,
    outOfFive: (rating) => `${rating} из 5 звёзд`,
    answered: (answered, all) => `Отвечено: ${answered} из ${all}`,
    allAnswered: 'Ответ получил каждый гость. Отлично! Захотите ещё раз — начните заново.',
    ratingOnly: 'Оценка без комментария',
    reply: 'Ответить',
    replyTo: (author) => `Ответить на отзыв, автор: ${author}`,
    yourReply: 'Ваш ответ',
    replyHint: 'Ответ увидят все, кто читает отзыв.',
    length: (used, most) => `${used} из ${most} знаков`,
    post: 'Опубликовать',
    posting: 'Публикуем…',
    cancel: 'Отмена',
    ownerReply: 'Ответ владельца',
    startOver: 'Начать заново',
    startOverMeans: 'Все ваши ответы на этой странице будут убраны.',
  },
};
