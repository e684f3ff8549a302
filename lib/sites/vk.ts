import { defineSite, expression } from './define.ts';
import { attribute, first, inAddress, inPage, part, text } from './fields.ts';

const thread = '[data-testid="wall_comments_comment_in_thread"]';
/** A comment's own part: its thread stands inside it and has the same parts. */
const own = (selector: string) => [`${selector}:not(${thread} *)`, `:scope${thread} ${selector}`];
const box = '[data-testid="content-editable-input"]';

/** Reviews of a community and comments on its wall; three generations of the page live side by side. */
export default defineSite({
  id: 'vk',
  name: 'VK',
  platform: 'vk',
  matches: ['https://vk.com/*', 'https://m.vk.com/*', 'https://vk.ru/*', 'https://m.vk.ru/*'],
  // Of communities only: people have positive numbers.
  path: expression(/^\/(?:reviews|wall)-\d/),
  frames: 'top',
  evidence: { read: 'B', write: 'C' },
  card: [
    '[data-testid="review"]' /* 2026 */,
    `[data-testid="wall_comments_comment_root"], ${thread}` /* 2026 */,
    '.reply._post' /* 2026 */,
    '.ReplyItem__wrap' /* 2026 */,
  ],
  expects: ['author', 'dateText'],
  review: {
    id: first(
      part(attribute('href', ...own('a[href*="reply="]') /* 2026 */), /[?&]reply=(\d+)/),
      part(attribute('id'), /(\d+)$/),
      part(attribute('data-post-id'), /(\d+)$/),
    ),
    author: text(
      '[data-testid="review-name"]' /* 2026 */,
      ...own('[data-testid="comment-owner"]') /* 2026 */,
      'a.author[data-from-id]' /* 2026 */,
      'a.ReplyItem__name' /* 2026 */,
    ),
    dateText: text(
      '[data-testid="review-status-text"]' /* 2026 */,
      ...own('[data-testid="wall_comment_date"]') /* 2026 */,
      '.rel_date' /* 2024 */,
      'a.item_date' /* 2026 */,
    ),
    text: text(
      ':scope[data-testid="review"] [data-testid="showmoretext"]' /* 2026 */,
      ...own('[data-testid="comment-text"]') /* 2026 */,
      '.wall_reply_text' /* 2024 */,
      '.ReplyItem__body' /* 2024 */,
    ),
  },
  ownerReply: {},
  listing: { id: [inAddress(/^\/(?:reviews|wall)-(\d+)/)], name: [inPage(text('h1'))], cabinet: false },
  editor: {
    open: ['[data-testid="review-reply"]' /* 2026 */, '[data-testid="comment-reply"]' /* 2026 */],
    // Whom it answers is known to the page's code alone: what stands in a thread is nobody's.
    box: [
      box /* 2026 */,
      '[class*="vkitCommentInput__root"] [contenteditable]' /* 2026 */,
      '.reply_form [contenteditable]' /* 2026 */,
    ],
    submit: ['[data-testid="send-comment"]' /* 2026 */],
  },
  posted: { kind: 'reply-in-card' },
});
