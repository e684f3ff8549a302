import { expect, test } from 'vitest';
import { isDate } from '#lib/sites/blocks/dates.ts';

test.each([
  ['12-4-2013'],
  ['2026-03-04'],
  ['3/13/2020'],
  ['24.12.21'],
  ['March 5, 2026'],
  ['Reviewed May 31, 2013'],
  ['5 июля 2024'],
  ['11 апреля в 14:01'],
  ['le 4 mars 2026'],
  ['3. Oktober 2025'],
  ['12 de enero de 2026'],
  ['2026年3月2日'],
  ['2024. 7. 5.'],
  ['٣ مارس ٢٠٢٦'],
  ['2 months ago'],
  ['Updated 2 days ago'],
  ['a year ago'],
  ['2 месяца назад'],
  ['вчера'],
  ['vor einem Jahr'],
  ['för 3 veckor sedan'],
  ['hace 1 mes'],
  ['il y a 3 semaines'],
  ['2か月前'],
  ['2개월 전'],
  ['לפני 2 חודשים'],
  ['منذ شهرين'],
])('%s is a date', (words) => {
  expect(isDate(words)).toBe(true);
});

test.each([
  ['23 reviews'],
  ['3.5 out of 5'],
  ['8,0'],
  ['Cars for Sale'],
  ['Level 5 member'],
  ['1.234 Bewertungen'],
  ['12:30'],
  ['Since 2019 we have been baking bread for the whole street, every day but Sunday'],
  ['In March 2026 I went there with my whole family and we stayed for a week'],
])('%s is none', (words) => {
  expect(isDate(words)).toBe(false);
});
