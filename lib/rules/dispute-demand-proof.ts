import { offersPrivacy } from '#lib/check/private-channel.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { denialAndExcuse } from './sources.ts';

export default defineRule({
  id: 'dispute-demand-proof',
  category: 'dispute',
  severity: 'warn',
  source: denialAndExcuse,
  find: (context) => context.reply.says('demand-proof').filter(({ start }) => !offersPrivacy(context, start)),
});

export const cases: Cases = {
  en: {
    fail: [
      '⟦Prove it⟧ or apologise.',
      '⟦Where is your receipt⟧? Justify!',
      '⟦Show us some evidence⟧ first.',
      'Can you ⟦back up your claims with photos⟧?',
      '⟦Without proof these are empty⟧ words.',
      '⟦Do you have any proof⟧?',
      '⟦Give us proof⟧.',
      '⟦Where are the photos⟧?',
      'Until you ⟦show a receipt⟧, there is nothing to discuss.',
      '⟦Back your words up with facts⟧.',
    ],
    pass: [
      'If you share the date privately, we can check what went wrong.',
      'The boots are waterproof.',
      'Our dough is proofing overnight.',
      'Please send us a photo of the receipt by private message.',
    ],
  },
  ru: {
    fail: [
      '⟦Докажите⟧ или извинитесь.',
      '⟦Где чек⟧? ⟦Обоснуйте⟧!',
      '⟦Предъявите доказательства⟧.',
      '⟦Где фото⟧?',
      '⟦Без чека это⟧ просто слова.',
      'У ⟦вас есть доказательства⟧?',
      '⟦Дайте доказательства⟧.',
      '⟦Где фотографии⟧?',
      '⟦Пока не покажете⟧ чек, говорить не о чем.',
      '⟦Подтвердите⟧ свои слова фактами.',
    ],
    pass: [
      'Подскажите дату в личном сообщении — проверим, что случилось.',
      'Ботинки не промокают.',
      'Ваши слова подтвердили наши опасения.',
      'Пришлите, пожалуйста, фото чека в личном сообщении.',
    ],
  },
};
