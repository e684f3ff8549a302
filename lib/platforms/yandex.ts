import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'Яндекс',
  severity: {
    // The help advises to leave contacts in the reply.
    'contact-phone-email': null,
    'structure-dead-end-question': 'hint',
  },
  guideline: {
    title: 'Яндекс Бизнес: Управление отзывами',
    url: 'https://yandex.ru/support/business-priority/manage/reviews.html',
    clause: 'Ответ на отзыв',
    checkedOn: '2026-11',
  },
  oneReply: true,
  // Every new and every edited reply, about three days.
  moderation: 'before',
});
