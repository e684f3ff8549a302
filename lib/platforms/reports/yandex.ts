import type { Citation } from '#lib/schema/method.ts';
import { defineReports } from './define.ts';

const help: Citation = {
  title: 'Яндекс Бизнес: Управление отзывами',
  url: 'https://yandex.ru/support/business-priority/manage/reviews.html',
  clause: 'Пожаловаться на отзыв',
  checkedOn: '2026-11',
};
const rules: Citation = {
  title: 'Яндекс: Рекомендации и правила публикации отзывов',
  url: 'https://yandex.ru/support/reviews/rules.html#rule',
  clause: 'Правила публикации отзывов',
  checkedOn: '2026-11',
};

export default defineReports({
  // The form asks in the person's own words which rule is broken.
  reasons: [
    {
      name: null,
      covers: ['never-visited', 'second-hand', 'other-business', 'other-sector', 'off-topic', 'advertising'],
      source: rules,
    },
  ],
  where: { path: 'Компания → Отзывы → значок внимания у отзыва', source: help },
  answer: { hours: 120, source: { ...help, clause: 'Ответ в течение пяти дней' } },
});
