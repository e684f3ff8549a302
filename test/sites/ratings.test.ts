import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ratingFrom } from '#lib/sites/ratings.ts';
import { shownRating } from '#lib/sites/shown-ratings.ts';

describe('ratings in words', () => {
  test.each([
    ['5 stars', 5, 5, 5],
    ['4,5 von 5 Sternen', 5, 4.5, 5],
    ['5 중 4', null, 4, 5],
    ['Оценка 3 Из 5', null, 3, 5],
    ['Scored 9,0', 10, 9, 10],
    ['٤ نجوم', 5, 4, 5],
    ['8.5 av 10', 10, 8.5, 10],
  ])('%s', (words, scale, value, highest) => {
    expect(ratingFrom(words, scale)).toEqual({ value, scale: highest });
  });

  test.each([
    ['n/a', 5],
    ['7', 5],
    ['0', 5],
    ['4', null],
    ['4 of 7', null],
    ['5 stars, 12 reviews', 5],
    ['4 stars, 3 of 5', 5],
    [null, 5],
  ])('%s is no rating', (words, scale) => {
    expect(ratingFrom(words, scale)).toBeNull();
  });

  test('never above its scale, never zero, whatever the words', () => {
    const words = fc.oneof(
      fc.string(),
      fc.tuple(fc.float({ noNaN: true }), fc.string(), fc.integer()).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(null, 5, 10, 100), (text, scale) => {
        const rating = ratingFrom(text, scale);
        if (rating) expect(rating.value > 0 && rating.value <= rating.scale).toBe(true);
      }),
    );
  });
});

describe('ratings as shown', () => {
  test.each([
    ['<p class="stars">★★★☆☆</p>', 3],
    ['<p><i>★</i><i>★</i><i>★</i><i>★</i></p>', 4],
    ['<span role="img" aria-label="Rated 2 out of 5"></span>', 2],
    ['<i class="a-icon-star"><span>4.0 out of 5 stars</span></i>', 4],
    ['<div class="rating four-stars"></div>', 4],
    ['<img alt="3.0 star rating">', 3],
    ['<div aria-label="Оценка 5 Из 5"></div>', 5],
    ['<span aria-label="5 estrellas"></span>', 5],
    ['<i class="rating" title="3 of 5"></i><i title="3 of 5 stars"></i>', 3],
  ])('%s', (html, value) => {
    expect(shownRating(JSDOM.fragment(`<div>${html}</div>`).firstElementChild as Element)).toEqual({ value, scale: 5 });
  });

  test.each([
    ['of two different ones neither', '<i aria-label="3 stars"></i><i aria-label="5 stars"></i>'],
    ['a chooser', '<form><input aria-label="Rate this 5 stars"><span class="rating four-stars"></span></form>'],
    ['an average', '<div class="average-rating"><span aria-label="4 of 5 stars"></span></div>'],
    ['a single star', '<span class="star">★</span>'],
    ['a count of ratings', '<span aria-label="5 ratings"></span>'],
    ['a photo of several', '<img alt="Photo 3 of 5">'],
    ['a name that ends like stars', '<a title="Amsterdam 4"></a><a title="4 Sterling Road"></a>'],
    ['the reviewer’s own words', '<p>I give 4 of 5 stars</p>'],
    ['a number of unknown meaning', '<i class="rating-4"></i><i class="stars-50"></i>'],
    ['full stars cut by a width', '<div class="stars"><span style="width: 60%">★★★★★</span></div>'],
    ['full stars coloured one by one', '<p><i class="on">★</i><i class="on">★</i><i class="off">★</i></p>'],
    ['full stars with a number beside', '<p data-rating="2">★★★★★</p>'],
  ])('%s is none', (_, html) => {
    expect(shownRating(JSDOM.fragment(`<div>${html}</div>`).firstElementChild as Element)).toBeNull();
  });
});
