import { defineSite, expression } from './define.ts';
import { attribute, inAddress, part, text } from './fields.ts';

const labels = 'Покупатель|Дата публикации|Комментарий|Оценка|Артикул|Номер заказа|Текст ответа';
/** The words between a label and the next one: classes are hashed and numbered anew with each build. */
const after = (label: string) => part(text(), new RegExp(`(?:^| )${label}:? (\\S.*?)(?= (?:${labels})(?: |:|$)|$)`));

/** The seller's cabinet: one review in a dialog that is used again for the next. Its stars are pictures without words. */
export default defineSite({
  id: 'ozon-seller',
  name: 'Ozon Seller',
  platform: 'ozon',
  matches: ['https://seller.ozon.ru/app/reviews*'],
  path: expression(/^\/app\/reviews(?!\/questions)/),
  frames: 'top',
  evidence: { read: 'C', write: 'C' },
  card: { around: '[reviewuuid]' /* 2026 */, until: 'a[href*="/product/"]' /* 2026 */, most: 12 },
  expects: ['id', 'dateText'],
  review: {
    id: attribute('reviewuuid', '[reviewuuid]' /* 2026 */),
    author: after('Покупатель'),
    dateText: after('Дата публикации'),
    text: after('Комментарий'),
  },
  ownerReply: {},
  listing: { id: [inAddress(/^\/app\/(reviews)/)], name: [], cabinet: true },
  editor: { open: [], box: ['[data-replicated-value] textarea' /* 2026 */, 'textarea' /* 2026 */], submit: [] },
  posted: { kind: 'reply-in-card' },
});
