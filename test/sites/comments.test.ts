import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { look } from '#lib/page/read.ts';

const address = 'https://kitchen.example/buns/';
const link = (id: number, label: string) => `<a data-commentid="${id}" aria-label="${label}" href="#respond">Svara</a>`;

function read(comments: string) {
  const { document } = new JSDOM(`<ol>${comments}</ol>`, { url: address }).window;
  return look(document, new URL(address)).reading.reviews.map(({ id, author, text, ownerReplyText }) => ({
    id,
    author,
    text,
    ownerReplyText,
  }));
}

const owners =
  '<ul class="children"><li id="comment-8" class="bypostauthor"><div><cite class="fn">Petra</cite><p>Tack!</p></div></li></ul>';

/** Ways in which themes write the same comment with the owner's answer under it. */
const themes: [string, string][] = [
  [
    'an inner element with the number',
    `<li id="li-comment-7"><div id="comment-7"><b class="fn">Ida</b><p>Good buns.</p></div>${owners}</li>`,
  ],
  ['an inner element without it', `<li id="comment-7"><div><b class="fn">Ida</b><p>Good buns.</p></div>${owners}</li>`],
  ['nothing inside the entry', `<li id="comment-7"><b class="fn">Ida</b><p>Good</p><p>buns.</p>${owners}</li>`],
  [
    'text without paragraphs',
    `<li id="comment-7"><article id="div-comment-7"><b class="fn">Ida</b><div class="comment-content">Good buns.</div></article>${owners}</li>`,
  ],
  [
    'no class for the author',
    `<li id="comment-7"><div id="div-comment-7"><strong>Ida</strong><em>to</em><p>Good buns.</p>${link(7, 'Svar till Ida')}</div>${owners}</li>`,
  ],
  [
    'stars of a recipe',
    `<li id="comment-7"><div id="div-comment-7"><b class="fn">Ida</b><p>Good buns.</p><p>★★★★☆</p></div>${owners}</li>`,
  ],
  [
    'an anchor before it',
    `<li class="entry"><a id="comment-6"></a></li><li id="comment-7"><div id="div-comment-7"><b class="fn">Ida</b><p>Good buns.</p></div>${owners}</li>`,
  ],
  [
    'a pingback beside it',
    `<li id="comment-5" class="pingback"><p>Pingback: Buns</p></li><li id="comment-7"><div><b class="fn">Ida</b><p>Good buns.</p></div>${owners}</li>`,
  ],
];

test.each(themes)('%s', (_, html) => {
  expect(read(html)).toEqual([{ id: '7', author: 'Ida', text: 'Good buns.', ownerReplyText: 'Tack!' }]);
});
