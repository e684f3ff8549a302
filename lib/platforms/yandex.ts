import type { Citation } from '#lib/schema/method.ts';
import { definePlatform } from './define.ts';

const help: Citation = {
  title: 'Яндекс Бизнес: Управление отзывами',
  url: 'https://yandex.ru/support/business-priority/manage/reviews.html',
  clause: 'Ответ на отзыв',
  checkedOn: '2026-11',
};

export default definePlatform({
  name: 'Яндекс',
  severity: {
    // The help advises to leave contacts in the reply.
    'contact-phone-email': null,
    'structure-dead-end-question': 'hint',
  },
  guideline: help,
  oneReply: true,
  // Every new and every edited reply; the reason of a refusal is shown to the owner alone.
  moderation: 'before',
  wait: { hours: 72, source: { ...help, clause: 'Проверка ответа: около трёх дней' } },
  rejects: { reasons: ['advertising', 'author-gone'], source: help },
  editable: help,
});
