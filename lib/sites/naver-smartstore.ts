import { defineSite } from './define.ts';
import { attribute, firstRating, inRow, part, rating, text, within } from './fields.ts';

const cell = (name: string) => `[col-id="${name}"]`;
const row = 'row-index';
const dialog = '[data-target="review-detail"]' /* 2026-07 */;

/** The seller's cabinet, a grid whose rows are used again while scrolling; `row-id` is a place in it, too. 2026-09 */
export default defineSite({
  id: 'naver-smartstore',
  name: 'Naver SmartStore Center',
  platform: 'naver',
  matches: ['https://sell.smartstore.naver.com/*'],
  frames: 'top',
  evidence: { read: 'B', write: 'B' },
  card: [`[${row}]:has(> ${cell('reviewContent')})` /* 2026-09 */],
  expects: ['id', 'author', 'rating', 'text'],
  review: {
    id: part(
      inRow(row, attribute('ng-click', '[ng-click*="openReviewDetailModal"]' /* 2026-09 */)),
      /openReviewDetailModal\((\d+)/,
    ),
    author: inRow(row, text(cell('writerId') /* 2026-07 */)),
    rating: firstRating(
      rating(inRow(row, text(cell('reviewScore') /* 2026-07 */)), 5),
      rating(part(inRow(row, attribute('style', '.seller-rating-value' /* 2026-07 */)), /width:\s*(\d+)%/), 5, 0.05),
    ),
    dateText: inRow(row, text(cell('createDate') /* 2026-07 */)),
    text: inRow(row, text(cell('reviewContent') /* 2026-07 */)),
  },
  ownerReply: {},
  listing: { id: [], name: [], cabinet: true },
  editor: {
    open: ['[ng-click*="openReviewDetailModal"]' /* 2026-09 */],
    box: [`${dialog} textarea[placeholder*="정성"]` /* 2026-07 */, `${dialog} textarea[title*="답글"]` /* 2026-07 */],
    opensApart: true,
    // The dialog says whose it is: "리뷰 글번호 4984587284". 2026-07
    answers: part(within(/글번호/, text(), dialog), /글번호\s*:?\s*(\d+)/),
    submit: [`${dialog} button`],
  },
  posted: { kind: 'reply-in-card' },
});
