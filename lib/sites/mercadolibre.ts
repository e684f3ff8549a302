import { defineSite } from './define.ts';
import { first, inAddress, inPage, rating, text } from './fields.ts';

const spanish = [
  ...['ar', 'mx', 'co', 'uy', 'pe', 've', 'ec', 'bo', 'py', 'do', 'gt', 'hn', 'ni', 'sv', 'pa'].map(
    (land) => `com.${land}`,
  ),
  'cl',
  'co.cr',
];
const comment = '.ui-review-capability-comments__comment';

/** Reviews of a product: nameless, and sellers answer questions, not these. The whole list opens in a frame. */
export default defineSite({
  id: 'mercadolibre',
  name: 'MercadoLibre, MercadoLivre',
  platform: 'mercadolibre',
  matches: ['https://*.mercadolivre.com.br/*', ...spanish.map((land) => `https://*.mercadolibre.${land}/*`)],
  frames: 'all',
  evidence: { read: 'B', write: null },
  card: ['[data-testid="comment-component"]' /* 2026 */, `article${comment}` /* 2024 */],
  expects: ['rating', 'text'],
  review: {
    author: first(),
    rating: rating(text(`${comment}__rating-container .andes-visually-hidden`, '.andes-visually-hidden' /* 2026 */), 5),
    dateText: text(`${comment}__date` /* 2026 */),
    text: text('[data-testid="comment-content-component"]' /* 2026 */, `${comment}__content` /* 2024 */),
  },
  ownerReply: {},
  listing: { id: [inAddress(/\b(M[A-Z]{2}-?\d{5,})/)], name: [inPage(text('h1'))], cabinet: false },
});
