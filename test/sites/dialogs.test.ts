import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { reviewOfBox } from '#lib/page/box-review.ts';
import { lookAt } from './pages.ts';

const folder = new URL('../fixtures/sites/naver-smartstore/', import.meta.url);
const box = 'textarea[title="답글 내용"]';

/** The dialog of the seller's cabinet, naming another number than in the fixture. */
function named(number: string) {
  const { document, look } = lookAt(folder, 'open-review', (page) => {
    const place = page.querySelector('[data-target="review-detail"] dd');
    if (place) place.textContent = number;
  });
  return reviewOfBox(document.querySelector(box) as HTMLElement, look)?.review.author ?? null;
}

test('a dialog used again answers the review whose number it shows now', () => {
  expect(named('4984587284')).toBe('kimj****');
  expect(named('4984585999')).toBe('noor****');
});

test('a number that is not on the page answers nobody', () => {
  expect(named('4984580000')).toBeNull();
});

test('a row used again is the review it shows now', () => {
  const { look } = lookAt(folder, 'grid', (page) => {
    for (const cell of page.querySelectorAll('[row-index="0"] [col-id="reviewContent"] a'))
      cell.setAttribute('ng-click', 'vm.openReviewDetailModal(4984577777, true)');
    for (const cell of page.querySelectorAll('[row-index="0"] [col-id="writerId"]')) cell.textContent = 'lee0****';
  });
  expect(look.reading.reviews[0]).toMatchObject({ id: '4984577777', author: 'lee0****' });
});

test('a dialog that shows a review once more adds no card', () => {
  const store = new URL('../fixtures/sites/app-store-connect/', import.meta.url);
  const { look } = lookAt(store, 'reviews', (page) => {
    const copy = page.querySelector('.review-container')?.outerHTML.replaceAll('review.value', 'currentReview.value');
    page.body.append(
      JSDOM.fragment(
        `<div class="modal-dialog">${copy}<div contenteditable="true" hidden></div><div contenteditable="true"></div></div>`,
      ),
    );
  });
  expect(look.reading.reviews).toHaveLength(4);
});
