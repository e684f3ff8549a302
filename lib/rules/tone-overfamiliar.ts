import { type Cases, defineRule } from '#lib/check/rule.ts';
import { humanVoice } from './sources.ts';

export default defineRule({
  id: 'tone-overfamiliar',
  category: 'tone',
  severity: 'hint',
  source: humanVoice,
  find: ({ reply, business }) => (business.formality === 'informal' ? [] : reply.says('familiar')),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Hey buddy⟧, ⟦chill⟧.',
      "⟦Sweetie⟧, ⟦don't worry⟧.",
      '⟦Listen, mate⟧, it happens.',
      '⟦Calm down⟧, ⟦dude⟧.',
      '⟦lol⟧ ⟦whatever⟧',
      'No worries, ⟦bro⟧.',
      '⟦Hun⟧, we got you.',
      '⟦Cheers, mate⟧!',
    ],
    pass: [
      'Hello, and thank you for your patience.',
      'You can relax in our spa.',
      'Dear guest, thank you.',
      'The chilled wine is ready.',
    ],
  },
  ru: {
    fail: [
      '⟦Слушай⟧, ⟦ты⟧ не так понял.',
      '⟦Дорогуша⟧, ⟦не переживай⟧.',
      '⟦Расслабься⟧, бывает.',
      '⟦Приветик⟧!',
      '⟦Тебе⟧ понравится.',
      '⟦Не парься⟧, ⟦бро⟧.',
      '⟦Солнышко⟧, всё будет хорошо.',
      'Спасибо ⟦тебе⟧!',
    ],
    pass: [
      'Здравствуйте! Благодарим за терпение.',
      'В спа можно отдохнуть.',
      'Дорогие гости, спасибо.',
      'Вам понравится.',
    ],
  },
};
