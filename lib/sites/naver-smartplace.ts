import { defineSite, expression } from './define.ts';
import { attribute, inAddress, part, present, rating, text, textWithout } from './fields.ts';

const code = (name: string) => `[data-pui-click-code="${name}"]`;

/** The owner's cabinet. What the site measures clicks by stays where classes change. */
export default defineSite({
  id: 'naver-smartplace',
  name: 'Naver SmartPlace',
  platform: 'naver',
  matches: ['https://new.smartplace.naver.com/*'],
  path: expression(/^\/bizes\/.*\/reviews/),
  frames: 'top',
  evidence: { read: 'B', write: 'B' },
  card: [
    'li[class*="Review_pui_review"]' /* 2026-07 */,
    'li[class*="ReviewItem_review_item"]' /* 2025 */,
    `li:has(${code('rv.paymentinfo')}, ${code('text')})` /* 2026-07 */,
  ],
  expects: ['author', 'dateText'],
  review: {
    // Only visits paid for have a link with an id.
    id: part(attribute('href', code('rv.paymentinfo') /* 2026-07 */), /\/review\/([0-9a-f]+)\//),
    author: text('[class*="pui__NMi-Dp"]' /* 2026-07 */),
    rating: rating(text('[class*="pui__6abRMf"]' /* 2026-07 */), 5),
    // The day of the visit stands before that of writing.
    dateText: text('[class*="pui__4rEbt5"] ~ [class*="pui__4rEbt5"] time' /* 2026-07 */, 'time' /* 2025 */),
    text: textWithout('[aria-expanded]', code('text') /* 2026-07 */, '[class*="pui__vn15t2"]' /* 2026-07 */),
    truncated: present('[class*="pui__vn15t2"] [aria-expanded="false"]', `${code('text')} ~ [aria-expanded="false"]`),
  },
  ownerReply: {
    text: text(`${code('rv.replyfold')}:not([aria-expanded])`, code('rv.replyfold') /* 2026-07 */),
    shown: present(code('rv.replyedit') /* 2026-07 */),
  },
  listing: { id: [inAddress(/\/place\/(\d+)/)], name: [], cabinet: true },
  editor: {
    open: ['[data-area-code="rv.replywrite"]' /* 2025 */, code('rv.replyedit') /* 2026-07 */],
    box: ['textarea#replyWrite' /* 2025 */, 'li[class*="Review_pui_review"] textarea' /* 2026-07 */],
    submit: ['[data-area-code="rv.replydone"]' /* 2025 */],
  },
  posted: { kind: 'editor-replaced', by: [code('rv.replyedit') /* 2026-07 */] },
});
