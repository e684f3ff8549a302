import { defineSite } from './define.ts';
import { first, inAddress, part, text } from './fields.ts';

/** The page of one complaint; lists show no more than titles. */
export default defineSite({
  id: 'reclame-aqui',
  name: 'Reclame Aqui',
  platform: 'reclameaqui',
  matches: ['https://www.reclameaqui.com.br/*'],
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: ['[data-testid="complaint-content-container"]' /* 2023-09 */],
  expects: ['id', 'dateText', 'text'],
  review: {
    id: part(text('[data-testid="complaint-id"]' /* 2023-09 */), /(\d{4,})/),
    author: first(),
    dateText: text('[data-testid="complaint-creation-date"]' /* 2023-09 */),
    text: text('[data-testid="complaint-description"]' /* 2023-09 */),
  },
  ownerReply: {},
  listing: { id: [inAddress(/^\/(?:empresa\/)?([^/?#]+)/)], name: [], cabinet: false },
});
