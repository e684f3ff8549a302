import { defineSite, expression } from './define.ts';
import { filled, inAddress, present, text } from './fields.ts';

/**
 * The manager of several places. Every class is obfuscated and ids are not shown, so a redesign leaves the generic reader;
 * what stands here agreed in four tools of 2025.
 */
export default defineSite({
  id: 'google-business-profile',
  name: 'Google Business Profile manager',
  platform: 'google',
  matches: ['https://business.google.com/*'],
  path: expression(/^\/(?:groups\/[^/]+\/)?reviews(?:\/|$)/),
  frames: 'top',
  evidence: { read: 'B', write: 'C' },
  card: ['.GYpYWe:has(a)' /* 2025 */, '[jscontroller="H8pyme"]:has(a)' /* 2025 */],
  expects: ['author', 'rating', 'dateText'],
  review: {
    author: text('.k4kupc span a' /* 2025 */, '.z2S9Hc a' /* 2025 */),
    rating: filled('.DPvwYc.L12a3c.z3FsAc' /* 2025 */, 5),
    dateText: text('.Wxf3Bf' /* 2025 */),
    text: text('blockquote' /* 2025 */, '.oiQd1c' /* 2025 */),
  },
  ownerReply: { text: text('.BNyFuc' /* 2025 */), shown: present('.Rhj72c' /* 2025 */) },
  listing: { id: [inAddress(/^\/groups\/([^/]+)/)], name: [], cabinet: true },
  editor: {
    open: ['button[jsname="rhPddf"]' /* 2025 */],
    box: ['.WTNfzf textarea' /* 2025 */, '.WTNfzf [contenteditable]' /* 2025 */],
    submit: ['.SiZwV button' /* 2025 */],
  },
  posted: { kind: 'editor-replaced', by: ['.BNyFuc' /* 2025 */] },
});
