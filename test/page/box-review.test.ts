// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBoxAt } from '#lib/page/focused-box.ts';
import type { Look } from '#lib/page/look.ts';
import { look } from '#lib/page/read.ts';

const address = new URL('https://reviews.example/cafe');
const words = (author: string) => `${author} waited for an hour and nobody came to say why.`;
const card = (author: string, inside = '') => `
  <article itemprop="review" itemscope itemtype="https://schema.org/Review">
    <b itemprop="author">${author}</b> <span itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="2"></span>
    <p itemprop="reviewBody">${words(author)}</p>${inside}
  </article>`;
const dialog = (inside: string) => `<div role="dialog">${inside}<textarea></textarea><button>Send</button></div>`;
const list = `<main>${card('Anna')}${card('Boris')}</main>`;

/** jsdom lays nothing out, so that everything counts as shown. `pressed`: in whose card a control was pressed before. */
function answered(html: string, pressed?: string): string | null {
  document.body.innerHTML = html;
  const seen: Look = look(document, address);
  const review = seen.reading.reviews.find(({ author }) => author === pressed) ?? null;
  return openBoxAt(document.querySelector('textarea'), { ...seen, pressed: review })?.review?.author ?? null;
}

describe('whom a box answers', () => {
  beforeEach(() => document.body.replaceChildren());
  afterEach(() => document.body.replaceChildren());

  test.each<[name: string, author: string | null, html: string, pressed?: string]>([
    ['the card around it', 'Anna', card('Anna', '<textarea></textarea>') + card('Boris')],
    [
      'the card around it, whatever was pressed',
      'Anna',
      card('Anna', '<textarea></textarea>') + card('Boris'),
      'Boris',
    ],
    [
      'the inner card, where it stands in one',
      'Boris',
      card('Anna', card('Boris', '<textarea></textarea>')) + card('Vera'),
    ],
    ['nobody, beside a card that stands in another', null, card('Anna', `${card('Boris')}<textarea></textarea>`)],
    ['nobody, between two cards', null, `<div>${card('Anna')}${card('Boris')}<textarea></textarea></div>`],
    ['nobody, in a dialog after no press', null, list + dialog('')],
    [
      'whose control was pressed, in a dialog that says nothing',
      'Boris',
      list + dialog('<h2>Your reply</h2>'),
      'Boris',
    ],
    ['whose control was pressed, in a dialog that names them', 'Boris', list + dialog('<h2>To Boris</h2>'), 'Boris'],
    ['nobody, in a dialog that names another', null, list + dialog('<h2>To Anna</h2>'), 'Boris'],
    ['nobody, in a dialog with the words of another', null, list + dialog(`<p>${words('Anna')}</p>`), 'Boris'],
    ['nobody, in a dialog with both', null, list + dialog('Anna, Boris'), 'Boris'],
    ['whose copy stands in the dialog, whatever was pressed', 'Vera', list + dialog(card('Vera')), 'Boris'],
    ['nobody, where two share all that is read', null, `${card('Anna')}${card('Anna')}${dialog('')}`, 'Anna'],
    ['nobody, outside any dialog', null, `${list}<aside><textarea></textarea></aside>`, 'Boris'],
    ['nobody, where it searches', null, `${list}<div role="dialog"><textarea name="search"></textarea></div>`, 'Boris'],
  ])('%s: %s', (_, author, html, pressed) => {
    expect(answered(html, pressed)).toBe(author);
  });
});
