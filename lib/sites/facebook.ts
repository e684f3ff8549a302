import { defineSite, expression } from './define.ts';
import { inAddress, inPage, present, text } from './fields.ts';

const name = '[data-ad-rendering-role="profile_name"]' /* 2025-08 */;
const story = '[data-ad-rendering-role="story_message"]' /* 2025-08 */;

/**
 * Recommendations of a page: yes or no, so there is no rating. Cards out of sight are emptied, and a recommendation without
 * words has no story. They are answered by comments, whose boxes nobody has described.
 */
export default defineSite({
  id: 'facebook',
  name: 'Facebook recommendations',
  platform: 'facebook',
  matches: ['https://www.facebook.com/*'],
  path: expression(/^\/[^/]+\/reviews\/?$/),
  frames: 'top',
  evidence: { read: 'B', write: null },
  card: { around: name, until: story, most: 10 },
  expects: ['author', 'text'],
  review: {
    author: text(`${name} b`, `${name} strong`, `${name} a`),
    text: text(story),
    truncated: present(`${story} [role="button"]`),
  },
  ownerReply: {},
  listing: { id: [inAddress(/^\/([^/]+)\/reviews/)], name: [inPage(text('h1'))], cabinet: false },
});
