import { type Cases, defineRule } from '#lib/check/rule.ts';
import { trustpilotTips } from './sources.ts';

export default defineRule({
  id: 'dispute-demand-removal',
  category: 'dispute',
  severity: 'block',
  source: trustpilotTips,
  googleCode: 'FAKE_ENGAGEMENT',
  find: ({ reply }) => reply.says('demand-removal'),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Delete this review immediately⟧.',
      'Kindly ⟦withdraw your comment⟧.',
      'We ask you to ⟦take this down⟧.',
      'Please ⟦remove it⟧.',
      'This ⟦review must go⟧.',
      'Could you ⟦edit your review⟧?',
      'We ⟦insist that you retract this⟧.',
      'Please take your words back and ⟦remove the post⟧.',
      'We ⟦expect this review to be deleted⟧ by Friday.',
      'Would you mind ⟦deleting this⟧?',
      'You are requested to ⟦delete your post⟧.',
      '⟦Remove your false review⟧.',
    ],
    pass: [
      'If anything has changed for you, we would be glad to hear it.',
      'We removed the stain.',
      'Delete the app and reinstall it.',
      'We have taken you off our mailing list.',
    ],
  },
  ru: {
    fail: [
      '⟦Немедленно удалите отзыв⟧.',
      '⟦Просим убрать комментарий⟧.',
      '⟦Требуем удаления этой публикации⟧.',
      '⟦Снимите свой⟧ отзыв.',
      'Не ⟦могли бы вы удалить отзыв⟧?',
      '⟦Исправьте ваш⟧ отзыв.',
      '⟦Настаиваем, чтобы вы это убрали⟧.',
      '⟦Пожалуйста, уберите эту⟧ запись.',
      'Ждём, что ⟦отзыв будет удалён⟧ до пятницы.',
      'Вас не ⟦затруднит удалить это⟧?',
      'Вам следует ⟦удалить свой⟧ отзыв.',
      '⟦Сотрите этот комментарий⟧.',
    ],
    pass: [
      'Если что-то изменилось, будем рады узнать.',
      'Мы удалили пятно.',
      'Удалите приложение и установите снова.',
      'Мы убрали вас из рассылки.',
      'Мы изменим ваш заказ.',
      'Мы дополнили ваш заказ.',
      'Срочно уберём и удалим пятно.',
    ],
  },
};
