// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { openBoxAt } from '#lib/page/focused-box.ts';
import { insertTarget } from '#lib/page/insert-target.ts';
import { look } from '#lib/page/read.ts';

const card = (author: string, box: string) => `
  <article itemprop="review" itemscope itemtype="https://schema.org/Review">
    <b itemprop="author">${author}</b> <span itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="2"></span>
    <p itemprop="reviewBody">${author} waited for an hour and nobody came to say why.</p>${box}
  </article>`;
const address = new URL('https://reviews.example/cafe');

/** Two reviews with a box each; jsdom lays nothing out, so that everything counts as shown. */
function open(first: string, second: string) {
  document.body.innerHTML =
    card(first, '<form><textarea id="one"></textarea></form>') +
    card(second, '<form><textarea id="two"></textarea></form>');
  const seen = look(document, address);
  const box = openBoxAt(document.getElementById('one'), seen);
  if (!box?.review) throw new Error('the first box answers nobody');
  return { box, review: box.review };
}
const idOf = (target: ReturnType<typeof insertTarget>) =>
  typeof target === 'string' ? target : target.editor.element.id;

describe('the box that a draft may go into', () => {
  test('the one the person is in, while it answers the draft’s review', () => {
    const { box, review } = open('Anna', 'Boris');
    expect(idOf(insertTarget(look(document, address), box, review))).toBe('one');
  });

  test('refused when another customer has come into its card', () => {
    const { box, review } = open('Anna', 'Boris');
    const author = document.querySelector('[itemprop=author]');
    if (author) author.textContent = 'Vera';
    expect(idOf(insertTarget(look(document, address), box, review))).toBe('refused');
  });

  test('none when its box is gone, though another customer’s is open', () => {
    const { box, review } = open('Anna', 'Boris');
    document.querySelector('form')?.remove();
    expect(idOf(insertTarget(look(document, address), box, review))).toBe('no-box');
  });

  test('none before a box is open', () => {
    const { review } = open('Anna', 'Boris');
    for (const form of document.querySelectorAll('form')) form.remove();
    expect(idOf(insertTarget(look(document, address), null, review))).toBe('no-box');
  });

  test('its own box although the person was in another', () => {
    const { box } = open('Anna', 'Boris');
    const seen = look(document, address);
    const boris = seen.reading.reviews.find(({ author }) => author === 'Boris') ?? null;
    expect(idOf(insertTarget(seen, box, boris))).toBe('two');
  });
});
